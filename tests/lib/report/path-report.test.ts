import { describe, expect, test } from 'vitest'
import { buildPathReport } from '@/lib/report/path-report'
import { article, siteOf } from '../editing/site-of'

const site = await siteOf({
  'apps.yml': `apps:
  - id: wechat
    name: 微信
    roots: [我]
  - id: phone
    name: 手机系统
    roots: [设置]
    isVaried: true
`,
  'articles/wechat/a.md': article(
    '微信怎么放大？',
    ['summary: 点「我 › 设置 › 通用设置」。'],
    '\n### 1. 打开设置\n\n点「我 › 设置 › 通用设置」。\n\n### 2. 放大\n\n点「字体」。\n\n## 还有呢？\n\n点「我 › 设置 › 通用设定」，或「我 › 通用设置」。\n',
  ),
  'articles/phone/b.md': article(
    '字怎么放大？',
    [],
    '手机系统里点「设置 › 显示与亮度」，有的叫「设置 › 显示和亮度」。\n\n或者「更多 › 显示」。\n',
  ),
})
const report = buildPathReport(site)

describe('buildPathReport', () => {
  test('lists the paths of each program, and last those that are of none', () => {
    expect(report.map(({ app, paths }) => [app?.id, paths.map(({ path }) => path)])).toEqual([
      ['wechat', ['我 › 设置 › 通用设定', '我 › 设置 › 通用设置', '我 › 通用设置']],
      ['phone', ['设置 › 显示与亮度', '设置 › 显示和亮度']],
      [undefined, ['更多 › 显示']],
    ])
  })

  test('says which steps name a path', () => {
    const uses = report[0]?.paths.find(({ path }) => path === '我 › 设置 › 通用设置')?.uses
    expect(uses?.map(({ line, step }) => [line, step])).toEqual([
      [4, undefined],
      [13, { number: 1, title: '打开设置' }],
    ])
  })

  test('finds what contradicts, but not among programs that differ from maker to maker', () => {
    expect(
      report.map(({ contradictions }) =>
        contradictions.map(({ kind, names }) => [kind, names.join()]),
      ),
    ).toEqual([
      [
        ['name', '我,设置,通用设定'],
        ['level', '我,通用设置'],
      ],
      [],
      [],
    ])
  })
})
