import { bareKey } from '@/lib/bare-text'
import { toDay } from '@/lib/date'
import { groupBy } from '@/lib/group-by'
import { chanceOfCount, chanceOfShare } from './chance'
import { isSameStep } from './revision'
import type { DailyViews, Day, StepDay, StoredRevision } from './store'
import { type ComparedBlock, readFingerprint } from './text-fingerprint'

/** What is asked about an article; an `ArticleSummary` of `lib/content` is one. */
export type DisputedArticle = {
  readonly slug: string
  /** Hash of the text as it is. */
  readonly contentHash?: string
  readonly outline: readonly { readonly steps: readonly NamedStep[] }[]
  readonly otherSteps?: readonly NamedStep[]
  /** `YYYY-MM-DD`: what readers said until that day is answered. */
  readonly checkedAt?: string
  readonly checkedSteps?: readonly { readonly step: string; readonly at: string }[]
}

type NamedStep = { readonly id: string; readonly title: string }

/** `mismatch`: readers say that it looks otherwise; `stuck`: far more get stuck there than used to. */
type DisputeReason = 'mismatch' | 'stuck'

/** A step that does not work any more, as far as readers can tell. */
export type Dispute = {
  readonly slug: string
  readonly step: string
  readonly reason: DisputeReason
  /** Networks, each once a day, in the last `DISPUTE_DAYS`, in the step as it reads now. */
  readonly mismatch: number
  readonly stuck: number
  /** The first day with such a signal. */
  readonly since: Day
}

/** Signals older than this are not looked at. */
export const DISPUTE_DAYS = 90

/** Fewer are one household, or one person with two phones. */
const FEWEST_MISMATCHES = 3
/** So many days in a row of one network each are taken for readers, though one person could be all of them. */
const FEWEST_ALONE = 6
/** The share of readers who would say so of any step, by a slip of the finger or for fun. */
const SLIPS = 0.002
/** A dispute by chance alone shall be rarer than one in so many steps. */
const CHANCE_OF_SLIPS = 0.01
const FEWEST_STUCK = 5
/** Recent days that are held against those before, until the beginning of the window. */
const RECENT = [7, 14, 28] as const
/** Of fewer readers before, nothing is usual yet. */
const FEWEST_BEFORE = 100
/** A rise below this is none, however sure. */
const RISE = 2
/** Over all steps and all lengths of recent days of an article together. */
const CHANCE_OF_RISE = 0.001

export type Signals = {
  readonly days: readonly StepDay[]
  /** Of the articles with signals, the same days. */
  readonly views: readonly DailyViews[]
  readonly revisions: readonly StoredRevision[]
  readonly today: Day
}

/**
 * The steps that want to be checked, most often named first. Only what was said of the step as it reads now
 * counts: a step that was rewritten since, or checked since, has been answered. Each network counts once a day.
 */
export function findDisputes(
  articles: readonly DisputedArticle[],
  { days, views, revisions, today }: Signals,
): readonly Dispute[] {
  const daysOf = groupBy(days, ({ slug }) => [slug])
  const textsOf = groupBy(revisions, ({ slug }) => [slug])
  const viewsOf = groupBy(views, ({ slug }) => [slug])
  return articles
    .flatMap((article) => {
      const own = daysOf.get(article.slug)
      if (!own) return []
      const texts = textsOf.get(article.slug) ?? []
      return disputesOf(article, own, texts, viewsOf.get(article.slug) ?? [], today)
    })
    .toSorted((a, b) => b.mismatch - a.mismatch || b.stuck - a.stuck || (a.slug < b.slug ? -1 : 1))
}

function disputesOf(
  article: DisputedArticle,
  days: readonly StepDay[],
  texts: readonly StoredRevision[],
  views: readonly DailyViews[],
  today: Day,
): readonly Dispute[] {
  const { slug, outline, otherSteps = [] } = article
  const steps = [...outline.flatMap((section) => section.steps), ...otherSteps]
  const current = texts.find(({ contentHash }) => contentHash === article.contentHash)
  // A text that the store has not been told of yet: nobody can have said anything of it.
  if (!current) return []
  return steps.flatMap((step) => {
    const standing = texts.filter((text) => saysTheSame(step, text, current))
    const isStanding = new Set(standing.map((text) => text.revision))
    const began = Math.min(...standing.map(({ at }) => toDay(new Date(at))))
    const from = Math.max(today - DISPUTE_DAYS + 1, began, answeredUntil(article, step) + 1)
    const signals = addUpDays(
      days.filter((each) => each.step === step.id && isStanding.has(each.revision)),
    ).filter(({ day }) => day >= from)
    const readers = views.filter(({ day }) => day >= from)
    const reason = isMismatched(signals, readers)
      ? 'mismatch'
      : isStuckIn(signals, readers, today, steps.length)
        ? 'stuck'
        : undefined
    if (!reason) return []
    const since = Math.min(...signals.map(({ day }) => day))
    const { mismatch, stuck } = total(signals)
    return [{ slug, step: step.id, reason, mismatch, stuck, since }]
  })
}

/** Whether a step reads in an earlier text as it reads now. */
function saysTheSame(step: NamedStep, text: StoredRevision, current: StoredRevision): boolean {
  if (text.revision === current.revision) return true
  const [now] = blocksOf(current, step)
  return now !== undefined && blocksOf(text, step).some((before) => isSameStep(before, now))
}

function blocksOf({ fingerprint }: StoredRevision, { title }: NamedStep): readonly ComparedBlock[] {
  const name = bareKey(title)
  return (readFingerprint(fingerprint) ?? []).filter(
    ([kind, written]) => kind === 'step' && written === name,
  )
}

/** The day of the newest check of the step, or of the article as a whole. */
function answeredUntil({ checkedAt, checkedSteps = [] }: DisputedArticle, step: NamedStep): Day {
  const dates = [
    ...(checkedAt ? [checkedAt] : []),
    ...checkedSteps.flatMap((each) => (each.step === step.id ? [each.at] : [])),
  ]
  return Math.max(0, ...dates.map((date) => toDay(new Date(`${date}T00:00:00+08:00`))))
}

/** What was said of a step on one day. */
type DaySignals = Pick<StepDay, 'day' | 'stuck' | 'mismatch'>

/** One line a day: a day on which the text changed has several. */
function addUpDays(days: readonly StepDay[]): readonly DaySignals[] {
  return [...groupBy(days, ({ day }) => [String(day)]).values()].map((same) => ({
    day: same[0]?.day ?? 0,
    ...total(same),
  }))
}

function total(days: readonly Pick<StepDay, 'stuck' | 'mismatch'>[]) {
  return {
    stuck: days.reduce((sum, each) => sum + each.stuck, 0),
    mismatch: days.reduce((sum, each) => sum + each.mismatch, 0),
  }
}

/** More readers say so than slips of the finger explain, and they are several. */
function isMismatched(days: readonly DaySignals[], views: readonly DailyViews[]): boolean {
  const { mismatch } = total(days)
  const most = Math.max(0, ...days.map((each) => each.mismatch))
  const areSeveral = most > 1 ? mismatch >= FEWEST_MISMATCHES : mismatch >= FEWEST_ALONE
  const slips = SLIPS * Math.max(readersOf(views), mismatch)
  return areSeveral && chanceOfCount(mismatch, slips) <= CHANCE_OF_SLIPS
}

/** Of late a larger share of the readers is stuck than before, by more than chance explains. */
function isStuckIn(
  days: readonly DaySignals[],
  views: readonly DailyViews[],
  today: Day,
  steps: number,
): boolean {
  if (Math.max(0, ...days.map(({ stuck }) => stuck)) < 2) return false
  return RECENT.some((length) => {
    const isRecent = ({ day }: { readonly day: Day }) => day > today - length
    const isBefore = ({ day }: { readonly day: Day }) => day <= today - length
    const [now, before] = [total(days.filter(isRecent)).stuck, total(days.filter(isBefore)).stuck]
    const readersNow = Math.max(now, readersOf(views.filter(isRecent)))
    const readersBefore = readersOf(views.filter(isBefore))
    if (now < FEWEST_STUCK || readersBefore < FEWEST_BEFORE) return false
    if (now / readersNow < (RISE * before) / readersBefore) return false
    const share = readersNow / (readersNow + readersBefore)
    const chance = chanceOfShare(now, now + before, share)
    return chance * RECENT.length * steps <= CHANCE_OF_RISE
  })
}

/** Networks that viewed the article, each once a day. */
function readersOf(views: readonly DailyViews[]): number {
  return views.reduce((sum, { networks }) => sum + networks, 0)
}
