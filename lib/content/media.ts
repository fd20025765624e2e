import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { draftOf } from '@/lib/write-whole'
import { safeSvg } from './svg/safe-svg'
import type { Image } from './types'

/** All that decides what the copies of a photograph are: part of their names, so that old ones are not taken for new. */
const COPIES = {
  /** In pixels; a phone at 3× shows about 1,100. */
  widths: [480, 800, 1200],
  /** Pixels of a side that WebP can hold; screenshots of a whole page on a phone are longer. */
  longestSide: 16_383,
  webp: { quality: 80 },
  encoder: sharp.versions.webp,
} as const

/**
 * Copies one picture into `mediaDir` under a name made of its content, photographs as WebP in
 * several widths and without metadata (a camera writes the place into them), drawings written anew from what is
 * allowed in them, so that they are harmless wherever they are served from.
 * What is there already is not made again.
 *
 * @throws when the file is not a picture that can be read
 */
export async function publishPicture(file: string, mediaDir: string): Promise<Image> {
  const bytes = await readFile(file)
  const image = await describePicture(bytes)
  await mkdir(mediaDir, { recursive: true })
  for (const name of mediaNames(image)) {
    await makeOnce(path.join(mediaDir, name), async (target) => {
      const width = Number(/-(\d+)\.webp$/.exec(name)?.[1])
      if (name.endsWith('.svg')) await writeFile(target, safeSvg(textOf(bytes)))
      else await sharp(bytes).rotate().resize({ width }).webp(COPIES.webp).toFile(target)
    })
  }
  return image
}

/**
 * How pages show a picture of this content, before any copy of it is made.
 *
 * @throws when it is not a picture that can be read
 */
export async function describePicture(bytes: Uint8Array): Promise<Image> {
  const { width, height, format } = await sizeOf(bytes)
  if (format === 'svg') {
    return { src: `/media/${nameOf(safeSvg(textOf(bytes)))}.svg`, width, height }
  }
  const name = nameOf(JSON.stringify(COPIES), bytes)
  const fitting = Math.floor((COPIES.longestSide * width) / height)
  const widest = Math.max(1, Math.min(width, Math.max(...COPIES.widths), fitting))
  const widths = [...COPIES.widths.filter((each) => each < widest), widest]
  const unique = [...new Set(widths)]
  const largest = Math.max(...unique)
  return {
    src: `/media/${name}-${largest}.webp`,
    width: largest,
    height: Math.round((height * largest) / width),
    srcSet:
      unique.length > 1
        ? unique.map((each) => `/media/${name}-${each}.webp ${each}w`).join(', ')
        : undefined,
  }
}

/** The same for the same content. */
function nameOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 16)
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8')
}

/** The files of a picture below `/media/`, by their names. */
export function mediaNames({ src, srcSet }: Image): readonly string[] {
  const addresses = srcSet?.split(', ').map((each) => each.replace(/ \d+w$/, '')) ?? [src]
  return addresses.map((address) => path.posix.basename(address))
}

/** Size as shown: a photograph with an orientation tag is turned first. */
async function sizeOf(bytes: Uint8Array) {
  const { width, height, orientation = 1, format } = await sharp(bytes).metadata()
  return orientation >= 5 ? { width: height, height: width, format } : { width, height, format }
}

async function makeOnce(target: string, make: (target: string) => Promise<unknown>): Promise<void> {
  const exists = await stat(target).then(
    () => true,
    () => false,
  )
  if (exists) return
  // Half a picture must not be taken for one by the next run.
  const draft = draftOf(target)
  await make(draft)
  await rename(draft, target)
}
