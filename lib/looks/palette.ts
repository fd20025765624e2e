import { clampChroma, converter, formatHex, wcagContrast } from 'culori'

const oklch = converter('oklch')

/** Colours by role, as `#rrggbb`. Components name a role and nothing else. */
export type Theme = Readonly<Record<Role, string>>

export type Role = keyof typeof LIGHT | Derived

/** What follows from the accent. */
type Derived = 'accent' | 'accent-deep' | 'on-accent' | 'seal' | 'on-seal' | 'step'

/** What does not depend on the accent: warm white, soft black, and the three of callouts. */
const LIGHT = {
  paper: '#fdfbf6',
  /** A second sheet on the paper: the answer, quiet blocks. */
  sheet: '#f6f1e7',
  ink: '#25201b',
  'ink-soft': '#665d54',
  /** Hairlines. */
  rule: '#e2d9ca',
  /** Borders of what can be filled in or pressed: 3:1 (WCAG 1.4.11). */
  edge: '#8c8273',
  /** The dark one of the drawn covers. */
  cover: '#25201b',
  'on-cover': '#fdfbf6',
  /** 提示, 注意, 警告: ink and paper of each. */
  tip: '#2f6a3c',
  'tip-paper': '#edf4ea',
  notice: '#80560a',
  'notice-paper': '#fbf2dc',
  warning: '#a3262a',
  'warning-paper': '#fbe9e7',
} as const

const DARK: Readonly<Record<keyof typeof LIGHT, string>> = {
  paper: '#171411',
  sheet: '#211d18',
  ink: '#ebe4d9',
  'ink-soft': '#aba195',
  rule: '#38322b',
  edge: '#7d7367',
  cover: '#38322b',
  'on-cover': '#ebe4d9',
  tip: '#8cc796',
  'tip-paper': '#1a251b',
  notice: '#e0b45c',
  'notice-paper': '#2a2213',
  warning: '#f29a94',
  'warning-paper': '#321a18',
}

/** What words may stand on. */
const PAPERS = ['paper', 'sheet', 'tip-paper', 'notice-paper', 'warning-paper'] as const

/** WCAG 2.2 asks for 4.5:1; what is rounded to eight bits may lose a hundredth. */
const READABLE = 4.55

/**
 * Both themes of a site with this accent, of whatever lightness: where words are set in it, it is as dark, or
 * in the dark theme as light, as it takes to be read at 4.5:1 on every paper; its hue stays.
 *
 * @param accent `#rrggbb`
 */
export function buildPalette(accent: string): { readonly light: Theme; readonly dark: Theme } {
  const { c: chroma = 0, h: hue = 0 } = oklch(accent) ?? {}
  const tint = (lightness: number, most: number) => hex(lightness, Math.min(chroma, most), hue)
  const seal = sealOf(accent)
  const light = { ...LIGHT, ...seal, step: tint(0.944, 0.024) }
  const dark = { ...DARK, ...seal, step: tint(0.28, 0.04) }
  const onLight = readable(accent, papersOf(light), -1)
  const onDark = readable(hex(0.74, Math.min(chroma, 0.14), hue), papersOf(dark), 1)
  return {
    light: {
      ...light,
      accent: onLight,
      'accent-deep': shifted(onLight, -0.1),
      'on-accent': ON_DARK,
    },
    dark: {
      ...dark,
      accent: onDark,
      'accent-deep': shifted(onDark, 0.08),
      'on-accent': tint(0.18, 0.02),
    },
  }
}

const ON_DARK = '#fffdf8'
const ON_LIGHT = '#17120d'

/** The accent as it is, with words on it in white or black, whichever is read better. */
function sealOf(accent: string): { readonly seal: string; readonly 'on-seal': string } {
  const isDark = wcagContrast(ON_DARK, accent) >= 3
  return isDark
    ? { seal: readable(accent, [ON_DARK], -1), 'on-seal': ON_DARK }
    : { seal: readable(accent, [ON_LIGHT], 1), 'on-seal': ON_LIGHT }
}

function papersOf(theme: Readonly<Record<(typeof PAPERS)[number] | 'step', string>>) {
  return [theme.step, ...PAPERS.map((paper) => theme[paper])]
}

/** The colour itself, or the nearest darker (-1) or lighter (1) one that is read on all of these. */
function readable(colour: string, papers: readonly string[], direction: -1 | 1): string {
  const { l: start = 0, c = 0, h = 0 } = oklch(colour) ?? {}
  let found = colour
  for (let l = start; !papers.every((paper) => wcagContrast(found, paper) >= READABLE); ) {
    l += direction * 0.004
    if (l < 0 || l > 1) return direction < 0 ? '#000000' : '#ffffff'
    found = hex(l, c, h)
  }
  return found
}

function shifted(colour: string, by: number): string {
  const { l = 0, c = 0, h = 0 } = oklch(colour) ?? {}
  return hex(Math.min(0.97, Math.max(0.05, l + by)), c, h)
}

/** The colour of OKLCH that a screen can show. */
function hex(l: number, c: number, h: number): string {
  return formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch'))
}
