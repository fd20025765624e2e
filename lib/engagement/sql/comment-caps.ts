import type { CommentCap, Vote } from '../store'
import type { Query } from './database'
import { countPositions } from './positions'
import { markOf } from './stored-values'

/**
 * Comments of one day: of a network, about an article, in all. At 500 characters each the last keeps a
 * day under 2 MB, where 600 a minute made 88 MB an hour.
 */
export const COMMENTS_A_DAY: Readonly<Record<CommentCap, number>> = {
  network: 20,
  article: 200,
  site: 1000,
}

/**
 * The cap that the words of each vote would break, if any; votes that bring no new words are left out
 * (`undefined`). One cap after another: a network that is over its own must not use up the others.
 */
export async function brokenCaps(
  query: Query,
  votes: readonly (Vote | undefined)[],
): Promise<readonly (CommentCap | undefined)[]> {
  const broken = new Map<Vote, CommentCap>()
  for (const cap of ['network', 'article', 'site'] as const) {
    const asking = votes.flatMap((vote) => (vote?.words && !broken.has(vote) ? [vote] : []))
    const positions = await countPositions(
      query,
      asking.map((vote) => ({ day: vote.day, mark: markOf('comment', cap, nameOf(cap, vote)) })),
    )
    asking.forEach((vote, index) => {
      if ((positions[index] ?? 0) > COMMENTS_A_DAY[cap]) broken.set(vote, cap)
    })
  }
  return votes.map((vote) => vote && broken.get(vote))
}

function nameOf(cap: CommentCap, { networks: [network = ''], slug }: Vote): string {
  return { network, article: slug, site: '' }[cap]
}
