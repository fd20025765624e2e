import { readFileSync } from 'node:fs'
import path from 'node:path'
import postcss, { type AtRule, type ChildNode, type Container, type Rule } from 'postcss'
import selectorParser, { type Node, type Selector } from 'postcss-selector-parser'
import { fillablePlace } from '@/lib/fill-page'

/** Style sheets as Next links them: the address, and the file below the program's folder. */
const LINK = /<link rel="stylesheet" href="([^"]*\/_next\/(static\/[^"]+\.css))"[^>]*>/g
/** What no rule can meet while the page stands as it was sent. */
const UNSEEN = /<(script|template)\b[\s\S]*?<\/\1>/g

/** Names of classes (`.card`) and of elements (`li`) in a page. */
type Names = ReadonlySet<string>
/** What a page needs of a style sheet: names that occur in it, and custom properties that its rules ask for. */
type Needs = { readonly names: Names; readonly asked: (property: string) => boolean }
/** A piece of the style sheet: its text for a page with these needs, empty where it meets nothing. */
type Piece = (needs: Needs) => string
type Sheet = { readonly knows: Names; readonly write: (names: Names) => string }

/** Style sheets of a program, by file; kept while a publication is made. */
export type PageStyles = (file: string) => Sheet

/** Reads each style sheet below the program's folder once. */
export function pageStyles(program: string): PageStyles {
  const known = new Map<string, Sheet>()
  return (file) => {
    const sheet = known.get(file) ?? readSheet(readFileSync(path.join(program, file), 'latin1'))
    known.set(file, sheet)
    return sheet
  }
}

/**
 * The page with the rules for all that stands in it written into its head, so that the first screen waits for
 * no second file; the whole style sheet comes last, for what scripts add, for print and for the next page. A page
 * that is filled in when it is asked for (`fillPage`) keeps the whole at the head: nobody knows yet what it shows.
 *
 * @param html a character for each byte of the file (latin1)
 */
export function withPageStyle(html: string, styles: PageStyles): string {
  const links = [...html.matchAll(LINK)]
  if (links.length === 0) throw new Error('the page has no style sheet')
  if (fillablePlace(html)) return html
  const text = links.map(([, , file = '']) => cut(styles(file), html)).join('')
  const addresses = links.map(([, address]) => `<link rel="stylesheet" href="${address}">`)
  let isFirst = true
  const bare = html.replace(LINK, () => {
    const style = isFirst ? `<style>${text}</style>` : ''
    isFirst = false
    return style
  })
  return atEnd(bare, addresses.join(''))
}

/** The page with markup at the end of its body. @throws when it has no end */
export function atEnd(html: string, markup: string): string {
  const end = html.lastIndexOf('</body>')
  if (end < 0) throw new Error('the page has no </body>')
  return html.slice(0, end) + markup + html.slice(end)
}

const cuts = new WeakMap<Sheet, Map<string, string>>()
/** Most pages of a kind need the same rules; more kinds than these do not come at once. */
const MOST_CUTS = 200

function cut(sheet: Sheet, html: string): string {
  const names = new Set([...namesIn(html)].filter((name) => sheet.knows.has(name)))
  const known = cuts.get(sheet) ?? new Map<string, string>()
  cuts.set(sheet, known)
  const key = [...names].sort().join(' ')
  const text = known.get(key) ?? sheet.write(names)
  if (known.size >= MOST_CUTS) known.clear()
  known.set(key, text)
  return text
}

function namesIn(html: string): Names {
  const names = new Set<string>()
  const seen = html.replace(UNSEEN, '')
  for (const [, element = '', attributes = ''] of seen.matchAll(/<([a-z][a-z0-9]*)([^>]*)/gi)) {
    names.add(element.toLowerCase())
    const classes = / class="([^"]*)"/.exec(attributes)?.[1] ?? ''
    for (const name of classes.split(/\s+/)) names.add(`.${name}`)
  }
  return names
}

function readSheet(css: string): Sheet {
  const knows = new Set<string>()
  const piece = inOrder(postcss.parse(css), knows)
  return { knows, write: (names) => withAskedAlone(piece, names) }
}

/** Without the custom properties that nothing asks for; what only they asked for goes with them. */
function withAskedAlone(piece: Piece, names: Names): string {
  let text = piece({ names, asked: () => true })
  for (;;) {
    const asked = new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name))
    const less = piece({ names, asked: (property) => asked.has(property) })
    if (less === text) return text
    text = less
  }
}

function inOrder(container: Container, knows: Set<string>): Piece {
  const pieces = (container.nodes ?? []).map((node) => pieceOf(node, knows))
  return (needs) => pieces.map((piece) => piece(needs)).join('')
}

function pieceOf(node: ChildNode, knows: Set<string>): Piece {
  if (node.type === 'rule') {
    const body = bodyOf(node)
    const selectors = selectorParser().astSync(node.selector).nodes
    const each = selectors.map((selector) => [String(selector), needsOf(selector, knows)] as const)
    return ({ names, asked }) => {
      const met = each.filter(([, meets]) => meets(names)).map(([text]) => text)
      const text = met.length > 0 ? body(asked) : ''
      return text && `${met.join(',')}{${text}}`
    }
  }
  if (node.type !== 'atrule' || isForPrint(node)) return () => ''
  if (node.name === 'property') return ({ asked }) => (asked(node.params) ? String(node) : '')
  if (!holdsRules(node)) return () => `${node}${node.nodes ? '' : ';'}`
  const inner = inOrder(node, knows)
  return (needs) => {
    const text = inner(needs)
    return text && `@${node.name} ${node.params}{${text}}`
  }
}

/** The declarations of a rule, without the custom properties that nothing asks for. */
function bodyOf({ nodes }: Rule): (asked: Needs['asked']) => string {
  const parts = nodes.map((node) => {
    const isProperty = node.type === 'decl' && node.prop.startsWith('--')
    return { property: isProperty ? node.prop : undefined, text: String(node) }
  })
  return (asked) =>
    parts
      .flatMap(({ property, text }) => (property === undefined || asked(property) ? text : []))
      .join(';')
}

/** Nobody prints before the whole style sheet is there. */
function isForPrint({ name, params }: AtRule): boolean {
  return name === 'page' || (name === 'media' && params === 'print')
}

function holdsRules(node: AtRule): boolean {
  return /^(?:media|supports|container)$/.test(node.name)
}

/** Whether an element that the selector fits can stand in a page; its state and its attributes may be any. */
function needsOf(selector: Selector, knows: Set<string>): (names: Names) => boolean {
  const needs: string[] = []
  const choices: ((names: Names) => boolean)[] = []
  const look = (node: Node) => {
    if (node.type === 'class') needs.push(`.${node.value}`)
    else if (node.type === 'tag') needs.push(node.value.toLowerCase())
    else if (node.type === 'pseudo' && /^:(?:is|where|-\w+-any)$/.test(node.value)) {
      const any = node.nodes.map((each) => needsOf(each, knows))
      choices.push((names) => any.some((meets) => meets(names)))
    }
  }
  selector.nodes.forEach(look)
  for (const name of needs) knows.add(name)
  return (names) => needs.every((name) => names.has(name)) && choices.every((isMet) => isMet(names))
}
