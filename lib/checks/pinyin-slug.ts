import { pinyin } from 'pinyin-pro'

/** Addresses longer than this are cut at a word. */
const LONGEST = 48

/**
 * A slug proposed for a title or a file name: Chinese as pinyin, one word a character, the rest in
 * lower case. Empty when there is nothing to make one of.
 *
 * `京东金融怎么解绑银行卡` → `jing-dong-jin-rong-zen-me-jie-bang-yin-hang-ka`
 */
export function pinyinSlug(text: string): string {
  const words = pinyin(text.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  })
    .join(' ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  let slug = words[0]?.slice(0, LONGEST) ?? ''
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > LONGEST) break
    slug += `-${word}`
  }
  return slug
}
