import { describe, expect, test } from 'vitest'
import { wordsOfAddress } from '@/components/feedback/words-of-address'

describe('wordsOfAddress', () => {
  test.each([
    ['/articles/jd-finance-unbind', 'jd finance unbind'],
    ['/articles/jd-finance-unbind.md', 'jd finance unbind'],
    ['/tags/%E8%A7%A3%E7%BB%91/2', '解绑'],
    ['/help/花呗_关闭.html', 'help 花呗 关闭'],
    ['/broken-%E8%A7', 'broken %E8%A7'],
    ['/', ''],
  ])('%s → %s', (pathname, words) => {
    expect(wordsOfAddress(pathname)).toBe(words)
  })
})
