import { crc32, deflateSync } from 'node:zlib'

export type Rgb = readonly [number, number, number]

/** One byte a pixel, each the place of a colour in `palette`. */
export type IndexedPicture = {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
  /** At most 256 colours. */
  readonly palette: readonly Rgb[]
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
/** Large flat areas: higher levels take longer and gain next to nothing. */
const LEVEL = 4

/** A PNG with a palette (W3C PNG, colour type 3, bit depth 8). */
export function encodePng({ width, height, pixels, palette }: IndexedPicture): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  // Each line starts with the number of its filter: 0, none.
  const lines = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) {
    lines.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(lines, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
