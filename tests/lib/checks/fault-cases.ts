import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

/** The folder of all classes of faults. */
export const FAULTS = path.resolve(import.meta.dirname, '../../fixtures/faults')

/** One faulty file, and what the check says of it. */
export type FaultCase = {
  readonly name: string
  /** Where in `content/` the file would lie. */
  readonly place: string
  readonly bytes: Uint8Array
  /** `line:column rule`, from top to bottom. */
  readonly problems: readonly string[]
}

/** One change of the base, whose lines count as they are there: `drop` lines, 1 if not said, give way to `put`. */
type Change = { readonly line: number; readonly drop?: number; readonly put?: Text }

/** Text, or one that is `times` as long. */
type Text =
  | string
  | {
      readonly before?: string
      readonly repeat: string
      readonly times: number
      readonly after?: string
    }

/**
 * A case as `cases.yml` of its class has it, under the name of its file: changes of a `base` (an article of
 * `_good`, `plain.md` if not said, or a file of `_site` by its path), a whole `text`, or neither for a file
 * that lies there because nobody can write it down.
 */
type WrittenCase = {
  readonly as?: string
  readonly base?: string
  readonly changes?: readonly Change[]
  readonly text?: Text
  readonly problems: readonly string[]
}

/** The cases of one class. */
export function readFaultCases(name: string): readonly FaultCase[] {
  const folder = path.join(FAULTS, name)
  const written: Readonly<Record<string, WrittenCase>> = parse(
    readFileSync(path.join(folder, 'cases.yml'), 'utf8'),
  )
  return Object.entries(written).map(([file, each]) => ({
    name: file,
    place: each.as ?? `content/articles/phone/${file}`,
    bytes: bytesOf(each, path.join(folder, file)),
    problems: each.problems,
  }))
}

/** The names of all classes. */
export function faultClasses(): readonly string[] {
  return readdirSync(FAULTS).filter((name) => !name.startsWith('_'))
}

function bytesOf({ base = 'plain.md', changes, text }: WrittenCase, file: string): Uint8Array {
  if (text !== undefined) return Buffer.from(textOf(text))
  if (!changes) return readFileSync(file)
  const source = path.join(FAULTS, base.startsWith('content/') ? '_site' : '_good', base)
  const lines = readFileSync(source, 'utf8').split('\n')
  // From the end, so that the lines before keep their numbers.
  for (const { line, drop = 1, put } of changes.toReversed()) {
    lines.splice(line - 1, drop, ...(put === undefined ? [] : textOf(put).split('\n')))
  }
  return Buffer.from(lines.join('\n'))
}

function textOf(text: Text): string {
  if (typeof text === 'string') return text
  const { before = '', repeat, times, after = '' } = text
  return before + repeat.repeat(times) + after
}
