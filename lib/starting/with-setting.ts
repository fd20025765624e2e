/**
 * The text of site.config.ts with a setting of this value, whatever else and however much stands there. A new
 * one comes last.
 *
 * `("({\n  name: '甲',\n})", 'name', '乙')` → `({\n  name: '乙',\n})`
 *
 * @param value plain data; `undefined` takes the setting away
 */
export function withSetting(text: string, key: string, value: unknown): string {
  const line = value === undefined ? '' : `  ${key}: ${toSource(value)},\n`
  // To the comma before the next line of the same depth, or before the end.
  const present = new RegExp(
    `^ {2}${key}:[^\\n]*(?:\\n(?: {3,}|\\s*\\n| {2}[\\]})])[^\\n]*)*\\n`,
    'm',
  )
  if (present.test(text)) return text.replace(present, () => line)
  return text.replace(/^\}\)/m, (end) => `${line}${end}`)
}

/** As the formatter of the project writes it, on one line. */
function toSource(value: unknown): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`
  if (Array.isArray(value)) return `[${value.map(toSource).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return `{ ${entries.map(([key, each]) => `${key}: ${toSource(each)}`).join(', ')} }`
}
