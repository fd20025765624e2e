import { publicMarkup, publicPath } from '@/lib/base-path'
import { fillablePlace } from '@/lib/fill-page'
import { html as markup } from '@/lib/html'
import { apiUrl } from '@/lib/url'
import { withReaderScript } from '../publish/page-scripts'
import { removeElements } from './remove-elements'

/** What is other in a site of files alone. */
export type PageExport = {
  readonly base: string
  /** Its own, since it asks another host for counts, or nobody. */
  readonly script: string
  /** Where the program runs that takes votes; `undefined` for nowhere. */
  readonly api: string | undefined
}

const SCRIPT = /<script type="module" src="[^"]*\/scripts\/reader-[^"]*"><\/script>/

/** A published page as it stands in the exported site. */
export function exportPage(page: string, { base, script, api }: PageExport): string {
  const scripted = withReaderScript(page.replace(SCRIPT, ''), publicPath(script, base))
  return withoutServerSearch(api ? withApi(scripted, base, api) : withoutVotes(scripted), base)
}

const POLICY = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/
const ASKED = /\b(?:connect-src|form-action) 'self'/g

/** Forms lead where votes are taken, and the policy lets them. */
function withApi(page: string, base: string, api: string): string {
  const [here, there] = [publicPath(apiUrl(''), base), `${api}${apiUrl('')}`]
  return page
    .replace(POLICY, (policy) => policy.replace(ASKED, (own) => `${own} ${new URL(api).origin}`))
    .replaceAll(`action="${here}`, `action="${there}`)
}

/** Nobody takes votes: nothing asks for one. */
function withoutVotes(page: string): string {
  const parts = ['data-helpful', 'data-stuck', 'data-stuck-help']
  const bare = parts.reduce((rest, name) => removeElements(rest, `\\s${name}(?:=|\\s|>)`), page)
  const unlinked = removeElements(bare, '\\shref="#helpful"')
    // It had no other link.
    .replaceAll('<p class="actions"></p>', '')
  return removeElements(unlinked, '\\sid="helpful"').replace(
    /<section [^>]*aria-labelledby="helpful"[^>]*>([\s\S]*?)<\/section>/,
    (_, rest: string) => (rest.trim() === '' ? '' : `<div class="mt-12">${rest}</div>`),
  )
}

/** Where `/search?q=` leads without a script: no program is there that could answer. */
const NO_SEARCH = markup`<noscript><p class="border-y border-rule py-8 text-body">搜索要打开浏览器的 JavaScript 才能用。也可以从<a class="text-accent underline" href="/">首页</a>的分类里找，或者看<a class="text-accent underline" href="/tags">全部标签</a>和<a class="text-accent underline" href="/latest">最新文章</a>。</p></noscript>`

function withoutServerSearch(page: string, base: string): string {
  const place = page.includes('id="search-results"') ? fillablePlace(page) : undefined
  if (!place) return page
  const { start, end } = place
  const said = publicMarkup(NO_SEARCH, base).__html
  // Words to search for lead nowhere either.
  const help = `<div class="js-only">${page.slice(start, end)}</div>`
  return page.slice(0, start) + said + help + page.slice(end)
}
