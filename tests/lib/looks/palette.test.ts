import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { looksCss } from '@/lib/looks/looks-css'
import { buildPalette, type Role, type Theme } from '@/lib/looks/palette'

/** Of every hue, from nearly white to nearly black, and without any colour. */
const ACCENTS = [
  '#c8402a',
  '#0b6bcb',
  '#00a870',
  '#ffeb3b',
  '#7c3aed',
  '#e91e63',
  '#00bcd4',
  '#ff6f00',
  '#000000',
  '#ffffff',
  '#808080',
  '#f8e8e8',
  '#101830',
  '#00ff00',
  '#0000ff',
  '#ff00ff',
  '#8bc34a',
  '#795548',
]

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(theme: Theme, ink: Role, paper: Role): number {
  const [a, b] = [luminance(theme[ink]), luminance(theme[paper])]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const PAPERS = ['paper', 'sheet', 'step', 'tip-paper', 'notice-paper', 'warning-paper'] as const
const INKS = ['ink-soft', 'accent', 'accent-deep'] as const

describe.each(ACCENTS)('the palette of %s', (accent) => {
  const themes = Object.entries(buildPalette(accent))

  test.each(themes)('is read in the %s theme (WCAG 2.2, 1.4.3 and 1.4.11)', (_, theme) => {
    const faults = PAIRS.flatMap(([ink, paper, least]) => {
      const found = contrast(theme, ink, paper)
      return found < least ? [`${ink} on ${paper}: ${found.toFixed(2)}`] : []
    })
    expect(faults).toEqual([])
  })
})

const PAIRS: readonly (readonly [Role, Role, number])[] = [
  ...PAPERS.map((paper) => ['ink', paper, 7] as const),
  ...PAPERS.flatMap((paper) => INKS.map((ink) => [ink, paper, 4.5] as const)),
  ['tip', 'tip-paper', 4.5],
  ['notice', 'notice-paper', 4.5],
  ['warning', 'warning-paper', 4.5],
  ['notice', 'paper', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-deep', 4.5],
  ['on-seal', 'seal', 4.5],
  ['on-cover', 'cover', 4.5],
  ['paper', 'ink', 4.5],
  ['paper', 'ink-soft', 4.5],
  ...(['paper', 'sheet', 'step'] as const).map((paper) => ['edge', paper, 3] as const),
]

describe('buildPalette', () => {
  test('takes an accent that can be read as it is', () => {
    const { light } = buildPalette('#b0261a')
    expect(light.accent).toBe('#b0261a')
    expect(light.seal).toBe('#b0261a')
  })
})

describe('looksCss', () => {
  const css = looksCss('#0b6bcb')

  test('says of the dark theme the same whether the system or the reader chooses it', () => {
    const [system, chosen] = [...css.matchAll(/color-scheme: dark;\n([^}]*?)\s*\}/g)].map(
      ([, tokens]) => tokens,
    )
    expect(system).toBe(chosen)
    expect(system?.split('\n').length).toBeGreaterThan(10)
  })

  test('names every colour that the style sheets use', () => {
    const roles = new Set([...css.matchAll(/--color-([\w-]+):/g)].map(([, role]) => role))
    const files = ['app/globals.css', 'components/lists/covers.css', 'components/layout/header.css']
    const used = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/var\(--color-([\w-]+)\)/g)].map(([, role]) => role),
    )
    expect(used.length).toBeGreaterThan(20)
    expect(used.filter((role) => !roles.has(role))).toEqual([])
  })

  test('is the only place where a colour is written', () => {
    expect(readFileSync('app/globals.css', 'utf8')).not.toMatch(/#[0-9a-f]{6}/i)
  })
})
