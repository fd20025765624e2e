import { opensWeakly, opensWithAction, opensWithCommand } from './item-actions'
import { opensAsStatement } from './item-statements'
import {
  isAlternative,
  namesAlternatives,
  namesPoints,
  namesProcedure,
  opensPoints,
  opensProcedure,
} from './list-surroundings'
import type { ListMark } from './written-parts'

/** A numbered list and what stands around it, in words. */
export type NumberedList = {
  readonly form: 'headings' | 'list' | 'typed'
  /** The first paragraph of each item, or the heading; empty where an item opens with a picture. */
  readonly items: readonly string[]
  /** The paragraph right above; empty where something else stands there. */
  readonly leadIn: string
  /** The titles that the list stands under within the article, outermost first. */
  readonly headings: readonly string[]
  /** What the editor said at the nearest heading that says it. */
  readonly mark?: ListMark
}

export type Judgement = {
  readonly kind: 'steps' | 'points'
  /** What the items alone look like; where it differs from `kind`, the editor should know. */
  readonly looksLike: 'steps' | 'points'
}

/**
 * Whether a numbered list is steps, done in order, or points: statements, reasons, kinds, conditions,
 * alternatives, examples. The first evidence that there is decides, and doubt means points: false
 * points lose their ticks, false steps publish false data. Punctuation is no evidence; Chinese
 * writers end statements in 。 and leave steps bare as often as not.
 */
export function judgeList(list: NumberedList): Judgement {
  const shares = sharesOf(list.items)
  const looksLike = shares.actions > 0.5 && shares.statements < 0.5 ? 'steps' : 'points'
  return { kind: list.mark ?? kindOf(list, shares), looksLike }
}

type Shares = { readonly actions: number; readonly statements: number }

function kindOf({ items, leadIn, headings }: NumberedList, shares: Shares): 'steps' | 'points' {
  if (items.length < 2) return 'points'
  const nearest = headings.at(-1) ?? ''
  if (namesAlternatives(leadIn)) return 'points'
  if (opensProcedure(leadIn)) return 'steps'
  if (namesPoints(nearest) || opensPoints(leadIn)) return 'points'
  if (items.filter(isAlternative).length * 2 > items.length) return 'points'
  if (items.filter(isQuestion).length * 3 >= items.length) return 'points'
  if (shares.statements >= 0.5) return 'points'
  const isProcedure = headings.some(namesProcedure) || namesProcedure(leadIn)
  // 使用视频广告, 使用测试广告 are ways as well as steps; somewhere it must be plain that one acts.
  if (shares.actions > 0.5 && (isProcedure || !items.every(opensWeakly))) return 'steps'
  const acts =
    items.length > 2
      ? shares.actions >= 1 / 3
      : items.some((item) => opensWithCommand(item) && opensWithAction(item))
  return isProcedure && acts ? 'steps' : 'points'
}

function sharesOf(items: readonly string[]): Shares {
  const opening = items.map((item) => item.slice(0, OPENING))
  const statements = opening.filter(opensAsStatement).length
  const actions = opening.filter((item) => !opensAsStatement(item) && opensWithAction(item)).length
  return { actions: actions / items.length, statements: statements / items.length }
}

/** 如何了解社团？: what is asked and answered one by one. */
const isQuestion = (item: string) => /^[^。！!]{2,60}[?？]/u.test(item)

/** More of an item tells nothing new. */
const OPENING = 80
