import type { PathStep } from './font'

const LETTERS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const

/** An outline as SVG writes it, in whole font units, which are finer than any pixel. */
export function svgPath(steps: readonly PathStep[]): string {
  return steps
    .map(({ command, args }) => `${LETTERS[command]}${args.map(Math.round).join(' ')}`)
    .join('')
}
