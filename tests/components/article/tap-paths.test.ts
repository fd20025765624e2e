import { describe, expect, test } from 'vitest'
import { splitTapPaths } from '@/components/article/tap-paths'

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
