import { expect, test } from 'vitest'
import { joinPartedWords } from '@/lib/search/browser/join-parted-words'
import { readLexicon } from '@/lib/search/browser/lexicon'

const lexicon = readLexicon({
  editors: [],
  general: [
    '改名|重命名>重命名',
    '退款|退钱>退款',
    '换手机>换机',
    '打下手>帮忙',
    'send back>return',
    'back>return',
    '名>名称',
  ],
  singles: [],
})

test.each([
  ['文件夹改个名', '文件夹改名'],
  ['怎么退不了款', '怎么退款'],
  ['改一下名', '改名'],
  ['send it back', 'send back'],
  // An object of two 汉字 is a word of its own.
  ['换个手机', '换个手机'],
  ['给我打下手', '给我打下手'],
  ['send the parcel', 'send the parcel'],
  // Nothing stands before it.
  ['下名字', '下名字'],
  ['transit back', 'transit back'],
])('%s → %s', (query, joined) => {
  expect(joinPartedWords(query, lexicon)).toBe(joined)
})
