import { type Edits, findEdits } from './edits'
import type { StoredRevision } from './store'
import {
  type ComparedBlock,
  readFingerprint,
  type TextBlock,
  textFingerprint,
} from './text-fingerprint'

/** An article's text now. */
export type CurrentText = {
  readonly slug: string
  /** Changes whenever the file does. */
  readonly contentHash: string
  /** In reading order. */
  readonly blocks: readonly TextBlock[]
}

/** A fixed typo changes at most so many characters of a title or text, … */
const MOST_EDITS_A_TEXT = 2
/** … at most one in so many of them (one is always allowed), … */
const CHARACTERS_AN_EDIT = 10
/** … and at most so many of the whole article. */
const MOST_EDITS = 6

/**
 * Who changes one of these does not fix a typo: a number, a button's Latin name, or a character that
 * turns an instruction round (开 and 关, 不, 未, 先 and 后).
 */
const MEANINGFUL =
  /[\p{N}\p{Script=Latin}不没无未勿别免禁否非开关上下左右前后先再大小多少加减进出入升降新旧是有可能]/u

/**
 * The revision that votes on the current text belong to, and what later texts are compared with.
 *
 * - The same content hash: the same revision.
 * - The same steps in the same order with nothing but fixed typos (see the limits above; punctuation,
 *   spaces, pictures and front matter are not text): the revision stays. It goes on being compared with
 *   the text that began it, so that many small changes do not add up unseen.
 * - Anything else, such as a step added, removed, moved or reworded: a new one, named by its content hash.
 */
export function decideRevision(
  previous: StoredRevision | undefined,
  current: CurrentText,
  now: number,
): StoredRevision {
  if (previous?.contentHash === current.contentHash) return previous
  const { slug, contentHash, blocks } = current
  const own = textFingerprint(blocks)
  const isKept = previous !== undefined && isSameAdvice(previous.fingerprint, own)
  return {
    slug,
    contentHash,
    revision: isKept ? previous.revision : contentHash,
    fingerprint: isKept ? previous.fingerprint : own,
    at: now,
  }
}

function isSameAdvice(before: string, after: string): boolean {
  if (before === after) return true
  const [old, fresh] = [readFingerprint(before), readFingerprint(after)]
  if (!old || old.length !== fresh?.length) return false
  let edits = 0
  for (const [place, block] of fresh.entries()) {
    const changed = typosOf(old[place], block)
    if (!changed) return false
    edits += changed.length
  }
  return edits <= MOST_EDITS
}

/**
 * Whether a step of an earlier text says what one of the text now says, but for typos, and under the same title:
 * what readers said of it is still to be answered.
 */
export function isSameStep(before: ComparedBlock, now: ComparedBlock): boolean {
  return before[0] === 'step' && before[1] === now[1] && typosOf(before, now) !== undefined
}

/** What was fixed in a block; `undefined` when it is another block or says something else. */
function typosOf(old: ComparedBlock | undefined, fresh: ComparedBlock): Edits | undefined {
  if (!old || old[0] !== fresh[0]) return undefined
  const title = typosOfText(old[1], fresh[1])
  const text = title && typosOfText(old[2], fresh[2])
  return text && [...title, ...text]
}

function typosOfText(old: string, fresh: string): Edits | undefined {
  const length = Math.min([...old].length, [...fresh].length)
  const most = Math.min(MOST_EDITS_A_TEXT, Math.max(1, Math.floor(length / CHARACTERS_AN_EDIT)))
  const edits = findEdits(old, fresh, length === 0 ? 0 : most)
  return edits?.some((touched) => MEANINGFUL.test(touched)) ? undefined : edits
}
