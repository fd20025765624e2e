import { normalise } from '../browser/normalise'
import { ACCOUNTS } from './accounts'
import { ACTIONS } from './actions'
import { COLLOQUIAL } from './colloquial'
import { COMPUTING } from './computing'
import { ENGLISH } from './english'
import { EVERYDAY } from './everyday'
import { FOOD } from './food'
import { LETTERS } from './letters'
import { MORPHEMES } from './morphemes'
import { OFFICE } from './office'
import { PAYMENTS } from './payments'
import { PHONE } from './phone'
import { SAFETY } from './safety'
import { SERVICES } from './services'
import { SHOPPING } from './shopping'

/** Words that readers type, and the words that stand in articles for the same; normalised. */
export type WordGroup = { readonly typed: readonly string[]; readonly found: readonly string[] }

/**
 * The groups of a list, one a line. Words mean the same, or, with `>`, those before it are also looked
 * for by those after it, but not the other way about. A space parts words; within one stands `_`: `face_id`.
 *
 * `邮费 运费` → both find each other; `删卡 > 解绑 银行卡` → 删卡 finds 解绑 and 银行卡
 */
function parseWords(list: string): readonly WordGroup[] {
  return list
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [left = [], right] = line.split(' > ').map(wordsOf)
      return right ? { typed: left, found: right } : { typed: left, found: left }
    })
}

function wordsOf(side: string): readonly string[] {
  return side
    .trim()
    .split(/ +/)
    .map((word) => normalise(word.replaceAll('_', ' ')))
}

/** The list of everyday Chinese that ships with the software; where it comes from: docs/search.md. */
export const GENERAL_WORDS = [
  PHONE,
  ACCOUNTS,
  PAYMENTS,
  SHOPPING,
  SERVICES,
  OFFICE,
  COMPUTING,
  SAFETY,
  FOOD,
  ACTIONS,
  COLLOQUIAL,
  EVERYDAY,
  LETTERS,
  ENGLISH,
].flatMap(parseWords)

/** What one 汉字 may stand for. */
export const SINGLE_WORDS = parseWords(MORPHEMES)
