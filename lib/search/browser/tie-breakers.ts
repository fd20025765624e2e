import { readNumbers } from './numbers'
import { TIE_BREAKERS } from './rank'
import type { Manifest } from './types'

/** Into so many steps an index divides how much an article is read: one character each. */
export const READ_STEPS = 31

const known = new WeakMap<Manifest, Float32Array>()

/**
 * By article, what its score is multiplied with, a little above 1: more for the fresh (articles are
 * numbered newest first), less for the much read.
 */
export function nudgesOf(manifest: Manifest): Float32Array {
  const made = known.get(manifest)
  if (made) return made
  const { total, views } = manifest
  const steps = readNumbers(views ?? '')
  const nudges = Float32Array.from({ length: total }, (_, article) => {
    const freshness = 1 - article / total
    const read = (steps[article] ?? 0) / READ_STEPS
    return 1 + TIE_BREAKERS.freshness * freshness + TIE_BREAKERS.views * read
  })
  known.set(manifest, nudges)
  return nudges
}
