import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A finished page by its address, without its scripts. */
export type SitePage = { readonly address: string; readonly html: string }
export type SiteLink = { readonly from: string; readonly target: URL }

/** Stands for the site's own host while links are read. */
const HOST = 'site.test'

/** Every page of a published site whose addresses begin with `base`. */
export function readPages(site: string, base = ''): readonly SitePage[] {
  return readdirSync(site, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html') && !/^(?:404|500)\./.test(file))
    .map((file) => ({
      address: `${base}/${file.replace(/\.html$/, '').replace(/^index$/, '')}`,
      html: readFileSync(path.join(site, file), 'utf8').replace(/<script\b[\s\S]*?<\/script>/g, ''),
    }))
}

/** All addresses that pages name. */
export function linksOf(pages: readonly SitePage[]): readonly SiteLink[] {
  return pages.flatMap(({ address, html }) =>
    [...html.matchAll(/\s(?:href|src|action)="([^"]+)"/g)].map(([, url = '']) => ({
      from: address,
      target: new URL(url.replaceAll('&amp;', '&'), `http://${HOST}${address}`),
    })),
  )
}

/** Those within the site, without where forms post to, which nobody can open. */
export function internalLinks(links: readonly SiteLink[]): readonly SiteLink[] {
  return links.filter(
    ({ target }) => target.host === HOST && !/^(?:\/help)?\/api\//.test(target.pathname),
  )
}

/** Addresses that do not answer, each with its status. */
export async function unanswered(
  siteUrl: string,
  links: readonly SiteLink[],
): Promise<readonly string[]> {
  const broken: string[] = []
  for (const address of new Set(links.map(({ target }) => target.pathname))) {
    const response = await fetch(siteUrl + address)
    await response.arrayBuffer()
    if (!response.ok) broken.push(`${address} ${response.status}`)
  }
  return broken
}

/** Links to a place that its page does not have. */
export function lostAnchors(
  pages: readonly SitePage[],
  links: readonly SiteLink[],
): readonly string[] {
  const ids = new Map(
    pages.map(({ address, html }) => [
      address,
      new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  )
  return links
    .filter(({ target }) => target.hash.length > 1)
    .filter(({ target }) => {
      const known = ids.get(decodeURIComponent(target.pathname))
      return known && !known.has(decodeURIComponent(target.hash.slice(1)))
    })
    .map(({ from, target }) => `${from} → ${decodeURIComponent(target.href)}`)
}
