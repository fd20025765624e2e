import type { SearchIndex } from './search-index'
import { readSounds, type SoundPair } from './sounds'

const BEST = 4

/** Another spelling, and what it is worth beside the likeliest one. */
export type Spelling = { readonly text: string; readonly factor: number }

/**
 * Pairs of titles that sound like the given one and have one of its 汉字; the usual ones first, those
 * that sound exactly alike before those that many people speak alike (zh and z, in and ing).
 *
 * `解邦` → `解绑`
 */
export async function correctPair(index: SearchIndex, pair: string): Promise<readonly Spelling[]> {
  const [first = '', second = ''] = [...pair]
  const [firsts, seconds] = await Promise.all([first, second].map(index.syllablesOf))
  const known = await alike(index, firsts ?? [], seconds ?? [])
  return known
    .filter(({ pair: other }) => {
      const [otherFirst = '', otherSecond = ''] = [...other]
      // One wrong 汉字, not two.
      return (otherFirst === first) !== (otherSecond === second)
    })
    .map(({ pair: text, count, isExact }) => ({ text, count, isExact }))
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.count - a.count)
    .slice(0, BEST)
    .map(({ text, isExact }, place) => ({ text, factor: (isExact ? 1 : 0.7) * 0.9 ** place }))
}

type Heard = SoundPair & { readonly isExact: boolean }

async function alike(
  index: SearchIndex,
  firsts: readonly string[],
  seconds: readonly string[],
): Promise<readonly Heard[]> {
  const keys = new Set(
    firsts.flatMap((first) => seconds.map((second) => first.charAt(0) + second.charAt(0))),
  )
  const entries = await Promise.all([...keys].map((key) => index.get('sounds', key)))
  const [looseFirsts, looseSeconds] = [firsts, seconds].map((each) => each.map(loosely))
  return entries
    .flatMap((text) => (text === undefined ? [] : readSounds(text)))
    .filter(
      ({ first, second }) =>
        looseFirsts?.includes(loosely(first)) && looseSeconds?.includes(loosely(second)),
    )
    .map((each) => ({
      ...each,
      isExact: firsts.includes(each.first) && seconds.includes(each.second),
    }))
}

/** One form for syllables that many people speak alike: `zhang` → `zan`. */
function loosely(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/([aei]n)g$/, '$1')
}
