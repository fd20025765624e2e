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

/** All numbers of the text, in one pass: queries read hundreds of thousands of them. */
export function readNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length)
  let count = 0
  let number = 0
  let shift = 0
  for (let place = 0; place < text.length; place++) {
    const digit = VALUES[text.charCodeAt(place)] ?? 0
    number |= (digit & 31) << shift
    if (digit > 31) {
      shift += 5
      continue
    }
    numbers[count++] = number
    number = 0
    shift = 0
  }
  return numbers.subarray(0, count)
}
