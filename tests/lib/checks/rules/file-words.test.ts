import { describe, expect, test } from 'vitest'
import { checkFiles } from '@/lib/checks/check-files'
import { type ContentFile, kindOf } from '@/lib/checks/content-file'
import { toContentFile } from '@/lib/checks/read-content-files'

const options = { now: new Date('2026-11-23T00:00:00Z'), host: 'help.example.com' }

/** A file of which nothing but its name, its size and its kind is known. */
function unread(path: string, change: Partial<ContentFile>): ContentFile {
  return { path, kind: kindOf(path), entry: 'file', size: 1, ...change }
}

/** What one rule says of files. */
function wordsOf(rule: string, files: readonly ContentFile[], siteName?: string) {
  return checkFiles(files, { ...options, siteName })
    .filter((problem) => problem.rule === rule)
    .map(({ message, hint }) => `${message}｜${hint}`)
}

/** Words about files that no fixture can hold: their kind, their size, their name in other letters. */
describe('words about files', () => {
  test('links and pipes', () => {
    const files = [
      unread('content/articles/phone/a.md', { entry: 'symlink' }),
      unread('content/articles/phone/b.md', { entry: 'special' }),
    ]
    expect(wordsOf('file-link', files)).toMatchInlineSnapshot(`
      [
        "这是一个快捷方式（符号链接），不是真正的文件｜删掉它，把它指向的文件复制一份放在这里。",
        "这是管道、套接字或设备，不是普通文件，读它会一直等下去｜删掉它；要放的是文章或图片，就重新存成普通的文件。",
      ]
    `)
  })

  test('pictures and drawings that are too large', () => {
    const files = [
      unread('content/articles/phone/a-1.png', { size: 2_039_000 }),
      unread('content/articles/phone/a-2.svg', { size: 201_000 }),
    ]
    expect(wordsOf('file-size', files)).toMatchInlineSnapshot(`
      [
        "图片有 2039 KB，最多 2000 KB｜把图片宽度缩到 1600 像素左右，或另存为 jpg（质量 80），再放进来。",
        "图片有 201 KB，最多 200 KB｜图里可能嵌了照片。导出成 png 或 jpg 再放进来。",
      ]
    `)
  })

  test('names that differ in case alone', () => {
    const files = [
      unread('content/articles/phone/a-1.png', {}),
      unread('content/articles/phone/A-1.png', {}),
    ]
    expect(wordsOf('file-duplicate', files)).toMatchInlineSnapshot(`
      [
        "「a-1.png」和 content/articles/phone/A-1.png 只有大小写或写法不同｜有的电脑分不清这两个名字。留下一个，改掉另一个。",
        "「A-1.png」和 content/articles/phone/a-1.png 只有大小写或写法不同｜有的电脑分不清这两个名字。留下一个，改掉另一个。",
      ]
    `)
  })

  test('a data file with the dashes of an article', async () => {
    const file = await toContentFile('content/pinned.yml', Buffer.from('---\narticles: []\n'))
    expect(wordsOf('front-matter-start', [file])).toMatchInlineSnapshot(`
      [
        "这个文件里不要写 --- 这一行｜删掉这一行。--- 只用在 .md 文章的开头。",
      ]
    `)
  })

  test('four dashes, and others than those of the keyboard', async () => {
    const files = await Promise.all(
      ['----\n', '———\n'].map((text, index) =>
        toContentFile(`content/articles/phone/a${index}.md`, Buffer.from(`${text}title: 一\n`)),
      ),
    )
    expect(wordsOf('front-matter-start', files)).toMatchInlineSnapshot(`
      [
        "第一行的「----」不是三个英文减号｜第一行只能写三个英文减号 ---，后面什么都不加（切换到英文输入法，按三次减号键）。",
        "第一行的「———」不是三个英文减号｜第一行只能写三个英文减号 ---，后面什么都不加（切换到英文输入法，按三次减号键）。",
      ]
    `)
  })

  test('the name that the site had before', async () => {
    const text =
      '---\ntitle: 关于我们\nsummary: 一\nupdatedAt: 2026-11-01\n---\n\n指南是一个网站。\n'
    const file = await toContentFile('content/pages/about.md', Buffer.from(text))
    expect(wordsOf('site-name', [file], '小店帮助')).toMatchInlineSnapshot(`
      [
        "这里还写着「指南」，网站现在不叫这个名字｜换成 site.config.ts 里 name 写的名字；说的不是网站，就换一种说法。",
      ]
    `)
  })

  test('links that lead to nothing that can be read', async () => {
    const text =
      '---\ntitle: 一\n---\n\n[甲](https://[x/) [乙](http://localhost:3000/articles/a) [丙](http://127.0.0.1:8080/x)\n'
    const file = await toContentFile('content/articles/phone/a.md', Buffer.from(text))
    expect(wordsOf('link-address', [file])).toMatchInlineSnapshot(`
      [
        "链接「甲」的地址 https://[x/ 读不懂｜从浏览器的地址栏里重新复制。",
        "链接「乙」指向你自己电脑上的预览（localhost:3000），读者打不开｜站内链接不带网址开头，改成 /articles/a",
        "链接「丙」指向读者自己的电脑（127.0.0.1:8080），点了多半打不开｜要讲的是这个地址本身，就放进反引号里：\`http://127.0.0.1:8080/x\`",
      ]
    `)
  })
})
