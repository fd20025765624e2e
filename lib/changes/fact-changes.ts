/** A key of a file's YAML that has another value. */
export type FactChange = {
  readonly key: string
  /** As written; `undefined` where it was or is not there. */
  readonly before?: string
  readonly after?: string
}

type Values = Readonly<Record<string, unknown>> | undefined

/** Nothing where one of the two cannot be read: that is another kind of news. */
export function factChanges(before: Values, after: Values): readonly FactChange[] {
  if (!before || !after) return []
  const [old, now] = [flat(before), flat(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) =>
    old.get(key) === now.get(key) ? [] : [{ key, before: old.get(key), after: now.get(key) }],
  )
}

/** Entries of a list that have a `slug` are looked at one by one: `categories.jd.title`. */
function flat(values: Readonly<Record<string, unknown>>, prefix = ''): Map<string, string> {
  const facts = new Map<string, string>()
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue
    if (Array.isArray(value) && value.every(hasSlug)) {
      for (const { slug, ...rest } of value) {
        for (const [inner, text] of flat(rest, `${prefix}${key}.${slug}.`)) facts.set(inner, text)
      }
    } else facts.set(prefix + key, written(value))
  }
  return facts
}

function hasSlug(value: unknown): value is { readonly slug: string } {
  return typeof value === 'object' && value !== null && 'slug' in value
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join('、')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
