import { truncate } from '@/lib/text'

/** A sentence before and after; one that is new or gone has only one side. */
export type SentenceChange = { readonly before?: string; readonly after?: string }

/** Characters of a sentence that are shown, and of what stands before the first difference. */
const LONGEST = 60
const BEFORE = 12

/**
 * The sentences that are different, in the order of the text. Where as many are gone as are new in a place they
 * stand side by side, from shortly before the first letter that is another.
 */
export function sentenceChanges(before: string, after: string): readonly SentenceChange[] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)]
  const kept = new Set(old.filter((sentence) => now.includes(sentence)))
  const gone = old.filter((sentence) => !kept.has(sentence))
  const fresh = now.filter((sentence) => !kept.has(sentence))
  return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) =>
    sideBySide(gone[index], fresh[index]),
  )
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[。！？!?；;])|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

function sideBySide(before: string | undefined, after: string | undefined): SentenceChange {
  const [old, now] = [[...(before ?? '')], [...(after ?? '')]]
  const first = old.findIndex((letter, index) => letter !== now[index])
  const same = first < 0 ? Math.min(old.length, now.length) : first
  const start = before === undefined || after === undefined ? 0 : Math.max(0, same - BEFORE)
  const shown = (letters: readonly string[]) =>
    `${start > 0 ? '…' : ''}${truncate(letters.slice(start).join(''), LONGEST)}`
  return {
    ...(before === undefined ? {} : { before: shown(old) }),
    ...(after === undefined ? {} : { after: shown(now) }),
  }
}
