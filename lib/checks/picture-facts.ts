import sharp from 'sharp'

/** What a picture really is, whatever its name says. */
export type PictureFacts = {
  /** From the first bytes; `undefined` when they belong to no format we know. */
  readonly format?: PictureFormat
  /** Pixels; `undefined` when the file cannot be decoded. */
  readonly width?: number
  readonly height?: number
  /** The camera wrote down where the photograph was taken. */
  readonly hasPosition: boolean
}

export type PictureFormat = 'jpg' | 'png' | 'webp' | 'avif' | 'svg' | 'gif' | 'bmp' | 'heic' | 'pdf'

/** Reads the facts of a picture; a broken one gives what could be found out, never an error. */
export async function readPictureFacts(bytes: Uint8Array): Promise<PictureFacts> {
  const format = pictureFormat(bytes)
  if (format === undefined || format === 'pdf') return { format, hasPosition: false }
  try {
    const { width, height, exif } = await sharp(bytes).metadata()
    return { format, width, height, hasPosition: exif !== undefined && hasGpsTag(exif) }
  } catch {
    return { format, hasPosition: false }
  }
}

/** The format by magic bytes, as RFC 2083 (PNG), ISO/IEC 14496-12 (AVIF, HEIC) and the others say. */
export function pictureFormat(bytes: Uint8Array): PictureFormat | undefined {
  const head = latin1(bytes.subarray(0, 32))
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('\xff\xd8\xff')) return 'jpg'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp'
  if (head.startsWith('GIF8')) return 'gif'
  if (head.startsWith('BM')) return 'bmp'
  if (head.startsWith('%PDF')) return 'pdf'
  if (head.slice(4, 8) === 'ftyp') return /avi[fs]/.test(head.slice(8)) ? 'avif' : 'heic'
  return isSvg(latin1(bytes.subarray(0, 2000))) ? 'svg' : undefined
}

function isSvg(start: string): boolean {
  const content = start
    .replace(/^\xef\xbb\xbf/, '')
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?>/gi, '')
  return /^\s*<(?:\w+:)?svg[\s>]/i.test(content)
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

const GPS_TAG = 0x8825

/** Whether the first directory of an EXIF block points to a GPS directory (EXIF 2.32, 4.6.3). */
function hasGpsTag(exif: Uint8Array): boolean {
  const start = latin1(exif.subarray(0, 6)) === 'Exif\0\0' ? 6 : 0
  const view = new DataView(exif.buffer, exif.byteOffset + start, exif.byteLength - start)
  if (view.byteLength < 8) return false
  const little = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, little)
  if (directory + 2 > view.byteLength) return false
  const entries = view.getUint16(directory, little)
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * 12
    if (at + 12 > view.byteLength) return false
    if (view.getUint16(at, little) === GPS_TAG) return true
  }
  return false
}
