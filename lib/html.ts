/** HTML that stands in a page as it is; `html` makes it, and React takes it as `dangerouslySetInnerHTML`. */
export type Html = { readonly __html: string }

/** What may be put into HTML: text is escaped, nothing stays nothing, a list is its parts one after another. */
export type HtmlPart = string | number | Html | false | undefined | readonly HtmlPart[]

/**
 * HTML with everything that is put into it escaped, unless it is HTML itself.
 *
 * ``html`<b>${'a < b'}</b>` `` → `<b>a &lt; b</b>`
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const rest = parts.map((part, index) => written(part) + (strings[index + 1] ?? ''))
  return { __html: (strings[0] ?? '') + rest.join('') }
}

function written(part: HtmlPart): string {
  if (part === undefined || part === false) return ''
  if (typeof part === 'object') return '__html' in part ? part.__html : part.map(written).join('')
  return escapeHtml(String(part))
}

/** Text as HTML text and as a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replace(/\p{Surrogate}/gu, '\ufffd')
}
