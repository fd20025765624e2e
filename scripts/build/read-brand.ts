import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { LogoPicture } from '@/lib/content/brand'
import type { Looks } from '@/lib/settings/site-settings'

/** The pictures by which a site is known. */
export type Brand = {
  readonly logo?: LogoPicture
  /** SVG or PNG, as the owner has it. */
  readonly icon?: Uint8Array
}

/** What is wrong with a file that the settings name. */
export type BrandFault = { readonly address: string; readonly message: string }

/** As high as the seal that it stands for. */
const LOGO_HEIGHT = 28
const LOGO_WIDEST = 200
const ICON_PIXELS = 512

/** Reads the files that the settings name; a wrong one is left out, and told. */
export async function readBrand(
  root: string,
  { logo, icon }: Looks,
): Promise<{ readonly brand: Brand; readonly faults: readonly BrandFault[] }> {
  const faults: BrandFault[] = []
  const look = async (address: string) => {
    const picture = await readPicture(path.join(root, 'public', address))
    if (typeof picture !== 'string') return picture
    faults.push({ address, message: picture })
    return undefined
  }
  const light = logo && (await look(logo.light))
  const dark = logo?.dark === undefined ? undefined : await look(logo.dark)
  const mark = icon === undefined ? undefined : await look(icon)
  if (icon !== undefined && mark) {
    const fault = iconFault(mark)
    if (fault) faults.push({ address: icon, message: fault })
  }
  return {
    faults,
    brand: {
      icon: mark?.bytes,
      logo: logo &&
        light && {
          src: logo.light,
          darkSrc: dark && logo.dark,
          width: Math.min(LOGO_WIDEST, Math.round((LOGO_HEIGHT * light.width) / light.height)),
          height: LOGO_HEIGHT,
          hasName: logo.hasName ?? false,
        },
    },
  }
}

type Picture = {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  readonly isDrawing: boolean
}

/** The picture, or why it is none. */
async function readPicture(file: string): Promise<Picture | string> {
  if (!existsSync(file)) return '没有这个文件'
  const bytes = readFileSync(file)
  try {
    // Loaded only where a picture is named: the check starts faster without.
    const { default: sharp } = await import('sharp')
    const { format, width, height } = await sharp(bytes).metadata()
    if ((format !== 'svg' && format !== 'png') || !width || !height) return '要用 SVG 或 PNG'
    return { bytes, width, height, isDrawing: format === 'svg' }
  } catch {
    return '不是图片，或者坏了'
  }
}

function iconFault({ width, height, isDrawing }: Picture): string | undefined {
  if (Math.abs(width - height) > 1) return `图标要是正方形，现在是 ${width}×${height}`
  if (isDrawing || width >= ICON_PIXELS) return undefined
  return `图标至少要 ${ICON_PIXELS} 像素宽，现在是 ${width}`
}
