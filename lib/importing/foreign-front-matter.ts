import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'

/** A text as another system wrote it: what stands before it, and the Markdown. */
export type ForeignText = {
  readonly values: Readonly<Record<string, unknown>>
  readonly body: string
  /** Why what stands before it could not be read; then it is left out. */
  readonly fault?: string
}

const BLOCKS: readonly {
  readonly pattern: RegExp
  readonly parse: (text: string) => unknown
}[] = [
  { pattern: /^---[ \t]*\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/, parse: readYaml },
  { pattern: /^\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n?\+\+\+[ \t]*(?:\r?\n|$)/, parse: parseToml },
  { pattern: /^(\{\r?\n[\s\S]*?\r?\n\})[ \t]*(?:\r?\n|$)/, parse: (text) => JSON.parse(text) },
]

/** Reads YAML, TOML (Hugo) or JSON (Hugo) before a text; never evaluates anything. */
export function readForeignText(text: string): ForeignText {
  const whole = text.replace(/^\uFEFF/, '')
  for (const { pattern, parse } of BLOCKS) {
    const match = pattern.exec(whole)
    if (!match) continue
    const body = whole.slice(match[0].length)
    try {
      const values = parse(match[1] ?? '')
      return { values: isRecord(values) ? values : {}, body }
    } catch {
      return { values: {}, body, fault: '开头的属性写得不合格式，没有采用' }
    }
  }
  return { values: {}, body: whole }
}

/** Times stay as they are written: a `Date` would have lost its zone. */
function readYaml(text: string): unknown {
  return parseYaml(text, { schema: 'core', logLevel: 'silent' })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
