import { expect, test } from 'vitest'
import { shareOfTitle } from '@/lib/search/browser/title-share'

const form = (text: string, weight = 1, factor = 1) => ({ text, factor, weight })
const han = (bare: string) => ({ bare, row: '  ' })

test('of two titles with the same words, the one with fewer others has more', () => {
  const forms = [form('红烧'), form('烧肉')]
  const [short, long] = ['简易红烧肉', '徽派家传红烧肉'].map((title) =>
    shareOfTitle(han(title), forms),
  )
  expect(short).toBeGreaterThan(long ?? 1)
  expect(shareOfTitle(han('红烧肉'), forms)).toBe(1)
  expect(shareOfTitle(han('清蒸鱼'), forms)).toBe(0)
})

test('a word that most articles have says little', () => {
  const title = { bare: 'deleteaccount', row: ' delete account ' }
  const usual = shareOfTitle(title, [form('delete', 0.1)])
  expect(usual).toBeLessThan(shareOfTitle(title, [form('delete')]))
})

test('English words count in all their forms, and words that hold a sentence together not at all', () => {
  const title = { bare: 'howtodeleteasketch', row: ' how to delete a sketch ' }
  expect(shareOfTitle(title, [form('deleting'), form('sketch')])).toBeGreaterThan(0.9)
})
