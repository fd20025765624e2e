import { isMap, parseDocument, YAMLMap, type Document as YamlDocument } from 'yaml'
import type { z } from 'zod'
import { splitFrontMatter } from '@/lib/content/front-matter-block'
import { type KindName, kindNamed } from '@/lib/content/kinds/kinds'
import { PICTURE_EXTENSIONS } from '@/lib/content/picture-extensions'
import { WRITTEN_YAML } from '@/lib/content/written-yaml'
import { once } from '@/lib/once'
import { type ContentFile, isDataKind, isText, slugOf } from './content-file'
import { decodeText } from './decode-text'
import { textLimits } from './limits'

/** A Markdown or YAML file that could be decoded. All offsets are those of `text`. */
export type Document = {
  readonly file: ContentFile
  readonly kind: KindName
  readonly slug: string
  readonly text: string
  /** `undefined` when a Markdown file has no front matter block. */
  readonly yaml?: Yaml
  /** Well-formed YAML with keys and values; `undefined` otherwise. */
  readonly front?: FrontMatter
  /** Where the Markdown starts; the end of the text in a data file. */
  readonly bodyStart: number
  /** Whether its front matter may name former slugs; most need not be parsed to know that it does not. */
  readonly mayHaveMoved: boolean
  /** Whether it may switch rules off. */
  readonly mayHaveSwitches: boolean
  /** What looks like the file name of a picture anywhere in the text. */
  readonly pictureNames: readonly string[]
}

/** What is kept of a document, as plain data: enough to hold it against the rest of the site. */
export type DocumentFacts = Pick<Document, 'bodyStart' | 'mayHaveSwitches' | 'pictureNames'> & {
  readonly front?: Omit<FrontMatter, 'map' | 'data'>
}

/** The YAML of a file, without the lines of `---`. */
export type Yaml = {
  readonly start: number
  readonly end: number
  /** Tolerant: look at its `errors`. `undefined` when there is more than anybody writes. */
  readonly tree?: YamlDocument
}

export type FrontMatter = {
  readonly map: YAMLMap
  /** As written, without defaults; nothing is known about the types. */
  readonly values: Readonly<Record<string, unknown>>
  /** What the schema made of them, for whoever makes a page of the file; absent where it has issues. */
  readonly data?: Readonly<Record<string, unknown>>
  /** What the schema has to say. */
  readonly issues: readonly z.core.$ZodIssue[]
  /** Where the front matter starts and ends, without the lines of `---`. */
  readonly start: number
  readonly end: number
}

/** `undefined` for pictures, for files of no known kind, and for those that are no UTF-8. */
export function readDocument(file: ContentFile): Document | undefined {
  if (!isText(file.kind) || !file.bytes) return undefined
  const decoded = decodeText(file.bytes)
  if (!('text' in decoded)) return undefined
  const { text } = decoded
  const base = {
    file,
    kind: file.kind,
    slug: slugOf(file.path),
    text,
    mayHaveMoved: text.includes('aliases'),
    mayHaveSwitches: text.includes('check-off'),
    pictureNames: pictureNamesIn(text),
  }
  const span = isDataKind(file.kind) ? dataSpan(text) : frontMatterSpan(text)
  if (!span) return { ...base, bodyStart: text.length }
  const { kind } = base
  const yaml = once(() => readYaml(text, span, kind))
  const front = once(() => readFrontMatter(yaml(), kind))
  // Parsed when first asked for: of the files that are not checked, few are ever asked.
  return {
    ...base,
    bodyStart: span.bodyStart,
    get yaml() {
      return yaml()
    },
    get front() {
      return front()
    },
  }
}

const PICTURE_NAME = new RegExp(`\\.(?:${PICTURE_EXTENSIONS.join('|')})$`)

/** Cut first: a pattern for the whole name takes quadratic time in text without spaces. */
function pictureNamesIn(text: string): readonly string[] {
  return [...new Set(text.split(/[\s"'()<>/]+/).filter((word) => PICTURE_NAME.test(word)))]
}

export function documentFacts(document: Document): DocumentFacts {
  const { bodyStart, mayHaveSwitches, pictureNames, front } = document
  const facts = { bodyStart, mayHaveSwitches, pictureNames }
  if (!front) return facts
  const { map: _, data: __, ...others } = front
  return { ...facts, front: others }
}

/** A document of which the facts are kept: its text is read and parsed only when somebody asks for it. */
export function recallDocument(file: ContentFile, facts: DocumentFacts): Document | undefined {
  if (!isText(file.kind)) return undefined
  const whole = once(() => readDocument(file))
  const { front, ...others } = facts
  return {
    ...others,
    file,
    kind: file.kind,
    slug: slugOf(file.path),
    mayHaveMoved: front?.values.aliases !== undefined,
    get text() {
      return whole()?.text ?? ''
    },
    get yaml() {
      return whole()?.yaml
    },
    front: front && {
      ...front,
      get map() {
        // Without places, if it was removed a moment ago.
        return whole()?.front?.map ?? new YAMLMap()
      },
      get data() {
        return whole()?.front?.data
      },
    },
  }
}

/** Whether the schema has something against a value, against what holds it, or what it holds. */
export function hasIssue(
  { issues }: Pick<FrontMatter, 'issues'>,
  path: readonly PropertyKey[],
): boolean {
  // An unknown key is no fault of the values beside it.
  return issues.some(
    ({ path: at }) =>
      at.length > 0 && path.slice(0, at.length).every((step, index) => at[index] === step),
  )
}

type Span = { readonly start: number; readonly end: number; readonly bodyStart: number }

function dataSpan(text: string): Span {
  return { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length, bodyStart: text.length }
}

function frontMatterSpan(text: string): Span | undefined {
  const block = splitFrontMatter(text)
  if (!block) return undefined
  const start = text.indexOf('\n') + 1
  return { start, end: start + block.yaml.length, bodyStart: text.length - block.body.length }
}

/** Its own search for doubled keys takes quadratic time; front-matter-yaml has another. */
const YAML_OPTIONS = { ...WRITTEN_YAML, prettyErrors: false, uniqueKeys: false } as const

/** Parsed with the offsets of the whole file. Deep nesting is one of the tree's errors. */
function readYaml(text: string, { start, end }: Span, kind: KindName): Yaml {
  const written = text.slice(start, end)
  const keys = written.match(/^ *[^\s#-][^\n]*:/gm)?.length ?? 0
  const most = textLimits(kind)
  if (written.length > most.length || keys > most.keys) return { start, end }
  const before = text.slice(0, start)
  // The parser skips a byte order mark itself; a space in its place would be an indent.
  const source = (before === '\uFEFF' ? before : blanked(before)) + written
  return { start, end, tree: parseDocument(source, YAML_OPTIONS) }
}

function readFrontMatter({ tree, start, end }: Yaml, kind: KindName): FrontMatter | undefined {
  if (!tree || tree.errors.length > 0 || !isMap(tree.contents)) return undefined
  const values = toValues(tree)
  if (!values) return undefined
  const checked = kindNamed(kind).schema.safeParse(values)
  const issues = checked.success ? [] : checked.error.issues
  return { map: tree.contents, values, data: checked.data, issues, start, end }
}

/** Aliases are refused: eight lines of them can name a billion values, and no article needs one. */
function toValues(tree: YamlDocument): Readonly<Record<string, unknown>> | undefined {
  try {
    return tree.toJS({ maxAliasCount: 0 })
  } catch {
    return undefined
  }
}

/** The same length and the same lines, but nothing to read: what follows keeps its offsets. */
function blanked(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
