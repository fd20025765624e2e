import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkFiles } from '@/lib/checks/check-files'
import { toContentFile } from '@/lib/checks/read-content-files'

const TEXT =
  '---\ntitle: 收藏\nsummary: 这里说明收藏怎么用，存在哪里，换手机以后还在不在，一共三件事。\nupdatedAt: 2026-11-01 10:00\n---\n\n正文。\n'

async function isRefused(slug: string): Promise<boolean> {
  const file = await toContentFile(`content/pages/${slug}.md`, Buffer.from(TEXT))
  const options = { now: new Date('2026-11-23T00:00:00Z'), host: 'help.example.com' }
  return checkFiles([file], options).some(({ rule }) => rule === 'reserved-slug')
}

describe('reservedSlug', () => {
  const folders = readdirSync('app', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^\[|^parts$/.test(entry.name))
    .map(({ name }) => name.replace(/\..*/, ''))

  test.each([...new Set([...folders, 'media', 'scripts', 'hooks', 'index'])])(
    'keeps /%s for the site',
    async (slug) => expect(await isRefused(slug)).toBe(true),
  )

  test('leaves other names to editors', async () => {
    expect(await isRefused('glossary')).toBe(false)
    expect(await isRefused('offline')).toBe(false)
  })
})
