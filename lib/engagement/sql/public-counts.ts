import { COUNTED_A_NETWORK, type Day, type NetworkHash } from '../store'
import type { Query } from './database'
import { countPositions } from './positions'
import { markOf } from './stored-values'

/** Something that a reader did, as far as the caps of networks go. */
export type Deed = {
  readonly day: Day
  /** What it was done to: a kind, then slug, query, step … */
  readonly subject: readonly string[]
  readonly networks: readonly NetworkHash[]
}

export type Counting = {
  /** Whether it may count in what everybody sees. */
  readonly isCounted: boolean
  /** Whether it is the first of its network that does. */
  readonly isNewNetwork: boolean
}

/**
 * Holds deeds against the caps of the networks that they come from (`COUNTED_A_NETWORK`), in order. A
 * reader is address and agent: without these caps thirty agents on one machine were thirty readers.
 */
export async function standingsOf(
  query: Query,
  deeds: readonly Deed[],
): Promise<readonly Counting[]> {
  const marks = deeds.flatMap(({ day, subject, networks }) =>
    networks.map((network) => ({ day, mark: markOf('network', ...subject, network) })),
  )
  const positions = await countPositions(query, marks)
  let next = 0
  return deeds.map(({ networks }) => {
    const own = positions.slice(next, next + networks.length)
    next += networks.length
    const isCounted = own.every((position, width) => position <= capOf(width))
    return { isCounted, isNewNetwork: isCounted && own[0] === 1 }
  })
}

function capOf(width: number): number {
  return COUNTED_A_NETWORK[width] ?? Math.max(...COUNTED_A_NETWORK)
}
