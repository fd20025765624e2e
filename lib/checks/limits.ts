/** How large things may be. Above these, no person wrote the file by hand. */
export const limits = {
  /** Bytes of a text file. */
  textBytes: 200_000,
  /** Characters of one line. */
  lineLength: 5_000,
  /** Characters of front matter, or of a data file. */
  yamlLength: 50_000,
  /** Keys in it, at any depth. */
  yamlKeys: 1_500,
  /** Bytes of a photograph or screenshot as editors add it; readers get smaller copies. */
  pictureBytes: 2_000_000,
  /** Bytes of a drawing, which readers get as it is. */
  svgBytes: 200_000,
  /** Pixels of width times height: a photograph of 24 megapixels passes. */
  picturePixels: 25_000_000,
  /** Pixels of a side: what is longer is a strip, of which nothing is left on a screen. */
  pictureSide: 32_000,
} as const
