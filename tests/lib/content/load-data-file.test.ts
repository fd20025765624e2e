import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { blocked } from '@/lib/content/kinds/blocked'
import { synonyms } from '@/lib/content/kinds/synonyms'
import { loadDataFile } from '@/lib/content/load-data-file'

function siteWith(name: string, text?: string): string {
  const root = mkdtempSync(path.join(tmpdir(), 'zhinan-data-file-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(path.join(root, 'content'))
  if (text !== undefined) writeFileSync(path.join(root, 'content', name), text)
  return root
}

describe('loadDataFile', () => {
  test('gives nothing without the file', () => {
    expect(loadDataFile(siteWith('synonyms.yml'), synonyms)).toBeUndefined()
  })

  test.each<[string, readonly string[]]>([
    ['words:\n  - 代办\n  - 套现 \n', ['代办', '套现']],
    ['words: [404]\n', ['404']],
    ['words: []\n', []],
    ['# 空的\n', []],
  ])('reads blocked words: %j → %j', (text, words) => {
    expect(loadDataFile(siteWith('blocked-searches.yml', text), blocked)).toEqual({ words })
  })

  test.each(['words: 代办\n', 'words: ["!"]\n', 'word: [代办]\n', '- 代办\n'])(
    'refuses blocked words: %j',
    (text) => {
      const root = siteWith('blocked-searches.yml', text)
      expect(() => loadDataFile(root, blocked)).toThrow('content/blocked-searches.yml：')
    },
  )

  test('reads groups of synonyms, numbers as words', () => {
    const root = siteWith('synonyms.yml', 'synonyms:\n  - [12306, " 铁路客服 "]\n')
    expect(loadDataFile(root, synonyms)).toEqual({ synonyms: [['12306', '铁路客服']] })
  })

  test.each([
    ['synonyms:\n  - [解绑, 取消绑定]\n  - [退票]\n', '第 2 项：一组至少要有两个词'],
    ['', 'content/synonyms.yml：要写成列表'],
    ['synonyms: 解绑\n', 'content/synonyms.yml：要写成列表'],
  ])('says what is wrong with synonyms: %j', (text, message) => {
    expect(() => loadDataFile(siteWith('synonyms.yml', text), synonyms)).toThrow(message)
  })
})
