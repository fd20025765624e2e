const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Uint8Array(128)
for (let index = 0; index < 64; index++) VALUES[DIGITS.charCodeAt(index)] = index

/**
 * Whole numbers from 0 as text, five bits a character, the sixth says that more follow (the Base64 VLQ
 * of source maps, without sign). As text it is compressed by every server and CDN.
 *
 * `[1, 31, 32]` → `BfgB`
 */
export function writeNumbers(numbers: readonly number[]): string {
  let text = ''
  for (let number of numbers) {
    while (number > 31) {
      text += DIGITS.charAt((number & 31) | 32)
      number >>>= 5
    }
    text += DIGITS.charAt(number)
  }
  return text
}

/** Gives the numbers one after another; 0 after the end. */
export function readNumbers(text: string): () => number {
  let place = 0
  return () => {
    let number = 0
    for (let shift = 0; place < text.length; shift += 5) {
      const digit = VALUES[text.charCodeAt(place++)] ?? 0
      number |= (digit & 31) << shift
      if (digit < 32) break
    }
    return number
  }
}
