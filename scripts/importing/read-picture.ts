import sharp from 'sharp'

/** Pixels of the longer side; no page shows more, and the check refuses much more. */
const LONGEST_SIDE = 3000

/**
 * A picture as it goes into `content/`: without what a photograph tells of where and with what it was
 * taken, and no larger than a page can show. One that is neither stays as it is, to the byte.
 */
export async function readPicture(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  if (/\.svg$/i.test(name)) return bytes
  try {
    const picture = sharp(bytes)
    const { exif, xmp, width, height } = await picture.metadata()
    if (!exif && !xmp && Math.max(width, height) <= LONGEST_SIDE) return bytes
    // Turned as its notes say, before the notes go.
    const size = { width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside' } as const
    return await picture
      .autoOrient()
      .resize({ ...size, withoutEnlargement: true })
      .toBuffer()
  } catch {
    // Broken pictures are the check's to tell.
    return bytes
  }
}
