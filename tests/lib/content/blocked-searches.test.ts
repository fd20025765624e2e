import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { loadBlockedSearches } from '@/lib/content/blocked-searches'

function siteWith(text?: string): string {
  const root = mkdtempSync(path.join(tmpdir(), 'zhinan-blocked-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(path.join(root, 'content'))
  if (text !== undefined) writeFileSync(path.join(root, 'content', 'blocked-searches.yml'), text)
  return root
}

describe('loadBlockedSearches', () => {
  test.each<[string | undefined, readonly string[]]>([
    ['words:\n  - 代办\n  - 套现 \n', ['代办', '套现']],
    ['words: [404]\n', ['404']],
    ['words: []\n', []],
    ['# 空的\n', []],
    [undefined, []],
  ])('%j → %j', (text, words) => {
    expect(loadBlockedSearches(siteWith(text))).toEqual(words)
  })

  test.each(['words: 代办\n', 'words: ["!"]\n', 'word: [代办]\n', '- 代办\n'])(
    'refuses %j',
    (text) => {
      expect(() => loadBlockedSearches(siteWith(text))).toThrow()
    },
  )
})
