import type { z } from 'zod'
import { type Fields, objectOf } from './field'

/** One kind of content file. Everything that knows kinds of files is made from these descriptions. */
export type ContentKind<Name extends string = string, F extends Fields = Fields> = {
  readonly name: Name
  /** The name of contentlayer's document type; without it, whoever needs the file reads it himself. */
  readonly documentType?: string
  /** What editors call such a file: `文章`. */
  readonly label: string
  /** The title of its JSON Schema. */
  readonly heading: string
  /** Below `content/`; `*` stands for one name. */
  readonly place: string
  /** Whether the site cannot do without the file. */
  readonly isRequired?: true
  /** The address of its page; without it, it has none. */
  readonly url?: (slug: string) => string
  readonly fields: F
  /** Keys that have no counterpart, because the place of the file says it; with what to do. */
  readonly elsewhere?: Readonly<Record<string, string>>
  readonly schema: ReturnType<typeof objectOf<F>>
}

/** A kind with the schema of its fields; what it says of itself keeps its type. */
export function defineKind<
  const Name extends string,
  F extends Fields,
  const Kind extends Omit<ContentKind<Name, F>, 'schema'>,
>(kind: Kind & { readonly name: Name; readonly fields: F }) {
  return { ...kind, schema: objectOf(kind.fields) }
}

/** What stands in a file of the kind, once it has been validated. */
export type Written<Kind extends { readonly schema: z.ZodType }> = ReadonlyLists<
  z.output<Kind['schema']>
>

type ReadonlyLists<T> = {
  readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[]
    ? readonly Readonly<Item>[]
    : T[Key]
}
