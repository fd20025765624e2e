import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { preparedContentFile } from './prepared-content'

/** The owner's logo as pages show it. */
export type LogoPicture = {
  readonly src: string
  /** For the dark theme, where it is another one. */
  readonly darkSrc?: string
  /** In pixels, at the height of the header's seal. */
  readonly width: number
  readonly height: number
  /** Whether the name of the site is in it. */
  readonly hasName: boolean
}

/** Where the publisher writes it, see scripts/build/publish-brand.ts. */
export function brandFile(root: string): string {
  return path.join(path.dirname(preparedContentFile(root)), 'brand.json')
}

let cached: { readonly version: string; readonly logo: LogoPicture | undefined } | undefined

/** The owner's logo; without one, pages show the first character of the name. */
export function loadLogo(): LogoPicture | undefined {
  const file = brandFile(process.cwd())
  if (!existsSync(/* turbopackIgnore: true */ file)) return undefined
  const version = `${file} ${statSync(/* turbopackIgnore: true */ file).mtimeMs}`
  if (cached?.version !== version) {
    const { logo } = JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8'))
    cached = { version, logo }
  }
  return cached.logo
}
