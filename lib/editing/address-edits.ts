import type { Definition, Image, Link, Nodes } from 'mdast'
import { readBody } from '@/lib/checks/body'
import type { Document } from '@/lib/checks/document'
import { ownAddress } from '@/lib/checks/own-address'
import type { Site } from '@/lib/checks/site'
import { siteAddress } from '@/lib/checks/site-address'
import { pictureName } from '@/lib/markdown/addresses'
import { articleUrl } from '@/lib/url'
import type { NamedEdit } from './apply-edits'

/** Every address in the Markdown of a text that leads to the article gets the new slug. */
export function linkEdits(document: Document, from: string, to: string, site: Site) {
  return editsOf(document, ({ url, type }, written) => {
    const address = type === 'image' ? undefined : siteAddress(ownAddress(url, site) ?? url)
    if (address?.slug !== from) return undefined
    const old = articleUrl(from)
    if (address.kind === 'article' && written.includes(old)) {
      return written.replace(old, articleUrl(to))
    }
    // A path in the repository works there only; the check asks for an address of the site.
    if (address.kind !== 'article' && address.kind !== 'file') return undefined
    return articleUrl(to) + (address.anchor === '' ? '' : `#${address.anchor}`)
  }).map((edit): NamedEdit => ({ ...edit, about: '链接' }))
}

/** Every picture of the text that was renamed gets its new name; `renamed` goes from name to name. */
export function pictureEdits(document: Document, renamed: ReadonlyMap<string, string>) {
  return editsOf(document, ({ url, type }, written) => {
    const name = type === 'link' ? undefined : pictureName(url)
    const to = name === undefined ? undefined : renamed.get(name)
    if (name === undefined || to === undefined) return undefined
    return written.includes(name) ? written.replace(name, to) : to
  }).map((edit): NamedEdit => ({ ...edit, about: '图片' }))
}

type Addressed = Link | Image | Definition

function editsOf(
  document: Document,
  replace: (node: Addressed, written: string) => string | undefined,
) {
  const tree = readBody(document)?.tree
  return (tree ? addressedIn(tree) : []).flatMap((node) => {
    const place = node.data?.destination
    if (!place) return []
    const text = replace(node, document.text.slice(place.start, place.end))
    return text === undefined ? [] : [{ ...place, text }]
  })
}

/** Definitions are met where they stand, and so only once, however often they are referred to. */
function addressedIn(node: Nodes): readonly Addressed[] {
  const own = node.type === 'link' || node.type === 'image' || node.type === 'definition'
  const inside = 'children' in node ? node.children.flatMap((child) => [...addressedIn(child)]) : []
  return own ? [node, ...inside] : inside
}
