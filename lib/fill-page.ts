const START = '<!--filled-->'
const END = '<!--/filled-->'

/** HTML at a place of a finished page where `fillPage` may put other HTML. */
export function fillable(html: string): string {
  return START + html + END
}

/** Where the place of a page lies, with its marks; `undefined` for a page that nobody fills in. */
export function fillablePlace(
  page: string,
): { readonly start: number; readonly end: number } | undefined {
  const start = page.indexOf(START)
  const end = page.indexOf(END, start)
  return start < 0 || end < 0 ? undefined : { start, end: end + END.length }
}

/**
 * The finished page with other HTML in its place. Scripts are not touched, so that the hashes of the
 * page's policy hold; what the HTML says must be escaped already.
 *
 * @throws when the page has no such place
 */
export function fillPage(page: string, html: string): string {
  const place = fillablePlace(page)
  if (!place) throw new Error('the page has no place to fill')
  return page.slice(0, place.start) + fillable(html) + page.slice(place.end)
}
