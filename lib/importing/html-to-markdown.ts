/** Tags that mean the same in Markdown. */
const MARKS: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  s: '~~',
  del: '~~',
  code: '`',
}

/** Tags that articles may have. */
const KEPT = /^(?:br|kbd|sub|sup)$/

/** Tags whose content is no text. */
const WHOLE = /<(script|style|iframe|object|svg|video|audio|canvas)\b[\s\S]*?(?:<\/\1\s*>|$)/gi

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:\s[^<>]*)?)>/gi

export type Translation = { readonly text: string; readonly hasLost: boolean }

/**
 * Simple HTML as Markdown: emphasis, links, pictures; tags that only arrange the page go, and their text
 * stays. What is no text (scripts, players) is lost, and said to be. Tables stay as they are.
 *
 * `hrefs` holds what is open when a text comes tag by tag.
 *
 * `<p align="center"><img src="a.png" alt="图"></p>` → `![图](a.png)`
 */
export function htmlToMarkdown(html: string, hrefs: string[] = []): Translation {
  if (/<table\b/i.test(html)) return { text: html, hasLost: false }
  const bare = html.replace(WHOLE, '')
  const text = bare.replace(TAG, (_, slash = '', name = '', attributes = '') => {
    const lower = name.toLowerCase()
    if (KEPT.test(lower)) return `<${slash}${lower}>`
    if (lower === 'img') return picture(attributes)
    if (lower === 'a') {
      if (slash === '') {
        hrefs.push(attribute(attributes, 'href'))
        return hrefs.at(-1) === '' ? '' : '['
      }
      const href = hrefs.pop() ?? ''
      return href === '' ? '' : `](${href})`
    }
    if (/^h[1-6]$/.test(lower)) return slash === '' ? `${'#'.repeat(Number(lower[1]))} ` : '\n'
    return MARKS[lower] ?? ''
  })
  return { text: text.replace(/^[ \t]+/gm, '').replace(/\n{3,}/g, '\n\n'), hasLost: bare !== html }
}

function picture(attributes: string): string {
  const src = attribute(attributes, 'src')
  return src === '' ? '' : `![${attribute(attributes, 'alt')}](${src})`
}

function attribute(attributes: string, name: string): string {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  )
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim()
}
