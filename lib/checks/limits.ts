/** How large things may be. Above these, no person wrote the file by hand. */
export const limits = {
  /** Bytes of a text file that people write. */
  textBytes: 200_000,
  /** Characters of one line. */
  lineLength: 5_000,
  /** Characters of front matter, or of a data file. */
  yamlLength: 50_000,
  /** Keys in it, at any depth. */
  yamlKeys: 1_500,
  /** The same three of a list that a program writes: some 10,000 old addresses. */
  listBytes: 2_000_000,
  listLength: 2_000_000,
  listKeys: 30_000,
  /** Bytes of a photograph or screenshot as editors add it; readers get smaller copies. */
  pictureBytes: 2_000_000,
  /** Bytes of a drawing, which readers get as it is. */
  svgBytes: 200_000,
  /** Pixels of width times height: a photograph of 24 megapixels passes. */
  picturePixels: 25_000_000,
  /** Pixels of a side: what is longer is a strip, of which nothing is left on a screen. */
  pictureSide: 32_000,
} as const

/** What holds for text files of a kind. */
export function textLimits(kind: string) {
  return kind === 'redirects'
    ? { bytes: limits.listBytes, length: limits.listLength, keys: limits.listKeys }
    : { bytes: limits.textBytes, length: limits.yamlLength, keys: limits.yamlKeys }
}
