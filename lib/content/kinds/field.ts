import { z } from 'zod'

/** What to write instead of a wrong value: a hint, or the very text where that is certain. */
export type Correction =
  | { readonly hint: string }
  | { readonly text: string; readonly reason?: string }

/** What is known where a wrong value is looked at. */
export type Wrong = {
  /** The value as it stands in the file, quotes included. */
  readonly written: string
  /** Whether it stands behind the key itself, and is no item of a list behind it. */
  readonly isWhole: boolean
  /** A slug for a title: `京东` → `jing-dong`. */
  readonly toSlug: (text: string) => string
}

/** What may stand behind a key. */
export type Value<Schema extends z.ZodType = z.ZodType> = {
  readonly schema: Schema
  /** What the editor probably meant; `undefined` where nothing can be guessed. */
  readonly correct?: (value: unknown, wrong: Wrong) => Correction | undefined
  /** Free text, in which a ` #` was hardly meant as a comment. */
  readonly isProse?: true
  /** What the slugs in it are names of. */
  readonly names?: 'article' | 'author' | 'topic'
  /** The keys of each entry, where the value is a list of such. */
  readonly entry?: Fields
}

/** One key of a content file: all that the check, the editor's program and the docs say of it. */
export type Field<Schema extends z.ZodType = z.ZodType> = Value<Schema> & {
  /** What editors call it. */
  readonly name: string
  /** What to write there, in a sentence. */
  readonly says: string
  /** A line to copy. */
  readonly example: string
  /** What editors write instead of the key, besides its name; also the keys of Hexo, Hugo and Jekyll. */
  readonly alsoCalled?: readonly string[]
}

export type Fields = Readonly<Record<string, Field>>

/** The schema of an object with these keys and no others. */
export function objectOf<F extends Fields>(fields: F) {
  const shape = Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema]))
  return z.strictObject(shape as { -readonly [Key in keyof F]: F[Key]['schema'] })
}
