import sharp from 'sharp'
import { limits } from '@/lib/checks/limits'

/** Pixels of the longer side, the next where the last made a file that the check refuses; no page shows more. */
const LONGEST_SIDES = [3000, 2000, 1400, 1000, 700]

/**
 * A picture as it goes into `content/`: without what a photograph tells of where and with what it was
 * taken, and no larger than a page can show. One that is neither stays as it is, to the byte.
 */
export async function readPicture(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  if (/\.svg$/i.test(name)) return bytes
  try {
    const { exif, xmp, width, height } = await sharp(bytes).metadata()
    const [most = 0] = LONGEST_SIDES
    const isSmall = Math.max(width, height) <= most && bytes.length <= limits.pictureBytes
    if (!exif && !xmp && isSmall) return bytes
    let smaller = bytes
    for (const side of LONGEST_SIDES) {
      // Turned as its notes say, before the notes go.
      smaller = await sharp(bytes)
        .autoOrient()
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
        .toBuffer()
      if (smaller.length <= limits.pictureBytes) break
    }
    return smaller
  } catch {
    // Broken pictures are the check's to tell.
    return bytes
  }
}
