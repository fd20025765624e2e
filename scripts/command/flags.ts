import { parseArgs } from 'node:util'
import { nearest } from '@/lib/checks/nearest'

/** One flag of a command. */
type Flag = { readonly type: 'string' | 'boolean'; readonly short?: string }

export type Flags = Readonly<Record<string, Flag>>

/** What was given: a boolean flag is false when it was not, another one is missing. */
export type Values<F extends Flags> = {
  readonly [Name in keyof F]: F[Name]['type'] extends 'boolean' ? boolean : string | undefined
}

export type Given<F extends Flags> = {
  readonly values: Values<F>
  /** What stands on the command line without `--`. */
  readonly words: readonly string[]
  /** All that is wrong, one sentence each. */
  readonly faults: readonly string[]
  /** What to say although nothing is wrong, one sentence each. */
  readonly notes: readonly string[]
}

type Env = Readonly<Record<string, string | undefined>>

/** Reads a command line and complains about all of it at once; node's own reading stops at the first. */
export function readFlags<const F extends Flags>(
  args: readonly string[],
  flags: F,
  env: Env = {},
): Given<F> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: flags,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const faults = tokens.flatMap((token) => {
    if (token.kind !== 'option') return []
    const flag = flags[token.name]
    if (!flag) {
      const meant = nearest(token.name, Object.keys(flags))
      return `没有 ${token.rawName} 这个选项${meant ? `，是不是 --${meant}？` : '。'}`
    }
    if (flag.type === 'string' && isNoValue(token)) return `${token.rawName} 后面要写内容。`
    const hasExtra = flag.type === 'boolean' && token.value !== undefined
    return hasExtra ? `${token.rawName} 后面不用写「=${token.value}」。` : []
  })
  const kept = keptByNpm(flags, env)
  const all = Object.entries(flags).map(([name, { type }]) => [
    name,
    Object.hasOwn(values, name)
      ? values[name]
      : (kept.values[name] ?? (type === 'boolean' ? false : undefined)),
  ])
  return {
    values: Object.fromEntries(all) as Values<F>,
    words: positionals,
    faults: [...faults, ...kept.faults],
    notes: kept.notes,
  }
}

/** `--title --yes` is a title that was forgotten; one that begins so is written `--title=--yes`. */
function isNoValue({ value, inlineValue }: { value?: string; inlineValue?: boolean }): boolean {
  return !value || (!inlineValue && value.startsWith('--'))
}

/** These npm also reads from its own settings: there, they are not meant for the command. */
const OF_NPM: ReadonlySet<string> = new Set(['yes', 'help', 'author'])

/**
 * Without `--` npm keeps flags to itself and hands them on as settings of its own: `npm run check --fix`.
 * They count all the same, where npm has kept what was written behind them; its next version will not.
 */
function keptByNpm(flags: Flags, env: Env) {
  const values: Record<string, string | boolean> = {}
  const faults: string[] = []
  const right = (name: string) => `npm run ${env.npm_lifecycle_event} -- --${name}`
  for (const [name, { type }] of Object.entries(flags)) {
    const kept = OF_NPM.has(name) ? undefined : keptValue(name, env)
    if (kept === undefined) continue
    if (type === 'boolean' && kept === 'true') values[name] = true
    else if (type === 'string' && kept !== 'true') values[name] = kept
    else faults.push(`npm 把 --${name} 收走了，后面的内容没有传过来。写成：${right(name)} ……`)
  }
  const notes = Object.keys(values).map(
    (name) => `npm 把 --${name} 收走了，这次照样算数。以后写成：${right(name)}`,
  )
  return { values, faults, notes }
}

/** npm keeps `--no-draft` as `draft`, switched off. */
function keptValue(name: string, env: Env): string | undefined {
  const setting = (of: string) => env[`npm_config_${of.replaceAll('-', '_')}`]
  if (name.startsWith('no-')) return setting(name.slice(3)) === '' ? 'true' : undefined
  const value = setting(name)
  return value === '' ? undefined : value
}
