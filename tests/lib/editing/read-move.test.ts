import { describe, expect, test } from 'vitest'
import { formatComplaint } from '@/lib/editing/complaint'
import { movedPath, readMove } from '@/lib/editing/read-move'
import { article, siteOf } from './site-of'

const site = await siteOf({
  'articles/phone/big-font.md': article('字怎么调大', ['aliases: [old-font]']),
  'articles/wechat/chat-font.md': article('聊天字怎么调大'),
})

function targetOf(from: string, to: string): string {
  const move = readMove(from, to, site)
  return 'complaints' in move ? move.complaints.map(formatComplaint).join('\n') : movedPath(move)
}

describe('readMove', () => {
  test.each([
    ['big-font', 'font', 'phone/font'],
    ['/articles/big-font#x', 'wechat/', 'wechat/big-font'],
    ['https://help.example.com/articles/big-font', 'wechat/font', 'wechat/font'],
    ['content/articles/phone/big-font.md', 'content/articles/wechat/font.md', 'wechat/font'],
    ['big-font', '微信/', 'wechat/big-font'],
    ['big-font', '/articles/font', 'phone/font'],
    ['big-font', 'old-font', 'phone/old-font'],
  ])('takes %s to %s', (from, to, path) => {
    expect(targetOf(from, to)).toBe(`content/articles/${path}.md`)
  })

  test.each([
    ['big-fnt', 'font', '是不是 big-font（字怎么调大）？'],
    ['字如何调大？', 'font', '是不是 big-font（字怎么调大）？'],
    ['old-font', 'font', '文章现在叫 big-font'],
    ['big-font', 'chat-font', 'content/articles/wechat/chat-font.md'],
    ['chat-font', 'old-font', 'big-font.md 用过的旧地址'],
    ['big-font', '字体', 'zi-ti'],
    ['big-font', '', '不用移动'],
    ['big-font', 'phone/', '不用移动'],
    ['big-font', 'wechat', 'wechat/'],
    ['big-font', 'wechta/font', '是不是 wechat？'],
    ['big-font', 'a/b/c', '没有「a/b」这个分类'],
    ['big-font', '../../../etc/passwd', '没有「../../../etc」这个分类'],
  ])('refuses %s to %s', (from, to, words) => {
    expect(targetOf(from, to)).toContain(words)
  })

  test('complains about everything at once', () => {
    const result = readMove('big-fnt', 'wechta/字', site)
    expect('complaints' in result && result.complaints.length).toBe(3)
  })
})
