import { describe, expect, test } from 'vitest'
import { learnAsked, learnSynonym } from '@/lib/editing/learn-phrase'

describe('learnAsked', () => {
  test.each([
    [
      'below the others, as far in as they are',
      '# 说明\nasked:\n    - { phrase: 网卡, article: wifi } # 慢\n    - { phrase: 网断, article: wifi }\n',
      '# 说明\nasked:\n    - { phrase: 网卡, article: wifi } # 慢\n    - { phrase: 网断, article: wifi }\n    - { phrase: 没网了, article: wifi }\n',
    ],
    [
      'below one that is written over several lines',
      'asked:\n  - phrase: 网卡\n    article: wifi\n',
      'asked:\n  - phrase: 网卡\n    article: wifi\n  - { phrase: 没网了, article: wifi }\n',
    ],
    ['into an empty list', 'asked: []\n', 'asked: \n  - { phrase: 没网了, article: wifi }\n'],
    ['under a key without a list', 'asked:\n', 'asked:\n  - { phrase: 没网了, article: wifi }\n'],
    [
      'into a file of comments',
      '# 说明',
      '# 说明\nasked:\n  - { phrase: 没网了, article: wifi }\n',
    ],
    [
      'into a file without a last line end',
      'asked:\n  - { phrase: 网卡, article: wifi }',
      'asked:\n  - { phrase: 网卡, article: wifi }\n  - { phrase: 没网了, article: wifi }',
    ],
  ])('writes %s', (_, text, after) => {
    expect(learnAsked(text, '没网了', 'wifi')).toEqual({ value: after })
  })

  test('begins a file that is not there, with what it is for', () => {
    const learnt = learnAsked(undefined, '没网了', 'wifi')
    expect('value' in learnt && learnt.value).toMatch(
      /^# 读者搜的原话.+\nasked:\n {2}- \{ phrase: 没网了, article: wifi \}\n$/,
    )
  })

  test('quotes what YAML would read as something else', () => {
    const learnt = learnAsked('asked: []\n', '95118, 怎么转人工: 急', 'wifi')
    expect('value' in learnt && learnt.value).toContain('phrase: "95118, 怎么转人工: 急"')
  })

  test.each([
    ['', 'wifi', '读者的说法至少要有 2 个字'],
    ['没网了', '没网', '地址只能用小写英文、数字和连字符，例如 jd-finance-unbind-card'],
  ])('refuses %j for %j', (phrase, slug, message) => {
    expect(learnAsked('asked: []\n', phrase, slug)).toMatchObject({ complaint: { message } })
  })

  test('touches no file that cannot be read', () => {
    expect(learnAsked('asked: [\n', '没网了', 'wifi')).toMatchObject({
      complaint: { hint: '先运行 npm run check，把它指出的地方改好。' },
    })
  })
})

describe('learnSynonym', () => {
  const text = '# 说明\nsynonyms:\n  - [花呗, 蚂蚁花呗] # 支付宝\n  - [退票, 退车票]\n'

  test('puts a word into the group of the other', () => {
    expect(learnSynonym(text, '花贝', '花呗')).toEqual({
      value: text.replace('蚂蚁花呗]', '蚂蚁花呗, 花贝]'),
    })
  })

  test('puts it into a group that is written a word a line', () => {
    expect(learnSynonym('synonyms:\n  - - WiFi\n    - 无线网\n', '无线', 'wifi')).toEqual({
      value: 'synonyms:\n  - - WiFi\n    - 无线网\n    - 无线\n',
    })
  })

  test('begins a group where the other stands in none', () => {
    expect(learnSynonym(text, '挂号', '预约')).toEqual({ value: `${text}  - [预约, 挂号]\n` })
  })

  test('says that they are together already', () => {
    expect(learnSynonym(text, '退车票', '退票')).toMatchObject({
      complaint: { message: '「退车票」和「退票」已经在同一组里了' },
    })
  })
})
