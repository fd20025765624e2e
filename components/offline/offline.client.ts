import { savedUrl, workerUrl } from '@/lib/url'
import { keepPage, keptPage, tidyKept } from './kept-pages.client'
import { loadSaved, setSaved } from './saved-articles.client'

/** How old the copy of the list may be that stands in for pages of which there is none, in milliseconds. */
const LIST_LASTS = 7 * 86_400_000

/**
 * On an article's page: keeps a copy of it for times without a network, and lets 收藏 keep it for good. `say`
 * tells the reader what happened. Returns a function that undoes it.
 */
export function enhanceOffline(button: HTMLElement, say: (words: string) => void): () => void {
  const address = location.pathname
  const title = document.querySelector('h1')?.textContent?.trim() ?? ''
  const isSaved = () => loadSaved().some((each) => each.address === address)
  const show = () => {
    button.setAttribute('aria-pressed', String(isSaved()))
    button.textContent = isSaved() ? '已收藏' : '收藏'
  }
  const onPress = () => {
    const isWanted = !isSaved()
    if (!setSaved({ address, title }, isWanted)) say('浏览器不让存，收藏不了')
    else say(isWanted ? '已收藏，没有网络也能看' : '已取消收藏')
    show()
    if (isWanted) keep(address).catch(() => {})
  }
  show()
  button.addEventListener('click', onPress)
  if (canKeep() && (isSaved() || !savesData())) {
    navigator.serviceWorker
      .register(workerUrl())
      .then(() => keep(address))
      // Without a worker, without room, without a network: the page is as it was.
      .catch(() => {})
  }
  return () => button.removeEventListener('click', onPress)
}

/** Not over plain HTTP, and not in old or private windows. */
function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window
}

/** Who asked the browser to load little gets no copy that they did not ask for. */
function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}

async function keep(address: string): Promise<void> {
  if (!canKeep()) return
  await keepPage(address)
  const list = await keptPage(savedUrl())
  if (!list || Date.now() - Date.parse(list.at) > LIST_LASTS) await keepPage(savedUrl())
  await tidyKept([savedUrl(), ...loadSaved().map((each) => each.address)])
}
