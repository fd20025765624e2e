/**
 * What is wrong with how the open page looks, each in a line: sideways scrolling, text of one character a line,
 * texts on one another, clipped text, and, on phones, what is too small for a finger. Runs in the page and so
 * stands by itself.
 */
export function lookAtPage(isPhone: boolean): readonly string[] {
  /** CSS pixels; WCAG 2.5.5. */
  const FINGER = 44
  const problems = new Set<string>()
  const say = (problem: string, element: Element, more = '') => {
    const name = [element.tagName.toLowerCase(), ...element.classList].slice(0, 3).join('.')
    const words = element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 24)
    problems.add(`${problem}: ${name}「${words}」${more}`)
  }
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return (
      width > 1 &&
      height > 1 &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    )
  }
  /** Out of the flow: it lies above the rest on purpose. */
  const isAbove = (element: Element | null): boolean => {
    for (let each = element; each; each = each.parentElement) {
      if (getComputedStyle(each).position === 'fixed') return true
      if (each.matches('.header-panel, dialog, .sr-only')) return true
    }
    return false
  }

  /** What is painted of its surroundings, where something cuts them off. */
  const frameOf = (element: Element): DOMRect | undefined => {
    for (let each: Element | null = element; each; each = each.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(each)
      if (/hidden|clip|auto|scroll/.test(overflowX + overflowY)) return each.getBoundingClientRect()
    }
    return undefined
  }

  const root = document.documentElement
  if (root.scrollWidth > root.clientWidth) {
    problems.add(`sideways scrolling: ${root.scrollWidth} of ${root.clientWidth}`)
    for (const element of document.body.querySelectorAll('*')) {
      const { right, width } = element.getBoundingClientRect()
      if (
        right > root.clientWidth + 1 &&
        width > 0 &&
        !element.closest('.scroll-box, pre, .search-filter')
      )
        say('  too far right', element, ` to ${Math.round(right)}`)
    }
  }

  type Line = { readonly element: Element; readonly rect: DOMRect; readonly inset: number }
  const lines: Line[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent?.trim() ?? ''
    const element = node.parentElement
    if (
      words === '' ||
      !element ||
      !isSeen(element) ||
      element.closest('svg, script, style, template, option')
    )
      continue
    range.selectNodeContents(node)
    const rects = [...range.getClientRects()].filter(
      ({ width, height }) => width > 0.5 && height > 0.5,
    )
    const em = Number.parseFloat(getComputedStyle(element).fontSize)
    const widest = Math.max(0, ...rects.map(({ width }) => width))
    const tops = new Set(rects.map(({ top }) => Math.round(top)))
    if ([...words].length > 1 && tops.size > 1 && widest < em * 1.6)
      say('one character a line', element)
    const { color, backgroundColor } = getComputedStyle(element)
    // Axe says nothing of words in the very colour of their ground.
    if (color === backgroundColor) say('words that are not seen', element)
    if (isAbove(element)) continue
    const frame = frameOf(element)
    for (const rect of rects) {
      // Lines below a clamp or a fold are not painted.
      if (!frame || (rect.top < frame.bottom - 2 && rect.bottom > frame.top + 2))
        lines.push({ element, rect, inset: em * 0.25 })
    }
    const left = Math.min(...rects.map((rect) => rect.left))
    if (left < -1 && !element.closest('.scroll-box, pre, .search-filter'))
      say('left of the page', element)
  }

  // Lines from top to bottom: only those that begin before one ends can lie on it.
  lines.sort((a, b) => a.rect.top - b.rect.top)
  for (const [index, { element, rect, inset }] of lines.entries()) {
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next]
      // The lines that a clamp leaves out lie on its last one, unpainted.
      if (other?.element === element) continue
      if (!other || other.rect.top + other.inset >= rect.bottom - inset) break
      const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left)
      const down =
        Math.min(rect.bottom - inset, other.rect.bottom - other.inset) -
        Math.max(rect.top + inset, other.rect.top + other.inset)
      if (across > 2 && down > 2)
        say('on one another', element, ` and 「${other.element.textContent?.trim().slice(0, 24)}」`)
    }
  }

  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const style = getComputedStyle(element)
    if (!/hidden|clip/.test(style.overflowX + style.overflowY) || !isSeen(element)) continue
    if (
      style.textOverflow === 'ellipsis' ||
      style.webkitLineClamp !== 'none' ||
      element.matches('input') ||
      element.closest('.sr-only')
    )
      continue
    if (
      element.scrollWidth > element.clientWidth + 1 ||
      element.scrollHeight > element.clientHeight + 2
    )
      say('clipped', element)
  }

  if (isPhone) {
    for (const element of document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, input, select, textarea',
    )) {
      if (!isSeen(element) && !element.closest('label')) continue
      if (
        element.matches('[type=hidden], .skip-link') ||
        element.matches('input') ||
        element.closest('.sr-only')
      )
        continue
      const style = getComputedStyle(element)
      // Within a line of text it may be as high as the line (WCAG 2.5.5, “inline”).
      const block = element.closest('p, li, td, th, dd, figcaption, h1, h2, h3, blockquote, .prose')
      const isInText =
        style.display.startsWith('inline') &&
        !style.display.includes('flex') &&
        block !== null &&
        block.textContent?.trim() !== element.textContent?.trim() &&
        element.closest('.prose, p') !== null
      if (isInText) continue
      const covering =
        getComputedStyle(element, '::after').position === 'absolute' &&
        getComputedStyle(element, '::after').content !== 'none'
      const target = (covering ? element.offsetParent : null) ?? element.closest('label') ?? element
      if (!isSeen(target)) continue
      const { width, height } = target.getBoundingClientRect()
      if (width < FINGER - 0.5 || height < FINGER - 0.5)
        say('small for a finger', element, ` ${Math.round(width)} × ${Math.round(height)}`)
    }
  }
  return [...problems]
}
