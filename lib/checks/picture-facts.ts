import sharp from 'sharp'
import { limits } from './limits'
import { latin1, type PictureFormat, pictureFormat } from './picture-format'

/** What a picture really is, whatever its name says. */
export type PictureFacts = {
  /** From the first bytes; `undefined` when they belong to no format we know. */
  readonly format?: PictureFormat
  /** Pixels; `undefined` when the file cannot be decoded. */
  readonly width?: number
  readonly height?: number
  /** More than one picture shown in turn, of which readers would get the first. */
  readonly isAnimated?: boolean
  /** Why a picture with a good head cannot be shown: the rest of it is missing or is something else. */
  readonly isBroken?: boolean
  /** The camera wrote down where the photograph was taken. */
  readonly hasPosition: boolean
}

/** Reads the facts of a picture; a broken one gives what could be found out, never an error. */
export async function readPictureFacts(bytes: Uint8Array): Promise<PictureFacts> {
  const format = pictureFormat(bytes)
  if (format === undefined || format === 'pdf') return { format, hasPosition: false }
  try {
    const {
      width,
      height,
      exif,
      pages = 1,
    } = await sharp(bytes, { limitInputPixels: false }).metadata()
    const isAnimated = pages > 1 || (format === 'png' && isAnimatedPng(bytes))
    const isBroken = format !== 'svg' && fits(width, height) && !(await canBeDecoded(bytes))
    return {
      format,
      width,
      height,
      isAnimated,
      isBroken,
      hasPosition: exif !== undefined && hasGpsTag(exif),
    }
  } catch {
    return { format, hasPosition: false }
  }
}

/** What is larger is refused by its head alone, and never unpacked. */
function fits(width: number, height: number): boolean {
  return (
    width * height > 0 &&
    width * height <= limits.picturePixels &&
    Math.max(width, height) <= limits.pictureSide
  )
}

/** Reads every pixel: a head can promise what the file does not hold. */
async function canBeDecoded(bytes: Uint8Array): Promise<boolean> {
  const options = { failOn: 'truncated', limitInputPixels: limits.picturePixels } as const
  return sharp(bytes, options)
    .resize({ width: 16, height: 16, fit: 'fill' })
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    )
}

/** Whether the chunk that announces frames stands before the first pixels (PNG 3, 11.3.5). */
function isAnimatedPng(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, 4_000))
  const control = head.indexOf('acTL')
  return control > 0 && !head.slice(0, control).includes('IDAT')
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
