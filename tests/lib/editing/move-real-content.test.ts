// Needs the sample articles.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkFiles } from '@/lib/checks/check-files'
import { lostAddresses } from '@/lib/checks/lost-addresses'
import { readContentFiles } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import { applyChange, undoChange } from '@/lib/editing/change-journal'
import { planMove } from '@/lib/editing/plan-move'
import { readMove } from '@/lib/editing/read-move'

const project = path.resolve(import.meta.dirname, '../../..')
const options = { now: new Date('2026-12-01T00:00:00Z'), host: 'help.example.com' }
let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'zhinan-'))
  cpSync(path.join(project, 'content'), path.join(root, 'content'), { recursive: true })
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

const load = async () => readSite(await readContentFiles(root), options)

async function move(from: string, to: string): Promise<void> {
  const site = await load()
  const asked = readMove(from, to, site)
  if ('complaints' in asked) throw new Error(asked.complaints[0]?.message)
  const plan = planMove(asked, site, (file) => readFileSync(path.join(root, file)))
  if ('complaints' in plan) throw new Error(plan.complaints[0]?.message)
  applyChange(root, 'move', `${from} → ${to}`, plan.changes)
}

function bytesOfAll(): ReadonlyMap<string, string> {
  const folder = path.join(root, 'content')
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const names = files.map((entry) => path.join(entry.parentPath, entry.name)).sort()
  return new Map(names.map((name) => [path.relative(folder, name), readFileSync(name, 'base64')]))
}

const problems = async () =>
  checkFiles(await readContentFiles(root), options).map(({ rule, message }) => `${rule} ${message}`)

/** Pictures, a cover, many links, pinned, in topics; what matters is that each is real. */
const moves = [
  ['jd-finance-unbind-card', 'alipay/jd-unbind-card'],
  ['train-12306-refund', 'train-ticket-refund'],
  ['wechat-clear-storage', 'phone/'],
  ['find-lost-phone', 'safety/lost-phone'],
] as const

describe('a move in the real content', () => {
  test.each(moves)(
    'of %s to %s gives no new problem and is taken back exactly',
    async (from, to) => {
      const [before, said, site] = [bytesOfAll(), await problems(), await load()]
      await move(from, to)
      expect(bytesOfAll()).not.toEqual(before)
      expect(await problems()).toEqual(said)
      expect(lostAddresses(site, await load())).toEqual([])
      expect(undoChange(root, 'move')).toHaveProperty('files')
      expect(bytesOfAll()).toEqual(before)
    },
  )

  test('and another one after it lose no address and make no chain', async () => {
    const site = await load()
    await move('find-lost-phone', 'lost-phone')
    await move('lost-phone', 'safety/phone-lost')
    const after = await load()
    const slugs = ['find-lost-phone', 'lost-phone'].map(
      (slug) => after.aliases.get(slug)?.[0]?.slug,
    )
    expect(slugs).toEqual(['phone-lost', 'phone-lost'])
    expect(lostAddresses(site, after)).toEqual([])
    expect((await problems()).filter((problem) => problem.startsWith('aliases'))).toEqual([])
  })
})
