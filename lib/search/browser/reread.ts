import { bareText } from '@/lib/bare-text'
import { once } from '@/lib/once'
import type { FoundTerms, Term } from './find-terms'
import { latinIn, latinRow, latinTimes } from './latin'
import { normalise } from './normalise'
import { RANK } from './rank'
import { shareOfTitle } from './title-share'
import { isMereName, titlesOf } from './titles'
import type { Passage, SearchRecord } from './types'

/** A text in the forms in which it is compared: letters, digits and 汉字 alone, and its Latin words in a row. */
type Plain = { readonly bare: string; readonly row: () => string }
type Words = {
  readonly passage: Passage
  readonly title: Plain
  readonly text: Plain
  /** Its part of the record's sentences. */
  readonly firstSentence: number
  readonly sentenceCount: number
}
type RecordWords = {
  readonly isNameOnly: boolean
  /** The title first, then what else readers ask who want this article. */
  readonly titles: readonly Plain[]
  readonly asked: readonly string[]
  readonly summary: Plain
  readonly passages: readonly Words[]
  readonly sentences: readonly Plain[]
}

const read = new WeakMap<SearchRecord, RecordWords>()
const HAN = /\p{Script=Han}/u
const SENTENCES = /[。！？；\n]+|[.!?] /

/** Rows are made when a Latin word is first looked for: most queries have none. */
function toPlain(text: string): Plain {
  const normal = normalise(text)
  return { bare: bareText(normal), row: once(() => latinRow(normal)) }
}

/** Made once for each record. */
function wordsOf(record: SearchRecord): RecordWords {
  const known = read.get(record)
  if (known) return known
  const sentences: Plain[] = []
  const passages = record.passages.map((passage): Words => {
    const firstSentence = sentences.length
    const own = passage.text.split(SENTENCES).map(toPlain)
    sentences.push(...own.filter(({ bare }) => bare !== ''))
    return {
      passage,
      title: toPlain(passage.title),
      text: {
        bare: own.map(({ bare }) => bare).join(''),
        row: once(() => own.map(({ row }) => row()).join('')),
      },
      firstSentence,
      sentenceCount: sentences.length - firstSentence,
    }
  })
  const words = {
    isNameOnly: isMereName(record.title),
    titles: titlesOf(record).map(toPlain),
    asked: (record.asked ?? []).map((each) => toPlain(each).bare),
    summary: toPlain(record.summary),
    passages,
    sentences,
  }
  read.set(record, words)
  return words
}

/** What an article's own words say of a query, seen in full. */
export type Appraisal = {
  /** To be added to the score from the index. */
  readonly points: number
  /** How much of the query the article has anywhere, 0 to 1. */
  readonly coverage: number
  /** The part that answers; absent where the article as a whole does. */
  readonly passage?: Passage
  /** Other steps that have nearly as much of the query, the best first. */
  readonly steps: readonly Passage[]
  /** How much of the query that part has, 0 to 1. */
  readonly passageCoverage: number
  /** Of the query's terms, those that the article has nothing of. */
  readonly missing: readonly Term[]
  /** The words by which it was found, for the marks. */
  readonly used: readonly string[]
}

/** What a term counts in a part, by where in it. */
const IN_TITLE = 1
const IN_QUESTION = 0.45
const IN_TEXT = 0.6
/** Of a part, at least so much of the query must be there to open the article at it. */
const ENOUGH = 0.5
/** So many more steps are shown of an article, where they have nearly as much of the query as its best part. */
const MORE_STEPS = 2
const NEARLY_AS_GOOD = 0.6
/** How much the length of an article takes from how often it has a word (as `b` of BM25). */
const LENGTH_SHARE = 0.75

/** How well the article answers, by its own words; `length` beside the usual article's. */
export function appraise(record: SearchRecord, found: FoundTerms, length = 1): Appraisal {
  const words = wordsOf(record)
  const { passages } = words
  const whole = found.terms.reduce((sum, { weight }) => sum + weight, 0) || 1
  const seen = new Map<string, Presence>()
  const missing: Term[] = []
  let [coverage, inTitle, inSummary, often] = [0, 0, 0, 0]
  const longer = 1 - LENGTH_SHARE + LENGTH_SHARE * length
  const inPassages = new Float32Array(passages.length)
  const inSentences = new Float32Array(words.sentences.length)
  for (const term of found.terms) {
    const share = term.weight / whole
    let [best, bestTitle, bestSummary, times] = [0, 0, 0, 0]
    const bestIn = new Float32Array(passages.length)
    const bestSentences = new Map<number, number>()
    for (const { text, factor: worth } of formsOf(term)) {
      const presence = seen.get(text) ?? findText(words, text)
      seen.set(text, presence)
      if (presence.nearest === 0) continue
      const factor = worth * presence.nearest
      best = Math.max(best, factor)
      const inAll = presence.times / longer + (presence.inTitle ? RANK.titleTimes : 0)
      times = Math.max(times, worth * inAll)
      if (presence.inTitle) bestTitle = Math.max(bestTitle, factor)
      if (presence.inSummary) bestSummary = Math.max(bestSummary, factor)
      for (const [place, value] of presence.values) {
        bestIn[place] = Math.max(bestIn[place] ?? 0, value * factor)
      }
      for (const place of presence.sentences) {
        bestSentences.set(place, Math.max(bestSentences.get(place) ?? 0, factor))
      }
    }
    if (best === 0) missing.push(term)
    coverage += share * best
    often += (share * times) / (times + RANK.halfTimes)
    inTitle += share * bestTitle
    inSummary += share * bestSummary
    for (let place = 0; place < bestIn.length; place++) {
      inPassages[place] = (inPassages[place] ?? 0) + share * (bestIn[place] ?? 0)
    }
    for (const [place, had] of bestSentences) {
      inSentences[place] = (inSentences[place] ?? 0) + share * had
    }
  }
  const wanted = bareText(found.plan.query)
  const { passage, had, steps } = bestPassages(words, inPassages, wanted)
  const sentence = inSentences.reduce((most, had) => Math.max(most, had), 0)
  const points =
    RANK.phrase *
      Math.max(...phrasesOf(found.plan.query).map((each) => phrasePoints(words, each))) +
    RANK.title * inTitle ** RANK.titleTogether +
    RANK.titleShare * likeness(words, found, inTitle) +
    RANK.summary * inSummary * inSummary +
    RANK.passage * had * had +
    RANK.sentence * sentence * sentence +
    RANK.times * often +
    (words.asked.includes(wanted) ? RANK.asked : 0)
  return {
    points,
    coverage,
    passage: had >= ENOUGH ? passage : undefined,
    steps: had >= ENOUGH ? steps : [],
    passageCoverage: had,
    missing,
    used: [...seen].filter(([, { nearest }]) => nearest > 0).map(([text]) => text),
  }
}

/**
 * How much of the title and of the query are the same. A mere name says nothing of what it does not have: there it is
 * the phrase that is most like the query.
 */
function likeness({ titles, isNameOnly }: RecordWords, { terms }: FoundTerms, inTitle: number) {
  const [title, ...phrases] = titles
  if (!title) return 0
  const rarest = Math.max(...terms.map(({ rarity }) => rarity))
  const forms = terms.flatMap((term) =>
    formsOf(term).map((form) => ({ ...form, weight: term.rarity / rarest })),
  )
  const shareOf = ({ bare, row }: Plain) => shareOfTitle({ bare, row: row() }, forms)
  if (!isNameOnly) return inTitle * shareOf(title)
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0) || 1
  const hadBy = (phrase: Plain) =>
    terms.reduce((sum, term) => {
      const best = formsOf(term).reduce(
        (most, { text, factor }) => Math.max(most, factor * nearnessIn(phrase, text)),
        0,
      )
      return sum + (term.weight / whole) * best
    }, 0)
  return phrases.reduce((most, phrase) => {
    const had = hadBy(phrase)
    return had === 0 ? most : Math.max(most, had * shareOf(phrase))
  }, 0)
}

/** How near a text has another, 0 to 1. */
function nearnessIn({ bare, row }: Plain, text: string): number {
  return HAN.test(text) ? Number(bare.includes(text)) : latinIn(row(), text)
}

/** Where an article has a text. */
type Presence = {
  /** How near the article's nearest word is to it; 0 where it has none. */
  readonly nearest: number
  readonly inTitle: boolean
  readonly inSummary: boolean
  /** By passage that has it, what that is worth. */
  readonly values: readonly (readonly [passage: number, value: number])[]
  /** How often summary and texts have it. */
  readonly times: number
  readonly sentences: readonly number[]
}

function findText({ titles, summary, passages, sentences }: RecordWords, text: string): Presence {
  const nearness = (part: Plain) => nearnessIn(part, text)
  const title = Math.max(0, ...titles.map(nearness))
  const values: [number, number][] = []
  const found: number[] = []
  const summarised = nearness(summary)
  let [inQuestion, nearest] = [0, Math.max(title, summarised)]
  const timesIn = HAN.test(text)
    ? ({ bare }: Plain) => bare.split(text).length - 1
    : ({ row }: Plain) => latinTimes(row(), text)
  let times = summarised > 0 ? timesIn(summary) : 0
  passages.forEach(({ passage, title, text: own, firstSentence, sentenceCount }, place) => {
    const [titleHas, textHas] = [nearness(title), nearness(own)]
    if (passage.number === undefined) inQuestion = titleHas
    nearest = Math.max(nearest, titleHas, textHas)
    if (textHas > 0) times += timesIn(own)
    if (titleHas > 0) values.push([place, IN_TITLE])
    else if (textHas > 0) values.push([place, IN_TEXT])
    else if (inQuestion > 0) values.push([place, IN_QUESTION])
    if (textHas === 0) return
    for (let each = firstSentence; each < firstSentence + sentenceCount; each++) {
      const sentence = sentences[each]
      if (sentence && nearness(sentence) > 0) found.push(each)
    }
  })
  return {
    nearest,
    inTitle: title > 0,
    inSummary: summarised > 0,
    values,
    times,
    sentences: found,
  }
}

function bestPassages({ passages }: RecordWords, inPassages: Float32Array, wanted: string) {
  const ranked = passages
    .map(({ passage, title, text }, place) => {
      const had = inPassages[place] ?? 0
      const typed = (title.bare.includes(wanted) ? 0.5 : 0) + (text.bare.includes(wanted) ? 0.3 : 0)
      return { passage, had, points: had + typed }
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
  const [best, ...others] = ranked
  const least = Math.max(ENOUGH, best?.had ?? 0) * NEARLY_AS_GOOD
  const steps = others
    .filter(({ passage, had }) => passage.number !== undefined && passage.id && had >= least)
    .map(({ passage }) => passage)
  return { passage: best?.passage, had: best?.had ?? 0, steps: steps.slice(0, MORE_STEPS) }
}

const forms = new WeakMap<Term, readonly Form[]>()
type Form = { readonly text: string; readonly factor: number }

/** All texts that stand for the term, made once for all articles. */
function formsOf(term: Term): readonly Form[] {
  const made = forms.get(term)
  if (made) return made
  const texts = new Map<string, number>([[term.key, 1]])
  for (const { text, factor } of term.sources) {
    const plain = HAN.test(text) ? bareText(text) : latinRow(text).trim()
    if (plain !== '') texts.set(plain, Math.max(texts.get(plain) ?? 0, factor))
  }
  const list = [...texts].map(([text, factor]) => ({ text, factor }))
  forms.set(term, list)
  return list
}

/** So long is what stands nowhere by chance. */
const PHRASE = 6

/** The query as it was typed, and without its first word, which is often where: 支付宝 我的 › 设置 › 扣款顺序. */
function phrasesOf(query: string): readonly string[] {
  const rest = query.includes(' ') ? bareText(query.slice(query.indexOf(' ') + 1)) : ''
  return [bareText(query), ...(rest.length >= PHRASE ? [rest] : [])]
}

/** Whether the query stands there as it was typed, and how much of the title it is. */
function phrasePoints({ titles, summary, passages }: RecordWords, wanted: string): number {
  if (wanted === '') return 0
  const share = ({ bare }: Plain) => (bare.includes(wanted) ? wanted.length / bare.length : 0)
  const points = (share: number, weight: number) => (share > 0 ? weight * (1 + share) : 0)
  let [inQuestion, inStep] = [0, 0]
  for (const { passage, title } of passages) {
    if (passage.number === undefined) inQuestion = Math.max(inQuestion, share(title))
    else inStep = Math.max(inStep, share(title))
  }
  const inText =
    summary.bare.includes(wanted) || passages.some(({ text }) => text.bare.includes(wanted))
  const inTitle = Math.max(0, ...titles.map(share))
  return (
    points(inTitle, 4) +
    points(inQuestion, 2.5) +
    points(inStep, 2) +
    (inText ? Math.min(10, wanted.length) : 0)
  )
}
