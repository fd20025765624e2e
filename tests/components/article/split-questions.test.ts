import { describe, expect, test } from 'vitest'
import { splitQuestions } from '@/components/article/split-questions'

describe('splitQuestions', () => {
  test.each([
    ['京东直播入口在哪?怎么开?', ['京东直播入口在哪?', '怎么开?']],
    ['花呗怎么关闭？ 还能再开吗？', ['花呗怎么关闭？', '还能再开吗？']],
    ['退货怎么办?附全球购退货攻略', ['退货怎么办?', '附全球购退货攻略']],
    ['没有问号', ['没有问号']],
  ])('%s', (title, questions) => {
    expect(splitQuestions(title)).toEqual(questions)
  })
})
