import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { looksCss } from '@/lib/looks/looks-css'
import { siteConfig } from '@/site.config'

/** Writes the part of the style sheet that follows from the settings; app/globals.css takes it in. */
export function writeLooks(root: string): void {
  const file = path.join(root, '.zhinan', 'looks.css')
  const css = looksCss(siteConfig.looks.accent)
  // Written again it would count as changed.
  if (existsSync(file) && readFileSync(file, 'utf8') === css) return
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, css)
}
