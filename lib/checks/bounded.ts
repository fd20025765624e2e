import { groupBy } from '@/lib/group-by'
import { overlap } from './apply-fixes'
import { brief } from './brief'
import type { Edit, Problem } from './problem'

/** So many problems of one rule are told in one file; whoever has more has learned it by then. */
const MOST_OF_A_RULE = 20
/** Characters of a message, and of a hint. */
const MOST_WORDS = 300
/** What a message quotes is cut to this, before the message itself is. */
const MOST_QUOTED = 60

/**
 * The problems of one file as every surface can show them: few of each rule, and short. The last one of
 * a rule says how many are left out, and its fix corrects those too.
 */
export function bounded(problems: readonly Problem[]): readonly Problem[] {
  return [...groupBy(problems, ({ rule }) => [rule]).values()].flatMap(boundedOfRule)
}

function boundedOfRule(problems: readonly Problem[]): readonly Problem[] {
  const last = problems[MOST_OF_A_RULE - 1]
  const left = problems.slice(MOST_OF_A_RULE)
  if (left.length === 0 || !last) return problems.map(short)
  const { message, ...others } = short(last)
  const more = `（这个文件里这样的问题还有 ${left.length} 个，没有一一列出）`
  return [
    ...problems.slice(0, MOST_OF_A_RULE - 1).map(short),
    {
      ...others,
      message: `${cut(message, MOST_WORDS - more.length)}${more}`,
      fix: together([last, ...left]),
    },
  ]
}

function short(problem: Problem): Problem {
  const { message, hint } = problem
  if (message.length <= MOST_WORDS && hint.length <= MOST_WORDS) return problem
  return { ...problem, message: shorten(message), hint: shorten(hint) }
}

function shorten(words: string): string {
  if (words.length <= MOST_WORDS) return words
  const quoted = words.replace(/「[^」]*」/g, (quote) =>
    quote.length > MOST_QUOTED ? `${cut(quote, MOST_QUOTED)}」` : quote,
  )
  return cut(quoted, MOST_WORDS)
}

/** At most so many characters, `…` included. */
function cut(words: string, most: number): string {
  return words.length <= most ? words : brief(words, most - 1)
}

function together(problems: readonly Problem[]): readonly Edit[] | undefined {
  const edits: Edit[] = []
  for (const { fix = [] } of problems) {
    if (!fix.some((edit) => edits.some((other) => overlap(edit, other)))) edits.push(...fix)
  }
  return edits.length > 0 ? edits : undefined
}
