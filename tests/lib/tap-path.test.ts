import { describe, expect, test } from 'vitest'
import { findTapPaths, readPlaces, splitTapPaths } from '@/lib/tap-path'

describe('splitTapPaths', () => {
  test.each([
    ['没有路径。', ['没有路径。']],
    ['', []],
    ['点「设置 › 通用」。', ['点「', ['设置', '通用'], '」。']],
    ['进「设置 › iPhone 储存空间」清理', ['进「', ['设置', 'iPhone 储存空间'], '」清理']],
    ['路径：我的 › 设置，再确认', ['路径：', ['我的', '设置'], '，再确认']],
    ['「我 › 服务」或「我 › 设置」', ['「', ['我', '服务'], '」或「', ['我', '设置'], '」']],
  ])('%s', (text, parts) => {
    expect(splitTapPaths(text)).toEqual(parts)
  })

  test('loses nothing', () => {
    const text = '打开 App，点「我 › 服务 › 钱包」，或搜 a › b。'
    const joined = splitTapPaths(text)
      .map((part) => (typeof part === 'string' ? part : part.join(' › ')))
      .join('')
    expect(joined).toBe(text)
  })
})

describe('findTapPaths', () => {
  test('says where each place stands, without the marks of Markdown', () => {
    const text = '点 **我的** › `设置`，完成'
    const [path] = findTapPaths(text)
    expect(path?.places.map(({ name }) => name)).toEqual(['我的', '设置'])
    for (const { name, start, end } of path?.places ?? []) {
      expect(text.slice(start, end)).toBe(name)
    }
  })

  test('takes no sign without a place on both sides for a path', () => {
    expect(findTapPaths('首页 › ')).toEqual([])
    expect(findTapPaths('「›」')).toEqual([])
  })

  test('ends with a text without an end', () => {
    expect(findTapPaths(`${'长'.repeat(200_000)}›`)).toEqual([])
  })
})

describe('readPlaces', () => {
  test.each(['我的 › 设置', '「我的 › 设置」', '我的>设置', '我的 → 设置', ' 我的＞ 设置 '])(
    '%s',
    (written) => {
      expect(readPlaces(written)).toEqual(['我的', '设置'])
    },
  )
})
