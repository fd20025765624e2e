const START = '<!--filled-->'
const END = '<!--/filled-->'

/** HTML at a place of a prerendered page where `fillPage` may put other HTML. */
export function fillable(html: string): string {
  return START + html + END
}

/**
 * The prerendered page with other HTML in its place. Scripts are not touched, so that the hashes of the
 * page's policy hold; what the HTML says must be escaped already.
 *
 * @throws when the page has no such place
 */
export function fillPage(page: string, html: string): string {
  const start = page.indexOf(START)
  const end = page.indexOf(END, start)
  if (start < 0 || end < 0) throw new Error('the page has no place to fill')
  return page.slice(0, start) + fillable(html) + page.slice(end + END.length)
}
