import type { Body } from './body'
import type { ContentFile } from './content-file'
import type { Document, FrontMatter } from './document'
import type { Edit, Severity } from './problem'
import type { Addresses } from './reading'
import type { Site } from './site'

/** What a rule found; the engine adds the names of rule and file, and makes line and column of `at`. */
export type Finding = {
  readonly message: string
  readonly hint: string
  /** Where this one harms less than the rule's others do. */
  readonly severity?: 'warning'
  /** Offset in the file's text; without it the finding is about the file as a whole. */
  readonly at?: number
  readonly fix?: readonly Edit[]
}

type RuleAbout<Subject extends string, Context> = {
  readonly name: string
  readonly severity: Severity
  /** A rule on which safety or the build depends cannot be switched off inside an article. */
  readonly locked?: true
  /**
   * Why a problem cannot be put on the list of known ones: it endangers readers or whoever wrote it, or the
   * build cannot go on with it.
   */
  readonly urgent?: 'safety' | 'build'
  readonly about: Subject
  readonly check: (context: Context) => readonly Finding[]
}

/** Any file below `content/`, pictures included, by itself, see `reading`. */
export type FileRule = RuleAbout<'file', { readonly file: ContentFile }>
/** The same among everything that the site holds. */
export type PlaceRule = RuleAbout<'place', { readonly file: ContentFile; readonly site: Site }>
/** A text file that could be decoded: Markdown or YAML. By itself, see `reading`. */
export type TextRule = RuleAbout<'text', { readonly document: Document }>
/** Front matter, or a data file, that is well-formed YAML. By itself, see `reading`. */
export type FrontMatterRule = RuleAbout<
  'front-matter',
  { readonly document: Document; readonly front: FrontMatter }
>
/**
 * The same among everything that the site holds, and at the moment of the check. Asked of every document in
 * every check: what it needs is in `front.values`, and places are looked up (`front.map`) only to report them.
 */
export type FactRule = RuleAbout<
  'facts',
  { readonly document: Document; readonly front: FrontMatter; readonly site: Site }
>
/** The Markdown below the front matter. By itself, see `reading`. */
export type BodyRule = RuleAbout<'body', { readonly document: Document; readonly body: Body }>
/** Where the links and pictures of a body lead, among everything that the site holds. In every check. */
export type AddressRule = RuleAbout<
  'addresses',
  { readonly document: Document; readonly addresses: Addresses; readonly site: Site }
>

/** Something in a text that is wrong unless the site vouches for its value. */
export type Claim = Finding & { readonly value: string }

/** Finds claims in a document by itself, see `reading`; in every check the site is asked which of them hold. */
export type ClaimRule = Omit<RuleAbout<'claims', never>, 'check'> & {
  readonly find: (context: { readonly document: Document; readonly body: Body }) => readonly Claim[]
  readonly holds: (value: string, site: Site) => boolean
}

/** One editorial rule: pure, from what was read to what is wrong. */
export type Rule =
  | FileRule
  | PlaceRule
  | TextRule
  | FrontMatterRule
  | FactRule
  | BodyRule
  | AddressRule
  | ClaimRule
