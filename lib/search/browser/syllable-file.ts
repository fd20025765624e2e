/** So many files have the syllables of all 汉字: a query asks for those of a few. */
export const SYLLABLE_FILES = 64

/** The file of the index that has the syllables of a 汉字: `行` → `syllables-12`. */
export function syllableFile(character: string): string {
  return `syllables-${(character.codePointAt(0) ?? 0) % SYLLABLE_FILES}`
}
