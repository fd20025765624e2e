import { isUtf8 } from 'node:buffer'

/** A text, or which encoding it seems to have and the first byte that is no UTF-8. */
export type Decoded =
  | { readonly text: string }
  | {
      readonly encoding: 'GBK' | 'UTF-16 LE' | 'UTF-16 BE' | 'unknown'
      readonly byteOffset: number
    }

/** Reads UTF-8; a byte order mark stays in the text, so that edits write the file back as it was. */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes)
  if (wide) return { encoding: wide, byteOffset: 0 }
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
  const encoding = isGbk(bytes) ? 'GBK' : 'unknown'
  return { encoding, byteOffset: firstBadByte(bytes) }
}

/** Front matter and headings begin with ASCII, which in UTF-16 is every other byte a zero. */
function wideEncoding(bytes: Uint8Array): 'UTF-16 LE' | 'UTF-16 BE' | undefined {
  const [first, second, third, fourth] = bytes
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && fourth === 0)) {
    return 'UTF-16 LE'
  }
  const startsBig = first === 0xfe && second === 0xff
  return startsBig || (first === 0 && second !== 0 && third === 0) ? 'UTF-16 BE' : undefined
}

function isGbk(bytes: Uint8Array): boolean {
  try {
    return /\p{Script=Han}/u.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}

function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    const offset = Buffer.byteLength(text.slice(0, at))
    const isWritten =
      bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (!isWritten) return offset
  }
  return 0
}
