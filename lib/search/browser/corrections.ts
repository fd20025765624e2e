import type { SearchIndex } from './search-index'
import { readSounds, type SoundPair } from './sounds'

const BEST = 4
/** So many of the pieces that no article has are doubted. */
const DOUBTED = 6

/**
 * The query with one 汉字 changed for another of the same sound, where that makes pairs that titles
 * have; best first. Only 汉字 in pairs that are unknown are doubted.
 *
 * `('解邦银行卡', ['解邦', '邦银'])` → `['解绑银行卡']`
 */
export async function correctSounds(
  index: SearchIndex,
  query: string,
  unknown: readonly string[],
): Promise<readonly string[]> {
  const syllables = await index.syllables()
  const found = new Map<string, number>()
  for (const pair of unknown.slice(0, DOUBTED)) {
    const [first = '', second = ''] = [...pair]
    const known = await alike(index, syllables.get(first) ?? [], syllables.get(second) ?? [])
    for (const { pair: other, count } of known) {
      const [otherFirst = '', otherSecond = ''] = [...other]
      // One wrong 汉字, not two.
      if ((otherFirst === first) === (otherSecond === second)) continue
      const corrected = query.split(pair).join(other)
      found.set(corrected, (found.get(corrected) ?? 0) + count + 1)
    }
  }
  return [...found]
    .sort((a, b) => b[1] - a[1])
    .map(([corrected]) => corrected)
    .slice(0, BEST)
}

async function alike(
  index: SearchIndex,
  firsts: readonly string[],
  seconds: readonly string[],
): Promise<readonly SoundPair[]> {
  const keys = new Set(
    firsts.flatMap((first) => seconds.map((second) => first.charAt(0) + second.charAt(0))),
  )
  const entries = await Promise.all([...keys].map((key) => index.get('sounds', key)))
  return entries
    .flatMap((text) => (text === undefined ? [] : readSounds(text)))
    .filter(({ first, second }) => firsts.includes(first) && seconds.includes(second))
}
