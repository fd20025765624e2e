import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearest } from '@/lib/checks/nearest'

type Options = NonNullable<ParseArgsConfig['options']>

export type Flags = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  /** What stands on the command line without `--`. */
  readonly words: readonly string[]
  /** All that is wrong, one sentence each. */
  readonly faults: readonly string[]
}

/** Reads a command line and complains about all of it at once; node's own reading stops at the first. */
export function readFlags(args: readonly string[], options: Options): Flags {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const faults = tokens.flatMap((token) => {
    if (token.kind !== 'option') return []
    const option = options[token.name]
    if (!option) {
      const meant = nearest(token.name, Object.keys(options))
      return `没有 ${token.rawName} 这个选项${meant ? `，是不是 --${meant}？` : '。'}`
    }
    if (option.type === 'string' && isNoValue(token)) return `${token.rawName} 后面要写内容。`
    const hasExtra = option.type === 'boolean' && token.value !== undefined
    return hasExtra ? `${token.rawName} 后面不用写「=${token.value}」。` : []
  })
  return { values: values as Flags['values'], words: positionals, faults }
}

/** `--title --yes` is a title that was forgotten; one that begins so is written `--title=--yes`. */
function isNoValue({ value, inlineValue }: { value?: string; inlineValue?: boolean }): boolean {
  return !value || (!inlineValue && value.startsWith('--'))
}

/**
 * Without `--` npm keeps flags to itself and hands them on as settings of its own: the command would
 * do something else than it was told.
 */
export function swallowedFlags(
  names: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  // These npm also reads from its own settings.
  const own = new Set(['yes', 'help', 'author'])
  const taken = names.filter(
    (name) => !own.has(name) && env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined,
  )
  if (taken.length === 0) return []
  return [
    `命令里少了一个 --：在 npm run ${env.npm_lifecycle_event} 后面、${taken.map((name) => `--${name}`).join('、')} 前面加上 --（两边留空格）。`,
  ]
}
