export type PictureFormat = 'jpg' | 'png' | 'webp' | 'avif' | 'svg' | 'gif' | 'bmp' | 'heic' | 'pdf'

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

/** Bytes as characters of the same number, for looking for signs in them. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
