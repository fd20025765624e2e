import { meantPath } from '@/lib/url'

/**
 * Leads on from a page that was not found, when the article is there under the same name in lower case
 * or without the mark that was pasted with it. Asks first: an address that leads nowhere stays here.
 */
export function leadToMeantArticle(): void {
  if (!document.querySelector('[data-address-words]')) return
  const [, prefix = '', rest = ''] = /^(.*?)(\/articles\/.*)$/i.exec(location.pathname) ?? []
  const meant = meantPath(rest)
  if (meant === undefined) return
  const address = prefix + meant
  fetch(address, { method: 'HEAD' }).then(
    ({ ok }) => {
      if (ok) location.replace(address + location.search + location.hash)
    },
    () => {},
  )
}
