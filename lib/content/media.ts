import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { safeSvg } from './svg/safe-svg'
import type { Image } from './types'

/** Widths in pixels of the copies made of a photograph; a phone at 3× shows about 1,100. */
const WIDTHS = [480, 800, 1200] as const
const QUALITY = 80
/** Pixels of a side that WebP can hold; screenshots of a whole page on a phone are longer. */
const LONGEST_SIDE = 16_383
/** Changes when the making of copies changes, so that old copies are not taken for new ones. */
const RECIPE = `1:${WIDTHS.join()}:${QUALITY}`
const DRAWING_RECIPE = 'svg 3'

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
      if (name.endsWith('.svg')) await writeFile(target, safeSvg(bytes.toString('utf8')))
      else await sharp(bytes).rotate().resize({ width }).webp({ quality: QUALITY }).toFile(target)
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
  const recipe = format === 'svg' ? DRAWING_RECIPE : RECIPE
  const name = createHash('sha256').update(recipe).update(bytes).digest('hex').slice(0, 16)
  if (format === 'svg') return { src: `/media/${name}.svg`, width, height }
  const widest = Math.max(1, Math.min(width, 1200, Math.floor((LONGEST_SIDE * width) / height)))
  const widths = [...WIDTHS.filter((each) => each < widest), widest]
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
  const draft = `${target}.${process.pid}`
  await make(draft)
  await rename(draft, target)
}
