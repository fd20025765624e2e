import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { livingAddress } from '@/lib/checks/living-address'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import { NOT_FOUND_ADDRESS, publishedPages } from '@/lib/page-data/published-pages'

const site = readSite(await readContentFiles(path.resolve(import.meta.dirname, '../../..')), {
  now: new Date(),
  host: 'help.example.com',
})

describe('livingAddress', () => {
  test('knows every address that the site publishes', () => {
    const all = publishedPages().map(({ address }) => address)
    expect(all.length).toBeGreaterThan(100)
    const unknown = all.filter((address) => livingAddress(address, site) === undefined)
    expect(unknown).toEqual([NOT_FOUND_ADDRESS])
  })

  test.each([
    '/articles/no-such-article',
    '/articles/no-such-article.md',
    '/categories/no-such-category',
    '/tags/没有的标签',
    '/topics/no-such-topic/2',
    '/latest/x',
    '/index.html',
    '/about.html',
    '/apiary',
  ])('%s is nobody’s', (address) => {
    expect(livingAddress(address, site)).toBeUndefined()
  })
})
