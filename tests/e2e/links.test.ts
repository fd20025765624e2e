import path from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { isSampleSite } from '@/scripts/sample-tests.mjs'
import { internalLinks, linksOf, lostAnchors, readPages, unanswered } from './site-links'

const pages = readPages(path.resolve(import.meta.dirname, '..', '..', '.zhinan', 'live', 'site'))
const links = linksOf(pages)
const internal = internalLinks(links)

describe('links of the whole built site', () => {
  test('lead to an address that answers', async () => {
    expect(new Set(internal.map(({ target }) => target.pathname)).size).toBeGreaterThan(
      isSampleSite ? 100 : 5,
    )
    expect(await unanswered(inject('siteUrl'), internal)).toEqual([])
  })

  test('name an anchor that is there', () => {
    expect(lostAnchors(pages, internal)).toEqual([])
  })

  test('never run code', () => {
    const schemes = new Set(links.map(({ target }) => target.protocol))
    expect(
      [...schemes].filter((scheme) => !['http:', 'https:', 'mailto:', 'tel:'].includes(scheme)),
    ).toEqual([])
  })
})
