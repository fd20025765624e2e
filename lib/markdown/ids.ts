/** Ids that the pipeline uses itself. */
const RESERVED = ['footnote-label']

/**
 * A title as a URL fragment: letters and digits of all scripts stay, invisible
 * characters go, all else becomes `-`.
 *
 * `京东金融怎么解绑银行卡?` → `京东金融怎么解绑银行卡`, `Wi-Fi 很慢！` → `wi-fi-很慢`, `？` → empty
 */
export function slugId(title: string): string {
  return (
    title
      .normalize('NFKC')
      // Zero-width spaces and joiners, variation selectors: nobody sees or types them.
      .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
  )
}

/** Something on the page that can be linked to. */
export type Anchor = {
  readonly title: string
  readonly customId?: string
  /** The id when the title has no letter and no digit. */
  readonly fallbackId: string
}

/**
 * An id for each anchor, in their order, no two alike: the second `注意` becomes `注意-2`. Ids that
 * editors chose come first, so that they are kept whatever titles stand before them.
 */
export function assignIds(anchors: readonly Anchor[]): readonly string[] {
  const taken = new Set(RESERVED)
  const tried = new Map<string, number>()
  const claim = (id: string): string => {
    let number = tried.get(id) ?? 1
    let free = id
    while (taken.has(free)) {
      number += 1
      free = `${id}-${number}`
    }
    tried.set(id, number)
    taken.add(free)
    return free
  }
  const chosen = anchors.map(({ customId }) => customId && claim(customId))
  return anchors.map(
    ({ title, fallbackId }, index) => chosen[index] ?? claim(slugId(title) || fallbackId),
  )
}
