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
  const tables = html.replace(TABLE, (table) => tableOf(table) ?? table)
  if (/<table\b/i.test(tables)) return { text: html, hasLost: false }
  const bare = tables.replace(WHOLE, '')
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

const TABLE = /<table\b[^>]*>[\s\S]*?<\/table\s*>/gi

/** A table of rows with as many cells each; `undefined` where Markdown has no such table. */
function tableOf(html: string): string | undefined {
  if (/(?:row|col)span\s*=|<table\b[\s\S]*<table\b|<(?:ul|ol|pre|p)\b/i.test(html)) return undefined
  const rows = [...html.matchAll(/<tr\b[^>]*>([\s\S]*?)<\/tr\s*>/gi)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]\s*>/gi)].map(([, cell = '']) =>
      htmlToMarkdown(cell)
        .text.replace(/\s*\n\s*/g, ' ')
        .replace(/\|/g, '\\|')
        .trim(),
    ),
  )
  const [head = [], ...others] = rows
  if (head.length === 0 || others.some(({ length }) => length !== head.length)) return undefined
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return `\n${[line(head), line(head.map(() => '---')), ...others.map(line)].join('\n')}\n`
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
