import { describe, expect, test } from 'vitest'
import { readContentFiles, toContentFile } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import { addRedirects } from '@/lib/importing/change-settings'
import { planRedirects } from '@/lib/importing/plan-redirects'
import { FAULTS } from '../checks/fault-cases'

const options = { now: new Date('2026-11-23T00:00:00Z'), host: 'help.example.com' }
const files = await readContentFiles(`${FAULTS}/_site`)

/** The site of the fixtures, with this as its `redirects.yml`. */
async function siteWith(text?: string) {
  const file =
    text === undefined ? [] : [await toContentFile('content/redirects.yml', Buffer.from(text))]
  return readSite([...files, ...file], options)
}

describe('planRedirects', () => {
  test('takes whole addresses, slugs and other names of columns, and corrects what is certain', async () => {
    const table =
      '编号,旧网址,新地址\n1,https://old.example.com/a.html?x=1,chat-font\n2,b.html,/articles/phone-large-screen\n3,"/c,d",https://help.example.com/latest\n'
    expect(planRedirects(table, await siteWith())).toEqual({
      added: [
        { from: '/a.html?x=1', to: '/articles/chat-font' },
        { from: '/b.html', to: '/articles/phone-big-screen' },
        { from: '/c,d', to: '/latest' },
      ],
      same: 0,
      faults: [],
      warnings: [],
    })
  })

  test('says every line that is wrong, with what to do', async () => {
    const table =
      '/a,/articles/chat-fonts\n/b,\n/latest,/hot\n/c,/latest\n/c,/hot\n/d*,/latest\n/e,https://www.example.net\n'
    const { added, faults } = planRedirects(table, await siteWith())
    expect(added).toEqual([{ from: '/c', to: '/latest' }])
    expect(faults.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '1 网站上没有 /articles/chat-fonts 这个地址',
      '2 没有写跳到哪里',
      '3 /latest 是网站自己的网址，跳走了就打不开它',
      '5 旧网址 /c 写了两遍，另一遍跳到 /latest',
      '6 旧网址写成了「/d*」：一行只写一个网址，不能用 * 代替一批',
      '7 网站 www.example.net 不在允许链接的名单里',
    ])
    for (const { hint } of faults) expect(hint).toMatch(/\p{Script=Han}/u)
  })

  test.each([
    ['', '文件里没有内容'],
    ['旧的,变成\n/a,/latest', '第一行看不出哪一列是旧网址、哪一列是新地址：旧的、变成'],
  ])('refuses the table %j', async (table, message) => {
    const { faults } = planRedirects(table, await siteWith())
    expect(faults.map((fault) => fault.message)).toEqual([message])
  })

  test('holds a table against what the file says, and takes it again without adding anything', async () => {
    const before = '# 旧站\nredirects:\n  - from: /a\n    to: /latest\n'
    const table = 'from,to\n/a/,/latest\n/b,/hot\n/b/,/hot\n/a,/hot\n'
    const { added, same, faults } = planRedirects(table, await siteWith(before))
    expect([added, same]).toEqual([[{ from: '/b', to: '/hot' }], 2])
    expect(faults.map(({ line }) => line)).toEqual([5])
    const text = addRedirects(before, added)?.text
    expect(text).toBe(`${before}  - from: /b\n    to: /hot\n`)
    const again = planRedirects(table, await siteWith(text))
    expect([again.added, again.same]).toEqual([[], 3])
  })

  test('takes 1,000 old addresses into a file that the check can read', async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `/show.php?id=${index}&旧=1,chat-font`)
    const { added, faults } = planRedirects(`from,to\n${lines.join('\n')}`, await siteWith())
    expect([added.length, faults]).toEqual([1000, []])
    const site = await siteWith(addRedirects(undefined, added)?.text)
    expect(site.redirects.map(({ from, to }) => ({ from, to }))).toEqual(added)
  })
})
