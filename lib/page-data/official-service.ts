import { allowed } from '@/lib/content/kinds/allowed'
import { loadDataFile } from '@/lib/content/load-data-file'
import { loadIndex } from '@/lib/content/prepared-content'

/** A telephone number that articles may name: `content/allowed.yml`. */
export type Phone = { readonly number: string; readonly owner: string }

/**
 * The official telephone service for an article: of the numbers that the site knows the one that its words
 * (tags, then the category) name, by the number itself or in the owner's name, the longest word first.
 *
 * `['京东', '京东金融']` → `95118`, 京东金融客服; nothing where none is named
 */
export function officialService(
  words: readonly string[],
  phones: readonly Phone[],
): Phone | undefined {
  const byLength = words.filter((word) => word.length > 1).sort((a, b) => b.length - a.length)
  for (const word of byLength) {
    const found = phones.find(({ number, owner }) => number === word || owner.includes(word))
    if (found) return found
  }
  return undefined
}

const read = new WeakMap<object, readonly Phone[]>()

/** The numbers that editors have checked, as they stand when the content is read. */
export function getPhones(): readonly Phone[] {
  const index = loadIndex()
  const phones = read.get(index) ?? loadDataFile(process.cwd(), allowed)?.phones ?? []
  read.set(index, phones)
  return phones
}
