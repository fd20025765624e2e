import { describe, expect, test } from 'vitest'
import { joinLines } from '@/lib/markdown/join-lines'

describe('joinLines', () => {
  test.each([
    ['打开\n设置', '打开设置'],
    ['打开 \n 设置', '打开设置'],
    ['打开，\n「设置」', '打开，「设置」'],
    ['打开\nApp', '打开\nApp'],
    ['App\n打开', 'App\n打开'],
    ['a  \n\tb', 'a\nb'],
    [' 打开\n', ' 打开\n'],
    ['第 1\n2 步', '第 1\n2 步'],
    ['𠮷\n野', '𠮷野'],
    ['没有换行 ', '没有换行 '],
  ])('joins %j as %j', (text, joined) => {
    expect(joinLines(text)).toBe(joined)
  })
})
