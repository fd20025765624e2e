import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { hasSamples } from '@/scripts/sample-tests.mjs'

const site = path.resolve(import.meta.dirname, '..', '..', '.zhinan', 'live', 'site')

/** Every published page: its address and its HTML. */
const pages = readdirSync(site, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.html') && !/^(?:404|500)\./.test(file))
  .map((file) => ({
    address: `/${file.replace(/\.html$/, '').replace(/^index$/, '')}`,
    html: readFileSync(path.join(site, file), 'utf8').replace(/<script\b[\s\S]*?<\/script>/g, ''),
  }))

const ids = new Map(
  pages.map(({ address, html }) => [
    address,
    new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
  ]),
)

const links = pages.flatMap(({ address, html }) =>
  [...html.matchAll(/\s(?:href|src|action)="([^"]+)"/g)].map(([, url = '']) => ({
    from: address,
    target: new URL(url.replaceAll('&amp;', '&'), `http://site.test${address}`),
  })),
)
/** Without where forms post to, which nobody can open. */
const internal = links.filter(
  ({ target }) => target.host === 'site.test' && !target.pathname.startsWith('/api/'),
)

describe('links of the whole built site', () => {
  test('lead to an address that answers', async () => {
    const addresses = [...new Set(internal.map(({ target }) => target.pathname))]
    const broken: string[] = []
    for (const address of addresses) {
      const response = await fetch(inject('siteUrl') + address)
      await response.arrayBuffer()
      if (!response.ok) broken.push(`${address} ${response.status}`)
    }
    expect(addresses.length).toBeGreaterThan(hasSamples ? 100 : 5)
    expect(broken).toEqual([])
  })

  test('name an anchor that is there', () => {
    const broken = internal
      .filter(({ target }) => target.hash.length > 1)
      .filter(({ target }) => {
        const known = ids.get(decodeURIComponent(target.pathname))
        return known && !known.has(decodeURIComponent(target.hash.slice(1)))
      })
    expect(
      broken.map(({ from, target }) => `${from} → ${decodeURIComponent(target.href)}`),
    ).toEqual([])
  })

  test('never run code', () => {
    const schemes = new Set(links.map(({ target }) => target.protocol))
    expect(
      [...schemes].filter((scheme) => !['http:', 'https:', 'mailto:', 'tel:'].includes(scheme)),
    ).toEqual([])
  })
})
