/** Longer utterances are cut off by some engines after fifteen seconds. */
const LONGEST = 100

/** What is said at a time, in order: sentences, and long ones by their commas. */
export function spokenParts(text: string): readonly string[] {
  const sentences = text.match(/[^。！？；\n]+[。！？；]*/g) ?? []
  return sentences
    .flatMap((sentence) =>
      sentence.length > LONGEST ? (sentence.match(/[^，：、]+[，：、]*/g) ?? []) : [sentence],
    )
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
}

/** What of a voice is looked at. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>

/**
 * A voice that speaks Mandarin and stays on the device: another one would send the text to whoever made the
 * browser. Simplified before traditional.
 */
export function chineseVoice<Each extends Voice>(voices: readonly Each[]): Each | undefined {
  const able = voices.filter(
    ({ lang, localService }) => localService && /^(?:zh|cmn)(?![a-z])/i.test(lang),
  )
  return able.find(({ lang }) => /CN|Hans/i.test(lang)) ?? able[0]
}
