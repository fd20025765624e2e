import type { PlainLink } from '@/components/layout/plain-link'

/** From which width of the header on a category stands in it; the others wait in the menu. */
export type Fit = 'narrow' | 'wide' | 'never'

/** Room for categories, in rem, in a header of 64 and of 80 rem beside name, search and 外观. */
const ROOM = { narrow: 31, wide: 47 }
/** Width of a Chinese character and of a narrow one, and of the space around a link, in rem. */
const HAN = 0.9375
const NARROW = 0.6
const SPACE = 1

/** The seal, for which there is room already, in pixels; as many are a rem. */
const SEAL = 28
const REM = 16

/** What stands before the links. */
export type Beside = {
  readonly siteName: string
  readonly logo?: { readonly width: number; readonly hasName: boolean }
}

/**
 * For each link, in order, where it fits beside a site's name and logo: a link never stands without those
 * before it.
 */
export function fitCategories(
  { siteName, logo }: Beside,
  links: readonly PlainLink[],
): readonly Fit[] {
  const mark = logo ? (logo.width - SEAL) / REM : 0
  let width = mark + (logo?.hasName ? 0 : widthOf(siteName))
  return links.map(({ label }) => {
    width += widthOf(label) + SPACE
    if (width <= ROOM.narrow) return 'narrow'
    return width <= ROOM.wide ? 'wide' : 'never'
  })
}

function widthOf(words: string): number {
  return [...words].reduce((sum, each) => sum + (/[ -~]/.test(each) ? NARROW : HAN), 0)
}
