import { type Alternative, guessedWords, meantWords, singleWords } from './alternatives'
import { cutQuery } from './cut'
import { fillerAt } from './fillers'
import { joinPartedWords } from './join-parted-words'
import type { Lexicon } from './lexicon'
import { normalise } from './normalise'
import { type Atom, planQuery, type QueryPlan } from './plan'
import { RANK, rarityOf } from './rank'
import type { SearchIndex } from './search-index'
import { spellOut } from './spell-out'
import { type Found, loadAlternatives, loadAtoms, type Pieces } from './terms'

/** Words of an article that answer a part of the query. */
export type TermSource = {
  readonly text: string
  readonly factor: number
  readonly kind: 'own' | Alternative['kind']
  /** By piece of the text, what the index has of it; all pieces must be there. */
  readonly pieces: readonly Found[]
}

/** A piece of the query, and all that may stand for it. */
export type Term = {
  readonly key: string
  readonly kind: Atom['kind']
  readonly from: number
  readonly to: number
  /** Place among the query's 汉字 and words. */
  readonly at: number
  readonly weight: number
  /** How rare it is, whatever it says. */
  readonly rarity: number
  /** Whether it belongs to the name of a category that the query has. */
  readonly isName: boolean
  readonly sources: readonly TermSource[]
}

export type FoundTerms = {
  readonly plan: QueryPlan
  readonly terms: readonly Term[]
  /** Code units of the query that nothing is known of. */
  readonly unknown: ReadonlySet<number>
}

/** What the index has of a normalised query. */
export async function findTerms(
  index: SearchIndex,
  query: string,
  lexicon: Lexicon,
): Promise<FoundTerms> {
  const { text, others: readings } = await spellOut(index, joinPartedWords(query, lexicon), lexicon)
  const plan = planQuery(text, lexicon)
  const meant = [...readings, ...meantWords(plan, lexicon)]
  const own = await loadAtoms(index, plan.atoms)
  const before = uncovered(plan, own, meant)
  const guessed = await guessedWords(index, plan, lexicon, before)
  const others = [...meant, ...guessed]
  const alone = new Set([...uncovered(plan, own, others), ...lonely(plan, own)])
  const all = [...others, ...singleWords(plan, lexicon, alone)]
  const [pieces, singles] = await Promise.all([
    loadAlternatives(index, all),
    loadSingles(index, plan, alone),
  ])
  const known = all.flatMap((other) => sourceOf(other, pieces))
  const unknown = uncovered(plan, own, known)
  for (const { from, to } of singles) for (let at = from; at < to; at++) unknown.delete(at)
  return { plan, terms: toTerms(index, { plan, own, known, singles, unknown }), unknown }
}

type Known = Alternative & { readonly source: TermSource }

function sourceOf(other: Alternative, pieces: Pieces): readonly Known[] {
  const found = cutQuery(other.text).map(({ key }) => pieces.get(key) ?? [])
  if (found.length === 0 || found.some((each) => each.length === 0)) return []
  const { text, factor, kind } = other
  return [{ ...other, source: { text, factor, kind, pieces: found } }]
}

/** Code units that say something and that neither a piece nor another word accounts for. */
function uncovered(
  { atoms, weights, query }: QueryPlan,
  own: Pieces,
  others: readonly Pick<Alternative, 'from' | 'to'>[],
): Set<number> {
  const left = new Set<number>()
  for (let place = 0; place < query.length; place++) {
    if ((weights[place] ?? 0) > 0.2 && /[\p{L}\p{N}]/u.test(query.charAt(place))) left.add(place)
  }
  const cover = (from: number, to: number) => {
    for (let place = from; place < to; place++) left.delete(place)
  }
  for (const { key, from, to, kind } of atoms) {
    const found = own.get(key)
    // What the budget did not reach is there, and common.
    if (kind !== 'bridge' && (found === undefined || found.length > 0)) cover(from, to)
  }
  for (const { from, to } of others) cover(from, to)
  return left
}

/** Single 汉字 that say something and whose pairs stand in no head: `删` of 卡怎么删. */
function lonely({ singles, atoms, words }: QueryPlan, own: Pieces): ReadonlySet<number> {
  const isHead = ({ key }: Atom) =>
    own.get(key)?.some(({ postings }) => postings.places.length > 0) ?? true
  const inHeads = atoms.filter((atom) => atom.kind === 'pair' && atom.share > 0.5 && isHead(atom))
  const parts = [...inHeads, ...words]
  return new Set(
    singles
      .filter(
        ({ from, share }) =>
          share > 0.2 && !parts.some((part) => part.from <= from && from < part.to),
      )
      .map(({ from }) => from),
  )
}

type Single = Atom & { readonly found: Found }

async function loadSingles(
  index: SearchIndex,
  { singles }: QueryPlan,
  alone: ReadonlySet<number>,
): Promise<readonly Single[]> {
  const read = singles
    .filter(({ from }) => alone.has(from))
    .slice(0, 4)
    .map(async (single): Promise<Single[]> => {
      const text = await index.get('heads', single.key)
      if (text === undefined) return []
      const postings = index.readPiece('heads', single.key, text)
      return [{ ...single, found: [{ postings, factor: 1 }] }]
    })
  return (await Promise.all(read)).flat()
}

type Parts = {
  readonly plan: QueryPlan
  readonly own: Pieces
  readonly known: readonly Known[]
  readonly singles: readonly Single[]
  readonly unknown: ReadonlySet<number>
}

function toTerms(
  index: SearchIndex,
  { plan, own, known, singles, unknown }: Parts,
): readonly Term[] {
  const { total, categories } = index.manifest
  // 手机 and 电脑 are in every other question, whatever it is about.
  const titles = categories
    .map(({ title }) => normalise(title))
    .filter((title) => fillerAt(title, 0)?.length !== title.length)
  const names = titles.filter((name) => plan.query.includes(name))
  const isNamed = ({ text }: TermSource) => titles.includes(text)
  const toTerm = (atom: Atom, found: Found, share: number): Term => {
    const own: TermSource[] =
      found.length === 0 ? [] : [{ text: atom.key, factor: 1, kind: 'own', pieces: [found] }]
    const standing = known.filter(({ from, to }) => from <= atom.from && atom.to <= to)
    const sources = [...own, ...standing.map(({ source }) => source)]
    // `rid` of `get rid of` says no more than the whole.
    const isOfPhrase =
      atom.kind === 'word' && standing.some(({ from, to }) => to - from > atom.to - atom.from)
    const othersShare = isOfPhrase ? 1 : RANK.othersShare
    const others = Math.max(0, ...sources.slice(own.length).map(articlesOf))
    // What was typed says more of how rare the thing is than all that may stand for it.
    const articles = own[0] ? Math.max(articlesOf(own[0]), others * othersShare) : others
    const usual = rarityOf(articles, total)
    // A common word that stands for a rare one says no more than it says itself.
    const weighed = sources.map((source) =>
      source.kind === 'own'
        ? source
        : {
            ...source,
            factor: source.factor * Math.min(1, rarityOf(holdersOf(source), total) / usual),
          },
    )
    const { key, kind, from, to, at } = atom
    return {
      key,
      kind,
      from,
      to,
      at,
      rarity: rarityOf(own[0] ? articlesOf(own[0]) : articles, total),
      weight: share * usual * (sources.some(isInHeads) ? 1 : RANK.onlyText),
      isName: names.some((name) => name.includes(key)) || sources.some(isNamed),
      sources: weighed,
    }
  }
  const isUnknown = ({ from, to }: Atom) => {
    for (let place = from; place < to; place++) if (unknown.has(place)) return true
    return false
  }
  const terms = plan.atoms.flatMap((atom) => {
    const found = own.get(atom.key)
    if (found === undefined) return []
    const term = toTerm(atom, found, atom.share)
    // The edge of two words, which no article has side by side.
    if (term.sources.length === 0 && !(isUnknown(atom) && atom.kind !== 'bridge')) return []
    return [term]
  })
  const isOnly = terms.length === 0
  const alone = singles.map((single) =>
    toTerm(single, single.found, isOnly ? 1 : RANK.alone * single.share),
  )
  const covered = new Set(singles.map(({ from }) => from))
  const meant = plan.singles
    .filter(
      ({ from, to }) =>
        !covered.has(from) && known.some((each) => each.from === from && each.to === to),
    )
    .map((single) => toTerm(single, [], RANK.alone * single.share))
  return [...terms, ...alone, ...meant]
}

/** Whether titles, questions, steps or tags have it: what articles are about. */
function isInHeads({ pieces }: TermSource): boolean {
  return pieces.every((found) => found.some(({ postings }) => postings.places.length > 0))
}

/** In how many articles the source stands, at most. */
function holdersOf({ pieces }: TermSource): number {
  return Math.min(
    ...pieces.map((found) => Math.max(0, ...found.map(({ postings }) => postings.articles))),
  )
}

/** The same, by what the source is worth. */
function articlesOf(source: TermSource): number {
  return holdersOf(source) * source.factor
}
