import { readNumbers } from './numbers'
import type { Manifest } from './types'

/**
 * What raises or lowers an article among those that answer about equally well, in steps of 0 to 31:
 * one character each. Freshness counts before views, and a penalty (long unchecked, soon expired, often stuck in) before both.
 */
export const NUDGE_STEPS = { base: 14, freshness: 11, reads: 6, penalty: 14 } as const
/** What a step is worth of the score. */
const STEP = 0.001
/** Lengths are written by their logarithm, in so many steps for each doubling. */
export const LENGTH_STEPS = 2

/** What is known of each article before any query, by number. */
export type ArticleFacts = {
  /** What its score is multiplied with, about 1. */
  readonly nudges: Float32Array
  /** Its length beside the usual one, from 0. */
  readonly lengths: Float32Array
}

const known = new WeakMap<Manifest, ArticleFacts>()

/** Read once for each manifest. */
export function factsOf(manifest: Manifest): ArticleFacts {
  const made = known.get(manifest)
  if (made) return made
  const steps = readNumbers(manifest.nudges)
  const nudges = Float32Array.from(steps, (step) => 1 + STEP * (step - NUDGE_STEPS.base))
  const sizes = Float32Array.from(
    readNumbers(manifest.lengths),
    (step) => 2 ** (step / LENGTH_STEPS),
  )
  const usual = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length)
  const facts = { nudges, lengths: sizes.map((size) => size / usual) }
  known.set(manifest, facts)
  return facts
}
