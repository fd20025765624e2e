import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { openSqliteStore } from '@/lib/engagement/sqlite/sqlite-store'
import { describeStore } from './store-contract'

const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-store-'))
let opened = 0
const file = () => path.join(folder, `${opened}`, 'engagement.db')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describeStore('openSqliteStore', {
  open: async () => {
    opened += 1
    return openSqliteStore(file())
  },
  again: async () => openSqliteStore(file()),
})
