import { describe, expect, test } from 'vitest'
import { parseBody } from '@/lib/markdown/parse-body'
import { treesOf } from '@/lib/markdown/parts'
import { plainText } from '@/lib/markdown/plain-text'
import { htmlOf } from './html-of'

function html(markdown: string): string {
  return treesOf(parseBody(markdown).lead).map(htmlOf).join('')
}

describe('markTapPaths', () => {
  test('keeps each place of a path together, in prose, lists and tables', () => {
    const path = '<span class="tap-path"><span>我 ›</span> <span>iPhone 储存空间</span></span>'
    expect(html('点「我 › iPhone 储存空间」。')).toContain(`点「${path}」。`)
    expect(html('- **「我 › iPhone 储存空间」**')).toContain(path)
    expect(html('| 在哪 |\n| --- |\n| 「我 › iPhone 储存空间」 |')).toContain(path)
  })

  test('leaves code and lone signs alone', () => {
    expect(html('`我 › 设置`')).not.toContain('tap-path')
    expect(html('首页 ›')).not.toContain('tap-path')
  })

  test('changes no word', () => {
    const [tree] = treesOf(parseBody('先点「我 › 设置 › 通用」，再点「字体」。').lead)
    expect(tree && plainText(tree)).toBe('先点「我 › 设置 › 通用」，再点「字体」。')
  })
})
