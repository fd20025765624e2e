import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('app/globals.css', 'utf8')

type Theme = ReadonlyMap<string, string>

function readTheme(block: string): Theme {
  return new Map(
    [...block.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
}

function blockAfter(start: string): string {
  const from = css.indexOf(start)
  if (from < 0) throw new Error(`globals.css has no ${start}`)
  return css.slice(from, css.indexOf('}', from))
}

const light = readTheme(blockAfter('@theme {'))
const chosenDark = readTheme(blockAfter(":root[data-theme='dark'] {"))
const systemDark = readTheme(blockAfter(":root:not([data-theme='light']) {"))
const dark: Theme = new Map([...light, ...chosenDark])

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(theme: Theme, ink: string, paper: string): number {
  const [a, b] = [ink, paper].map((name) => {
    const value = theme.get(name)
    if (!value) throw new Error(`no token ${name}`)
    return luminance(value)
  }) as [number, number]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const PAPERS = ['paper', 'sheet', 'step', 'tip-paper', 'notice-paper', 'warning-paper']

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_name, theme) => {
  test.each(PAPERS)('has body text at 7:1 on %s', (paper) => {
    expect(contrast(theme, 'ink', paper)).toBeGreaterThanOrEqual(7)
  })

  test.each(
    PAPERS.flatMap((paper) => ['ink-soft', 'accent', 'accent-deep'].map((ink) => [ink, paper])),
  )('has %s at 4.5:1 on %s', (ink = '', paper = '') => {
    expect(contrast(theme, ink, paper)).toBeGreaterThanOrEqual(4.5)
  })

  test.each([
    ['tip', 'tip-paper'],
    ['notice', 'notice-paper'],
    ['warning', 'warning-paper'],
    ['notice', 'paper'],
    ['on-accent', 'accent'],
    ['on-accent', 'accent-deep'],
    ['on-seal', 'seal'],
    ['on-cover', 'cover'],
    ['paper', 'ink'],
    ['paper', 'ink-soft'],
  ])('has %s at 4.5:1 on %s', (ink, paper) => {
    expect(contrast(theme, ink, paper)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['paper', 'sheet', 'step'])('has the borders of controls at 3:1 on %s', (paper) => {
    expect(contrast(theme, 'edge', paper)).toBeGreaterThanOrEqual(3)
  })
})

describe('the dark theme', () => {
  test('is the same whether the system or the reader chooses it', () => {
    expect([...systemDark]).toEqual([...chosenDark])
    expect(chosenDark.size).toBeGreaterThan(10)
  })
})
