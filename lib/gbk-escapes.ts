/**
 * Text with its %-escapes read as GBK, as sites of the 2000s wrote their addresses; `undefined` where it is not
 * GBK either, or has no escape.
 *
 * `/%CE%D2.html` → `/我.html`
 */
export function readGbkEscapes(text: string): string | undefined {
  if (!/%[0-9a-f]{2}/i.test(text) || /%(?![0-9a-f]{2})/i.test(text)) return undefined
  const bytes = Buffer.from(
    encodeURI(text)
      .replace(/%25(?=[0-9a-f]{2})/gi, '%')
      .replace(/%([0-9a-f]{2})|[^%]/gi, (each, hex?: string) => hex ?? hexOf(each)),
    'hex',
  )
  try {
    const read = new TextDecoder('gbk', { fatal: true }).decode(bytes)
    // Bytes that mean nothing there become characters that mean nothing.
    return /\p{Co}/u.test(read) ? undefined : read
  } catch {
    return undefined
  }
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(2, '0')
}
