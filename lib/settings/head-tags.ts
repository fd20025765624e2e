/** One element that an owner may put into `<head>`. */
export type HeadTag = {
  readonly name: 'meta' | 'link'
  readonly attributes: Readonly<Record<string, string>>
}

const TAG = /<(meta|link)((?:\s+[a-z:-]+="[^"<>]*")+)\s*\/?>/gi
const ATTRIBUTE = /([a-z:-]+)="([^"<>]*)"/gi

const ALLOWED: Readonly<Record<HeadTag['name'], ReadonlySet<string>>> = {
  meta: new Set(['name', 'property', 'content']),
  link: new Set(['rel', 'href', 'type', 'title', 'hreflang']),
}
/** Links that load nothing into the page. */
const RELATIONS: ReadonlySet<string> = new Set(['me', 'author', 'license', 'publisher', 'search'])
/** What the software itself says there: twice, one of the two would be wrong. */
const OWN_NAMES = /^(?:viewport|robots|description|referrer|theme-color|color-scheme|generator)$/i

/**
 * Reads a fragment of `<meta>` and `<link>` elements that only say something: nothing that loads, runs,
 * redirects or contradicts the page.
 *
 * @returns the elements, or what is wrong, one sentence for the owner
 */
export function readHeadTags(
  fragment: string,
): { readonly tags: readonly HeadTag[] } | { readonly fault: string } {
  const rest = fragment
    .replace(TAG, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .trim()
  if (rest !== '') {
    return {
      fault: `只能写 <meta …> 和 <link …>，属性值用英文双引号括起来；读不懂「${rest.slice(0, 40)}」`,
    }
  }
  const tags: HeadTag[] = []
  for (const [whole, name = '', list = ''] of fragment.matchAll(TAG)) {
    const attributes = Object.fromEntries(
      [...list.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key.toLowerCase(), value]),
    )
    const tag: HeadTag = { name: name.toLowerCase() === 'meta' ? 'meta' : 'link', attributes }
    const fault = faultOf(tag)
    if (fault) return { fault: `${fault}：${whole}` }
    tags.push(tag)
  }
  return { tags }
}

function faultOf({ name, attributes }: HeadTag): string | undefined {
  const other = Object.keys(attributes).find((key) => !ALLOWED[name].has(key))
  if (other) return `<${name}> 里不能写 ${other}`
  if (name === 'meta') {
    if (OWN_NAMES.test(attributes.name ?? '')) return `${attributes.name} 由程序自己写`
    const isNamed = attributes.name !== undefined || attributes.property !== undefined
    return isNamed && attributes.content !== undefined ? undefined : '<meta> 要有 name 和 content'
  }
  if (!RELATIONS.has(attributes.rel ?? '')) {
    return `<link> 的 rel 只能是 ${[...RELATIONS].join('、')}`
  }
  return /^(?:https:\/\/|mailto:|\/(?!\/))/.test(attributes.href ?? '')
    ? undefined
    : '<link> 的 href 要以 https:// 或 / 开头'
}
