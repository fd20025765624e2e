import { z } from 'zod'
import type { Problem } from './problem'
import type { Rule } from './rule'

/** Where the known problems are kept, from the project's folder. */
export const KNOWN_PROBLEMS_FILE = 'known-problems.json'

/** An error that the site lives with until somebody has time: it is known again by its words, not by its line. */
export type KnownProblem = {
  readonly file: string
  readonly rule: string
  /** The line on which it stands, without white space around. */
  readonly text: string
}

const listSchema = z.array(z.strictObject({ file: z.string(), rule: z.string(), text: z.string() }))

/** @throws Error in Chinese when it is no such list */
export function parseKnownProblems(json: string): readonly KnownProblem[] {
  try {
    return listSchema.parse(JSON.parse(json))
  } catch {
    throw new Error(
      `${KNOWN_PROBLEMS_FILE} 读不懂。它是 npm run check -- --accept-known 写的，不要手改；从上一个版本里找回来，或者删掉它重新生成。`,
    )
  }
}

/** One a line, in the order of their files, so that a review shows what went. */
export function formatKnownProblems(list: readonly KnownProblem[]): string {
  const lines = list.map(({ file, rule, text }) => JSON.stringify({ file, rule, text }))
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}

/** A line of a generated file can be very long, and is known by less. */
const MOST_TEXT = 200

/** What a problem is known by; `line` is the text of its line. */
export function toKnownProblem({ file, rule }: Problem, line: string): KnownProblem {
  return { file, rule, text: line.trim().slice(0, MOST_TEXT) }
}

/** Whether a problem may wait: an error that endangers nobody, and with which the build can go on. */
export function mayWait({ rule, severity }: Problem, rules: readonly Rule[]): boolean {
  const known = rules.find(({ name }) => name === rule)
  return severity === 'error' && known !== undefined && known.urgent === undefined
}

/** Those of the list that are still there, each as often as it is in both: the list never grows. */
export function stillThere(
  list: readonly KnownProblem[],
  found: readonly KnownProblem[],
): readonly KnownProblem[] {
  const takes = taker(found)
  return list.filter(takes)
}

/** What the list has that it had not: it may only shrink. None where there was no list before. */
export function grown(
  before: readonly KnownProblem[] | undefined,
  now: readonly KnownProblem[],
): readonly Problem[] {
  if (!before) return []
  const takes = taker(before)
  const more = now.filter((each) => !takes(each))
  const [first] = more
  if (!first) return []
  return [
    {
      rule: 'known-problems',
      severity: 'error',
      file: KNOWN_PROBLEMS_FILE,
      line: now.indexOf(first) + 2,
      column: 1,
      message: `已知问题的名单多了 ${more.length} 个，例如 ${first.file} 的 ${first.rule}`,
      hint: '这份名单只会变短。把它们改好，再运行 npm run check -- --accept-known 去掉。',
    },
  ]
}

/** Says of one problem after the other whether the list has it; each entry answers for one. */
export function taker(list: readonly KnownProblem[]): (problem: KnownProblem) => boolean {
  const left = new Map<string, number>()
  for (const each of list) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1)
  return (problem) => {
    const count = left.get(keyOf(problem)) ?? 0
    left.set(keyOf(problem), count - 1)
    return count > 0
  }
}

function keyOf({ file, rule, text }: KnownProblem): string {
  return JSON.stringify([file, rule, text])
}
