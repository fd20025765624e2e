import { opensWeakly, opensWithAction, opensWithCommand } from './item-actions'
import {
  haveOneSubject,
  isAlternative,
  isQuestion,
  opensAsAdvice,
  opensWithActor,
  opensWithLabel,
} from './item-points'
import { opensAsStatement } from './item-statements'
import {
  asksHow,
  isProcedureTitle,
  namesAlternatives,
  namesOthersActing,
  namesPoints,
  namesProcedure,
  namesSteps,
  opensPoints,
  opensProcedure,
  tellsHowItWorks,
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

/** Of all items, between 0 and 1. */
type Shares = {
  /** Those that open with something to do. */
  readonly actions: number
  /** Of these, those that open with the verb itself. */
  readonly commands: number
  /** Those that open by saying how things are. */
  readonly statements: number
}

function kindOf(list: NumberedList, shares: Shares): 'steps' | 'points' {
  const { items, leadIn } = list
  const titles = titlesOf(list)
  if (items.length < 2) return 'points'
  // What cannot be steps, even where the words around it name a procedure.
  if (namesAlternatives(leadIn) || namesOthersActing(leadIn)) return 'points'
  if (titles.some(tellsHowItWorks) || areNoActions(items)) return 'points'
  if (opensProcedure(leadIn) || titles.slice(-1).some(namesSteps)) return 'steps'
  // What stands around it says points.
  if (titles.slice(list.headings.length - 1).some(namesPoints) || opensPoints(leadIn)) {
    return 'points'
  }
  if (areChoices(items) || shares.statements >= 0.5) return 'points'
  if (items.every(isName) && shares.commands < 0.5) return 'points'
  // Long paragraphs hold a verb whatever they are.
  if (areLong(items, 100) && shares.commands < 0.5 && shares.actions < 0.75) return 'points'
  return areActions(list, shares, titles) ? 'steps' : 'points'
}

/** Whether items are actions plainly enough, which is less where a title or a lead-in says how. */
function areActions(
  { form, items, leadIn }: NumberedList,
  { actions, commands, statements }: Shares,
  titles: readonly string[],
): boolean {
  const isProcedure =
    titles.some(namesProcedure) || (/[：:]$/u.test(leadIn) && namesProcedure(leadIn))
  if (actions > 0.5) return isProcedure || !isMost(items, opensWeakly, 0.51)
  if (!titles.some(asksHow)) return false
  const saysSo = form === 'headings' || (titles.some(isProcedureTitle) && !areLong(items, 50))
  if (saysSo) return actions >= 1 / 3
  return actions >= 0.5 && commands > 0 && statements === 0
}

/** Questions, fields with a label, what programs do, ways that all open with 使用. */
function areNoActions(items: readonly string[]): boolean {
  return (
    isMost(items, isQuestion, 1 / 3) ||
    isMost(items, opensWithLabel) ||
    isMost(items, opensWithActor) ||
    haveOneSubject(items) ||
    items.every(opensWeakly)
  )
}

/** Ways and conditions, rules that hold at any time. */
function areChoices(items: readonly string[]): boolean {
  return isMost(items, isAlternative) || isMost(items, opensAsAdvice, 1 / 3)
}

/** Too short to say what to do: 借书, 还书, 续借. */
const isName = (item: string) => /^\p{Script=Han}{1,3}$/u.test(item)

/** Paragraphs longer than so many characters on average; two Latin letters say about as much as one character. */
function areLong(items: readonly string[], limit: number): boolean {
  const characters = items.map((item) => item.replace(/[\x20-\x7e]{2}/gu, '-').length)
  return characters.reduce((sum, each) => sum + each, 0) / items.length > limit
}

function isMost(
  items: readonly string[],
  test: (item: string) => boolean,
  share: number = 0.5,
): boolean {
  return items.filter(test).length >= share * items.length
}

/** A line of a few words over a list is its title, whatever it is written as: 注意事项 */
function titlesOf({ headings, leadIn }: NumberedList): readonly string[] {
  const isTitle = leadIn !== '' && leadIn.length <= 16 && !/[，。；：！？,;:!?]/u.test(leadIn)
  return isTitle ? [...headings, leadIn] : headings
}

function sharesOf(items: readonly string[]): Shares {
  const opening = items.map((item) => item.slice(0, OPENING))
  const count = (test: (item: string) => boolean) => opening.filter(test).length / items.length
  return {
    actions: count((item) => !opensAsStatement(item) && opensWithAction(item)),
    commands: count(opensWithCommand),
    statements: count(opensAsStatement),
  }
}

/** More of an item tells nothing new. */
const OPENING = 80
