import { expect, test } from 'vitest'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import { oldAddressesOf } from '@/lib/importing/imported-redirects'
import { FAULTS } from '../checks/fault-cases'

test('oldAddressesOf leaves out what the site answers itself or leads elsewhere, and doubles', async () => {
  const site = readSite(await readContentFiles(`${FAULTS}/_site`), {
    now: new Date('2026-11-23T00:00:00Z'),
    host: 'help.example.com',
  })
  const articles = [
    { slug: 'a', oldAddresses: ['/2024/a/', '/latest', '/articles/b', '/?p=1'] },
    { slug: 'b', oldAddresses: ['/2024/a', '/articles/phone-large-screen', '/guide/b.html'] },
  ]
  expect(oldAddressesOf(articles, site)).toEqual([
    { from: '/2024/a/', to: '/articles/a' },
    { from: '/?p=1', to: '/articles/a' },
    { from: '/guide/b.html', to: '/articles/b' },
  ])
})
