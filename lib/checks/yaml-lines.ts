/** A line of front matter as most are: a key at the start of the line, a colon, a value. */
const KEY_LINE =
  /^(?<indent>[ \t]*)(?<dash>- +)?(?<key>[\p{L}_-]+)(?<colon>[ \t]*[:：][ \t]*)(?<value>.*)$/u

/** One line of front matter, taken apart. */
export type YamlLine = {
  readonly text: string
  /** Offset of the line in the file. */
  readonly start: number
  readonly indent: string
  readonly key?: string
  readonly colon: string
  readonly value: string
  /** Offset of the value in the file. */
  readonly valueStart: number
}

/** Every line of a piece of YAML that starts at an offset of the file. */
export function readLines(yaml: string, start: number): readonly YamlLine[] {
  let at = start
  return yaml.split('\n').map((raw): YamlLine => {
    const text = raw.replace(/\r$/, '')
    const lineStart = at
    at += raw.length + 1
    const groups = KEY_LINE.exec(text)?.groups
    const { indent = '', dash = '', key, colon = '', value = '' } = groups ?? {}
    const valueStart = lineStart + indent.length + dash.length + (key?.length ?? 0) + colon.length
    return {
      text,
      start: lineStart,
      indent: indent + dash,
      key,
      colon,
      value: value.trimEnd(),
      valueStart,
    }
  })
}
