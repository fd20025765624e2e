import type { ArticleSummary } from '@/lib/content/types'

/** Parts of the index; each is cut into shards by the order of its keys. */
export type Family =
  /** Titles, questions, step titles and tags, with places. */
  | 'heads'
  /** Summaries and texts, article by article. */
  | 'text'
  /** Which pairs of 汉字 sound like two letters: `jb` → 解绑 (jie, bang). */
  | 'sounds'

export type Label = { readonly slug: string; readonly title: string }

/** The shards of a family. */
export type ShardList = {
  /** The first key of each, ascending. */
  readonly starts: readonly string[]
  /** Their sizes in units of 256 bytes. */
  readonly sizes: readonly number[]
  /** The number in each one's name; absent where that is its place. */
  readonly ids?: readonly number[]
}

/** The first thing that search reads: where everything is, and what is needed by every query. */
export type Manifest = {
  /** Changes with everything that it names. */
  readonly version: string
  /** Folders of the files: the first holds all but the moved ones. */
  readonly folders: readonly string[]
  /** By file, the place of its folder, where that is not the first. */
  readonly moved: Readonly<Record<string, number>>
  /** How many numbers were given to articles; some may be gone. */
  readonly total: number
  readonly shards: Readonly<Record<Family, ShardList>>
  readonly categories: readonly Label[]
  readonly topics: readonly Label[]
  /** The editors' groups of words that mean the same. */
  readonly synonyms: readonly (readonly string[])[]
  /** Words that are offered where nothing was found. */
  readonly popular: readonly string[]
  /** Where to tell the editors what is missing. */
  readonly inbox?: string
  /** How long each article's text is, in steps. */
  readonly lengths: string
  /** What raises or lowers each article among equals, in steps. */
  readonly nudges: string
}

/** Which articles belong to each category and topic, as numbers. */
export type Facets = {
  readonly categories: Readonly<Record<string, string>>
  readonly topics: Readonly<Record<string, string>>
}

/** An article as search shows it; read only when it is among the results. */
export type SearchRecord = Pick<
  ArticleSummary,
  'slug' | 'title' | 'summary' | 'category' | 'tags' | 'publishedAt' | 'updatedAt'
> & {
  /** What readers type who want this article, by the editors' `content/asked.yml`. */
  readonly asked?: readonly string[]
  /** What people say who want what a mere name stands for, by the list of programs: `ps` → 看进程. */
  readonly purposes?: readonly string[]
  readonly passages: readonly Passage[]
  /** Callouts 警告, with the part that they stand in. */
  readonly warnings?: readonly Warning[]
  /** Reading minutes, at least 1. */
  readonly minutes?: number
  readonly checked?: Checked
}

/** A warning of an article; `id` of the step or the question, absent before the first question. */
export type Warning = { readonly id?: string; readonly text: string }

/** When somebody followed the article step by step, with which version, and for how many days that holds. */
type Checked = { readonly at: string; readonly with?: string; readonly days?: number }

/** A text of an answer, and where in the article it stands. */
export type AnswerText = { readonly text: string; readonly anchor?: string }

/** The answer to a query, in the article's own words; only where it is clear which article answers. */
export type Answer = {
  readonly slug: string
  readonly title: string
  /** The question of the article that answers; absent where the article as a whole does. */
  readonly question?: AnswerText
  readonly sentence: AnswerText
  /** What to tap, one after the other: 我的, 设置, 银行卡. */
  readonly path?: { readonly keys: readonly string[]; readonly anchor?: string }
  readonly steps: readonly {
    readonly number: number
    readonly title: string
    readonly anchor?: string
  }[]
  readonly warning?: AnswerText
  readonly minutes?: number
  readonly checked?: Checked
  readonly updatedAt?: string
}

/** A part of an article that has an address of its own. */
export type Passage = {
  /** Absent before the first question. */
  readonly id?: string
  readonly title: string
  /** Of a step: its number, and the question it stands under. */
  readonly number?: number
  readonly question?: string
  readonly text: string
}

/** Text with the places that match. */
export type MarkedText = readonly { readonly text: string; readonly marked: boolean }[]

export type SearchHit = HitPart & {
  readonly slug: string
  readonly category: string
  readonly publishedAt: string
  readonly updatedAt?: string
  readonly title: MarkedText
  readonly excerpt: MarkedText
  /** Other steps of it that answer nearly as well, the best first. */
  readonly steps: readonly HitPart[]
}

/** A part of a found article. */
export type HitPart = {
  /** `id` of the part that answers; absent where the article as a whole does. */
  readonly anchor?: string
  /** The question, and the step with its number, that the excerpt is from. */
  readonly question?: MarkedText
  readonly step?: { readonly number: number; readonly title: MarkedText }
}

export type FacetCount = Label & { readonly count: number }

export type SearchRequest = {
  readonly query: string
  readonly category?: string
  readonly topic?: string
  /** From 1. */
  readonly page?: number
  readonly pageSize?: number
  /** Whether `categories` and `topics` are wanted, which need one more file. */
  readonly withFacets?: boolean
}

export type SearchResults = {
  readonly query: string
  readonly total: number
  readonly page: number
  readonly pageCount: number
  readonly hits: readonly SearchHit[]
  /** Where it is clear which article answers; on the first page without filters. */
  readonly answer?: Answer
  /** What was searched for instead, as the query itself was nowhere. */
  readonly correction?: string
  /** Words that the first article has nothing of; empty where it has nearly all. */
  readonly missing: readonly string[]
  readonly category?: string
  readonly topic?: string
  readonly categories: readonly FacetCount[]
  readonly topics: readonly FacetCount[]
  /** For a page without results. */
  readonly popular: readonly string[]
  readonly inbox?: string
}
