import { crc32, deflateSync } from 'node:zlib'

export type Rgb = readonly [number, number, number]

/** A picture in at most 16 colours, as PNG keeps it: two pixels a byte, the left one in the high bits. */
export type Sheet = {
  /** Even. */
  readonly width: number
  readonly height: number
  /** Line after line, each with one byte before it: the number of its filter, 0 for none. */
  readonly lines: Uint8Array
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
/** Measured on real titles: level 2 takes 1.2 ms for 19 KB, level 4 2.4 ms for 17 KB. */
const LEVEL = 2

/** Bytes from the start of one line to the start of the next. */
export function strideOf(width: number): number {
  return 1 + width / 2
}

/** A blank sheet in the first colour of the palette. */
export function createSheet(width: number, height: number): Sheet {
  return { width, height, lines: new Uint8Array(strideOf(width) * height) }
}

/** A PNG with a palette (W3C PNG, colour type 3, bit depth 4). */
export function encodePng({ width, height, lines }: Sheet, palette: readonly Rgb[]): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([4, 3, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(lines, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Length, type, data, and the checksum of type and data. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
