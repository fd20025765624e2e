import { escapeHtml } from '@/lib/html'
import { type HeadTag, readHeadTags } from '@/lib/settings/head-tags'
import type { SiteConfig, Statistics } from '@/lib/settings/site-settings'

/** What the owner has put into the head of every page, and what the policy must allow for it. */
export type OwnersHead = {
  readonly html: string
  /** By directive of the policy, exactly what he has named. */
  readonly sources: Readonly<Record<Directive, readonly string[]>>
}

export type Directive = 'script-src' | 'connect-src' | 'img-src'

export const NOTHING: OwnersHead = {
  html: '',
  sources: { 'script-src': [], 'connect-src': [], 'img-src': [] },
}

/** By search engine, the name of its `<meta>` as its webmaster tools give it. */
const VERIFICATION = {
  baidu: 'baidu-site-verification',
  bing: 'msvalidate.01',
  google: 'google-site-verification',
  so360: '360-site-verification',
  sogou: 'sogou_site_verification',
} as const

/** The owner's tags and his statistics script, as the settings have them. */
export function ownersHead({
  verification = {},
  head = '',
  statistics,
}: Pick<SiteConfig, 'verification' | 'head' | 'statistics'>): OwnersHead {
  const codes = Object.entries(VERIFICATION).flatMap(([engine, name]): readonly HeadTag[] => {
    const content = verification[engine as keyof typeof VERIFICATION]
    return content === undefined ? [] : [{ name: 'meta', attributes: { name, content } }]
  })
  const own = readHeadTags(head)
  const tags = [...codes, ...('tags' in own ? own.tags : [])].map(writeTag)
  if (!statistics) return { ...NOTHING, html: tags.join('') }
  const { script, connect = [], images = [] } = statistics
  return {
    html: [...tags, writeScript(statistics)].join(''),
    sources: {
      // Without its query, which a policy does not compare (CSP Level 3, §6.7.2.12).
      'script-src': [script.replace(/[?#].*$/, '')],
      'connect-src': connect,
      'img-src': images,
    },
  }
}

/** Its values stand as the owner wrote them, entities included: they have neither quotes nor brackets. */
function writeTag({ name, attributes }: HeadTag): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
  return `<${name}${written.join('')}>`
}

/** Loaded when the page has been read, so that it delays nothing. */
function writeScript({ script, integrity, data = {} }: Statistics): string {
  const attributes = {
    src: script,
    ...(integrity === undefined ? {} : { integrity, crossorigin: 'anonymous' }),
    ...Object.fromEntries(Object.entries(data).map(([key, value]) => [`data-${key}`, value])),
  }
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
  return `<script defer${written.join('')}></script>`
}
