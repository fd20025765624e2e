/**
 * Says of each table that is wider than the column that it scrolls: on a phone nothing else shows it.
 * The words are drawn by the style sheet in the gap below, so nothing moves.
 */
export function nameWideTables(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.scroll-box')) {
    if (box.scrollWidth <= box.clientWidth) continue
    box.setAttribute('aria-label', '表格，可以左右滑动')
    box.parentElement?.insertBefore(hint(), box.nextSibling)
  }
}

function hint(): HTMLElement {
  const element = document.createElement('div')
  element.className = 'scroll-hint'
  element.setAttribute('aria-hidden', 'true')
  return element
}
