import { toAnswer } from './answer'
import { bestOf } from './best-of'
import { isClear, type Ranked } from './clear'
import { mayBeTraditional } from './common-han'
import { countMembers, memberTest } from './facets'
import { type FoundTerms, findTerms } from './find-terms'
import { toHit } from './hit'
import { type Matches, matchTerms } from './match'
import { normalise, noVariants, type Variants } from './normalise'
import { type Appraisal, appraise } from './reread'
import type { SearchIndex } from './search-index'
import { type ArticleFacts, factsOf } from './tie-breakers'
import type { SearchRequest, SearchResults } from './types'

/** Longer queries are cut: nobody types them, and they may cost no more than others. */
const LONGEST = 120
/** So many of the best are read in full to put them in their final order. */
const READ = 12
/** So many of them because they have most of the query. */
const COMPLETE = 2
const PAGE_SIZE = 10
/** Beside the best, an article with a smaller share of the query, or of the points, is no result; one with all of it is. */
const LEAST = { coverage: 0.5, points: 0.3, whole: 0.95 } as const
/** With less than this of the query in the first article, it is said what is not there. */
const NEARLY_ALL = 0.72
/** A piece of the query that says so much is a word, or part of one. */
const A_WORD = 0.5

/** What the site has on a query. Any text is a query; nothing in it can fail or take long. */
export async function search(index: SearchIndex, request: SearchRequest): Promise<SearchResults> {
  const typed = request.query.trim().slice(0, LONGEST)
  const { found, variants } = await findAsTyped(index, typed)
  const facts = factsOf(index.manifest)
  const matches = matchTerms(found.terms, facts)
  return present(index, request, { typed, variants, found, matches, facts })
}

/** Traditional characters are in no index: they are made simplified ones before anything is looked for. */
async function findAsTyped(index: SearchIndex, typed: string) {
  const [lexicon, variants] = await Promise.all([
    index.lexicon(),
    mayBeTraditional(normalise(typed)) ? index.variants() : noVariants,
  ])
  return { found: await findTerms(index, normalise(typed, variants), lexicon), variants }
}

type Found = {
  readonly typed: string
  readonly variants: Variants
  readonly found: FoundTerms
  readonly matches: Matches
  readonly facts: ArticleFacts
}

async function present(
  index: SearchIndex,
  request: SearchRequest,
  { typed, variants, found, matches, facts }: Found,
): Promise<SearchResults> {
  const { manifest } = index
  const { category, topic, pageSize = PAGE_SIZE, withFacets = false } = request
  const facets = withFacets || category || topic ? await index.facets() : undefined
  const inCategory = memberTest(facets?.categories, category)
  const inTopic = memberTest(facets?.topics, topic)
  const scores = withoutWeak(matches)
  const isFound = (article: number) => (scores[article] ?? 0) > 0
  const kept =
    category || topic
      ? scores.map((score, article) => (inCategory(article) && inTopic(article) ? score : 0))
      : scores
  const total = kept.reduce((sum, score) => sum + (score > 0 ? 1 : 0), 0)
  const pageCount = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(Math.max(1, Math.trunc(request.page ?? 1) || 1), pageCount)
  const best = withComplete(bestOf(kept, Math.max(READ, page * pageSize)), kept, matches.typed)
  const ordered = await putInOrder(index, best, kept, found, facts)
  const shown = ordered.slice((page - 1) * pageSize, page * pageSize)
  const hits = shown.map(async ({ article, appraisal }) => {
    const record = await index.record(article)
    return toHit(
      record,
      appraisal ?? appraise(record, found, facts.lengths[article]),
      found.plan.query,
      variants,
    )
  })
  const first = ordered[0]?.appraisal
  const isPlain = page === 1 && !category && !topic
  const answering = isPlain && isClear(ordered, found) ? ordered[0] : undefined
  return {
    query: typed,
    total,
    page,
    pageCount,
    hits: await Promise.all(hits),
    answer:
      answering?.appraisal && toAnswer(await index.record(answering.article), answering.appraisal),
    correction: first && correctionOf(found, first),
    missing: first && first.coverage < NEARLY_ALL ? missingOf(found, first) : [],
    category,
    topic,
    categories: countMembers(
      manifest.categories,
      facets?.categories,
      (article) => isFound(article) && inTopic(article),
    ),
    topics: countMembers(
      manifest.topics,
      facets?.topics,
      (article) => isFound(article) && inCategory(article),
    ),
    popular: manifest.popular,
    inbox: manifest.inbox,
  }
}

/** Where some have much of the query, those that have little are left out. */
function withoutWeak({ scores, coverage, typed }: Matches): Float32Array {
  let [mostHad, mostPoints] = [0, 0]
  for (let article = 0; article < scores.length; article++) {
    mostHad = Math.max(mostHad, coverage[article] ?? 0)
    mostPoints = Math.max(mostPoints, scores[article] ?? 0)
  }
  return scores.map((score, article) => {
    const had = coverage[article] ?? 0
    const isNear = had >= mostHad * LEAST.coverage && score >= mostPoints * LEAST.points
    return isNear || had >= LEAST.whole || (typed[article] ?? 0) >= LEAST.whole ? score : 0
  })
}

/** Among those that are read in full are also the ones with most of what was typed, in whatever places. */
function withComplete(
  best: readonly number[],
  scores: Float32Array,
  typed: Float32Array,
): readonly number[] {
  if (best.length < READ) return best
  const had = scores.map((score, article) => (score > 0 ? (typed[article] ?? 0) + score / 1000 : 0))
  const sure = best.slice(0, READ - COMPLETE)
  const complete = bestOf(had, READ)
    .filter((article) => !sure.includes(article))
    .slice(0, COMPLETE)
  const read = [...sure, ...complete]
  return [...read, ...best.filter((article) => !read.includes(article))]
}

/** The best articles, read in full, come in the order that their own words give them. */
async function putInOrder(
  index: SearchIndex,
  articles: readonly number[],
  scores: Float32Array,
  found: FoundTerms,
  { nudges, lengths }: ArticleFacts,
): Promise<readonly Ranked[]> {
  const read = articles.slice(0, READ).map(async (article) => {
    const appraisal = appraise(await index.record(article), found, lengths[article])
    const byIndex = scores[article] ?? 0
    return {
      article,
      appraisal,
      byIndex,
      score: byIndex + appraisal.points * (nudges[article] ?? 1),
    }
  })
  const ordered = (await Promise.all(read)).sort(
    (a, b) => b.score - a.score || a.article - b.article,
  )
  const rest = articles.slice(READ).map((article) => {
    const byIndex = scores[article] ?? 0
    return { article, byIndex, score: byIndex }
  })
  return [...ordered, ...rest]
}

/** The query with the spellings that the first article was found by, where its own were nowhere. */
function correctionOf({ plan, terms }: FoundTerms, { used }: Appraisal): string | undefined {
  const changes = new Map<number, { readonly to: number; readonly text: string }>()
  for (const { key, from, to, sources } of terms) {
    if (sources.some(({ kind }) => kind === 'own' || kind === 'synonym' || kind === 'sound'))
      continue
    const best = sources.find(({ kind, text }) => kind === 'correction' && used.includes(text))
    if (best && key !== best.text && best.text.length === to - from)
      changes.set(from, { to, text: best.text })
    else if (best && /^[a-z]/.test(key)) changes.set(from, { to, text: best.text })
  }
  if (changes.size === 0) return undefined
  let corrected = ''
  let place = 0
  for (const [from, { to, text }] of [...changes].sort(([a], [b]) => a - b)) {
    if (from < place) continue
    corrected += plan.query.slice(place, from) + text
    place = to
  }
  return corrected + plan.query.slice(place)
}

/** The words of the query that the article has nothing of, as they were typed. */
function missingOf(
  { plan, terms, unknown }: FoundTerms,
  { missing }: Appraisal,
): readonly string[] {
  const gone = new Set(unknown)
  for (const { from, to } of missing) for (let place = from; place < to; place++) gone.add(place)
  // 到假 of 收到假冒 is no word, and 假冒 is there.
  const shares = new Map(plan.atoms.map(({ from, share }) => [from, share]))
  for (const term of terms) {
    if (missing.includes(term) || (shares.get(term.from) ?? 0) < A_WORD) continue
    for (let place = term.from; place < term.to; place++) gone.delete(place)
  }
  const words: string[] = []
  let word = ''
  for (let place = 0; place <= plan.query.length; place++) {
    if (gone.has(place) && (plan.weights[place] ?? 0) > 0.2) word += plan.query.charAt(place)
    else if (word !== '') {
      words.push(word)
      word = ''
    }
  }
  return words
}
