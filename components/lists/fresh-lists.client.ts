import { formatViews } from '@/components/article/format-views'
import { articleUrl, searchUrl } from '@/lib/url'

/** A line of 热门阅读 as the API gives it. */
export type HotRow = { readonly slug: string; readonly title: string; readonly views: number }

/**
 * Puts a fresh ranking where the build's stands, with its true title, as many rows as stand there. In the
 * sidebar only when it fills every row; on its own page a shorter one keeps the place of the others, so that
 * nothing below moves.
 */
export function refreshHot(block: HTMLElement, hot: readonly HotRow[], except?: string): void {
  const list = block.querySelector('ol, ul')
  const others = hot.filter(({ slug }) => slug !== except)
  if (!(list instanceof HTMLElement) || others.length === 0 || isHeld(list)) return
  const rows = list.childElementCount
  if (block.dataset.hot === 'block' && others.length < rows) return
  // What the editors picked stands in a list without order; a ranking has one.
  const ranking = document.createElement('ol')
  ranking.className = 'side-list hot-list side-ranked'
  for (const { slug, title, views } of others.slice(0, rows)) {
    const fact = document.createElement('small')
    fact.textContent = formatViews(views)
    ranking.append(item(articleUrl(slug), title, fact))
  }
  if (others.length < rows) ranking.style.minHeight = `${list.offsetHeight}px`
  list.replaceWith(ranking)
  const note = block.querySelector('p')
  if (note) note.textContent = block.dataset.note ?? ''
  retitle(block)
}

/** The same for 大家都在搜: as many words as stand there, or none. */
export function refreshSearches(block: HTMLElement, searches: readonly string[]): void {
  const list = block.querySelector('ul')
  if (!list || searches.length < list.childElementCount || isHeld(list)) return
  const fresh = searches.slice(0, list.childElementCount)
  list.replaceChildren(...fresh.map((words) => item(searchUrl(words), words)))
  retitle(block)
}

/** Whether the reader is on one of its links: it must not vanish under the finger. */
function isHeld(list: Element): boolean {
  return list.contains(document.activeElement) || list.matches(':active')
}

function retitle(block: HTMLElement): void {
  const heading = block.closest('section')?.querySelector('h2')
  if (heading && block.dataset.title) heading.textContent = block.dataset.title
}

function item(href: string, words: string, ...facts: Element[]): HTMLLIElement {
  const link = document.createElement('a')
  link.href = href
  link.textContent = words
  const line = document.createElement('li')
  line.append(link, ...facts)
  return line
}
