import type { Html } from './html'

/**
 * Where a site lies below another one (`https://example.com/help`), each of its addresses begins with the
 * sub-path `/help`. Inside, all addresses are as if there were none; here they become public, and here what a
 * request asks for becomes an address of ours again.
 */

/** `https://example.com/help` → `/help`; empty for a site that has its host for itself. */
export function basePath(siteUrl: string): string {
  return new URL(siteUrl).pathname.replace(/\/+$/, '')
}

/** `('/latest', '/help')` → `/help/latest`; what leads elsewhere stays as it is. */
export function publicPath(address: string, base: string): string {
  return isOwn(address) ? base + address : address
}

/** `('/help/latest', '/help')` → `/latest`; `undefined` for what is not below the sub-path. */
export function innerPath(path: string, base: string): string | undefined {
  if (base === '') return path
  return path.startsWith(`${base}/`) ? path.slice(base.length) : undefined
}

const TAG = /<[a-z][^<>]*>/gi
const ADDRESS = /(\s(?:href|src|action|formaction|poster)=")(\/[^"]*)/g
/** Several addresses, each with its width (HTML, “srcset attributes”). */
const ADDRESSES = /(\s(?:imagesrcset|srcset)=")([^"]*)/gi

/**
 * HTML with every address in its tags made public, as React and our own templates write them: in double
 * quotes, with `<` and `>` escaped.
 */
export function publicHtml(html: string, base: string): string {
  if (base === '') return html
  return html.replace(TAG, (tag) =>
    tag
      .replace(ADDRESS, (_, start: string, address: string) => start + publicPath(address, base))
      .replace(ADDRESSES, (_, start: string, list: string) => start + publicList(list, base)),
  )
}

/** The same of HTML that we made ourselves. */
export function publicMarkup({ __html }: Html, base: string): Html {
  return { __html: publicHtml(__html, base) }
}

function publicList(list: string, base: string): string {
  const parts = list.split(',').map((part) => part.trim())
  return parts.map((part) => publicPath(part, base)).join(', ')
}

/** A path from the root of the site, which two slashes are not. */
function isOwn(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//')
}
