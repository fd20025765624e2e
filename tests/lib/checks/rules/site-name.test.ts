import { describe, expect, test } from 'vitest'
import { checkFiles } from '@/lib/checks/check-files'
import { toContentFile } from '@/lib/checks/read-content-files'

const SUMMARY = '这里写文章怎么来，发现错误怎么告诉我们，以及文字能不能转载，一共三件事，都在下面。'

/** Places of the old name in a page. */
async function places(title: string, body: string, siteName: string) {
  const text = `---\ntitle: ${title}\nsummary: ${SUMMARY}\nupdatedAt: 2026-11-01 10:00\n---\n\n${body}\n`
  const file = await toContentFile('content/pages/about.md', Buffer.from(text))
  const options = { now: new Date('2026-11-23T00:00:00Z'), host: 'help.example.com', siteName }
  return checkFiles([file], options)
    .filter(({ rule }) => rule === 'site-name')
    .map(({ line, column, severity }) => `${line}:${column} ${severity}`)
}

describe('siteName', () => {
  test('finds the name that the site was handed out with', async () => {
    const body = '指南是一个网站。看不明白，见[关于指南](/about)。怎样用好指南，另有一篇。'
    expect(await places('关于我们', body, '小店帮助')).toEqual([
      '7:1 warning',
      '7:18 warning',
      '7:34 warning',
    ])
    expect(await places('关于指南', '指南是一个网站。', '指南')).toEqual([])
    expect(await places('关于指南', '指南是一个网站。', '社保指南')).toEqual([])
  })

  test('takes the noun and the compass for what they are', async () => {
    const body = '照使用指南做。指南针 App 打不开。办事指南在大厅。'
    expect(await places('关于我们', body, '小店帮助')).toEqual([])
  })

  test('finds any other former name by the title that still says it', async () => {
    expect(await places('关于小店帮助', '小店帮助写怎么退换货。', '大店帮助')).toEqual([
      '2:10 warning',
      '7:1 warning',
    ])
    expect(await places('关于小店帮助', '小店帮助写怎么退换货。', '小店帮助')).toEqual([])
  })
})
