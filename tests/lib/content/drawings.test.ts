import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const FOLDER = 'content/articles'

/** Screens of computers: as wide as they are, and seen whole by whoever opens them. */
const WIDE = /^(?:excel-|windows-|wifi-slow-home-[13])/

/** What a drawing has on a phone of 390 px, in CSS pixels. */
const WIDTH = 312
const LEAST = 13

const drawings = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.svg') && !WIDE.test(path.basename(file)),
)

test.each(drawings)('%s can be read on a phone', (file) => {
  const svg = readFileSync(path.join(FOLDER, file), 'utf8')
  const width = Number(/viewBox="[\d.-]+ [\d.-]+ ([\d.]+)/.exec(svg)?.[1])
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size))
  expect((Math.min(...sizes) * WIDTH) / width).toBeGreaterThanOrEqual(LEAST)
})
