import { pinyin } from 'pinyin-pro'
import { commonHan } from './browser/common-han'

/**
 * The syllable of each 汉字 as it is read in this text, without tones, `ü` as `v`; `undefined` for all
 * other characters. One entry a character.
 *
 * `银行 A` → `['yin', 'hang', undefined, undefined]`
 */
export function syllablesOf(text: string): readonly (string | undefined)[] {
  const details = pinyin(text, { toneType: 'none', type: 'all', v: true })
  return details.flatMap(({ origin, pinyin: syllable, isZh }) =>
    [...origin].map(() => (isZh && /^[a-z]+$/.test(syllable) ? syllable : undefined)),
  )
}

/** Of each 汉字 in common use (GB/T 2312, both levels), the syllables that it may be read as: `行` → `hang xing` */
export function commonSyllables(): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const character of commonHan()) {
    const readings = pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true })
    const known = [...new Set(readings)].filter((reading) => /^[a-z]+$/.test(reading))
    if (known.length > 0) table.set(character, known.join(' '))
  }
  return table
}

/** Two neighbouring 汉字 as they sound. */
export type Sound = { readonly pair: string; readonly first: string; readonly second: string }

/** Many articles share their step titles, and reading them is slow. */
const heard = new Map<string, readonly Sound[]>()

/** `解绑` → `[{ pair: '解绑', first: 'jie', second: 'bang' }]` */
export function soundsOf(text: string): readonly Sound[] {
  const known = heard.get(text)
  if (known) return known
  const characters = [...text]
  const syllables = syllablesOf(text)
  const sounds = characters.flatMap((character, index): Sound[] => {
    const [first, second] = [syllables[index], syllables[index + 1]]
    return first && second ? [{ pair: character + characters[index + 1], first, second }] : []
  })
  heard.set(text, sounds)
  return sounds
}
