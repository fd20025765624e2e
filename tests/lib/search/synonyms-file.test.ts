import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadSynonyms } from '@/lib/search/synonyms-file'

const root = mkdtempSync(path.join(tmpdir(), 'zhinan-synonyms-'))
afterAll(() => rmSync(root, { recursive: true }))
const write = (text: string) => {
  mkdirSync(path.join(root, 'content'), { recursive: true })
  writeFileSync(path.join(root, 'content', 'synonyms.yml'), text)
}

describe('loadSynonyms', () => {
  test('gives none without the file', () => {
    expect(loadSynonyms(root)).toEqual([])
  })

  test('reads groups, numbers as words', () => {
    write('synonyms:\n  - [12306, " 铁路客服 "]\n')
    expect(loadSynonyms(root)).toEqual([['12306', '铁路客服']])
  })

  test.each([
    ['synonyms:\n  - [解绑, 取消绑定]\n  - [退票]\n', '第 2 组一组至少要有两个词'],
    ['', 'content/synonyms.yml'],
    ['synonyms: 解绑\n', '要写成列表'],
  ])('says what is wrong: %s', (text, message) => {
    write(text)
    expect(() => loadSynonyms(root)).toThrow(message)
  })
})
