import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadSiteSecret } from '@/lib/studio/session/site-secret'
import { temporaryFolder } from '@/tests/lib/engagement/temporary-folder'

describe('loadSiteSecret', () => {
  test('makes a secret once, in a file that only its owner reads', () => {
    const file = path.join(temporaryFolder(), 'data', 'secret')
    const secret = loadSiteSecret(file)
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(loadSiteSecret(file)).toBe(secret)
    expect(readFileSync(file, 'utf8')).toBe(secret)
    expect(statSync(file).mode & 0o077).toBe(0)
  })

  test('gives a secret of this process where the file cannot be used', () => {
    const folder = temporaryFolder()
    const file = path.join(folder, 'secret')
    mkdirSync(file)
    expect(loadSiteSecret(file)).toMatch(/^[\w-]{43}$/)
    expect(loadSiteSecret(file)).not.toBe(loadSiteSecret(file))
  })

  test('does not take a file cut short for a secret', () => {
    const file = path.join(temporaryFolder(), 'secret')
    writeFileSync(file, 'abc')
    expect(loadSiteSecret(file)).toMatch(/^[\w-]{43}$/)
  })
})
