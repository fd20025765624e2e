import { buildPalette, type Theme } from './palette'

/**
 * The part of the style sheet that follows from the settings: every colour by its role, for Tailwind's theme,
 * and once more for the dark one, which follows the system until the reader chooses.
 */
export function looksCss(accent: string): string {
  const { light, dark } = buildPalette(accent)
  const ofDark = `color-scheme: dark;\n${tokens(differing(dark, light))}`
  return `/* Written from site.config.ts by scripts/build/write-looks.ts. */
@theme {
--color-*: initial;
${tokens(light)}}
@layer theme {
  @media (prefers-color-scheme: dark) {
    :root:not([data-theme='light']) {
${ofDark}    }
  }
  :root[data-theme='dark'] {
${ofDark}  }
}
`
}

function tokens(theme: Partial<Theme>): string {
  return Object.entries(theme)
    .map(([role, colour]) => `--color-${role}: ${colour};\n`)
    .join('')
}

function differing(dark: Theme, light: Theme): Partial<Theme> {
  const all = Object.entries(dark) as readonly (readonly [keyof Theme, string])[]
  return Object.fromEntries(all.filter(([role, colour]) => light[role] !== colour))
}
