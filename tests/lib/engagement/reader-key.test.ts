import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { derivedReaderKeys, fileReaderKeys } from '@/lib/engagement/reader-key'
import { temporaryFolder } from './temporary-folder'

describe('fileReaderKeys', () => {
  test('keeps a day’s key through a restart', () => {
    const folder = temporaryFolder()
    expect(fileReaderKeys(folder)(100)).toEqual(fileReaderKeys(folder)(100))
  })

  test('makes a new one every day and leaves nothing of the old one', () => {
    const folder = temporaryFolder()
    const keys = fileReaderKeys(folder)
    const first = keys(100)
    const second = keys(101)
    expect(second).not.toEqual(first)
    const text = readFileSync(path.join(folder, 'reader-key.json'), 'utf8')
    expect(text).toContain(second.toString('hex'))
    expect(text).not.toContain(first.toString('hex'))
    expect(fileReaderKeys(folder)(100)).not.toEqual(first)
  })

  test('lets nobody but the owner of the process read it', () => {
    const folder = temporaryFolder()
    fileReaderKeys(folder)(100)
    expect(statSync(path.join(folder, 'reader-key.json')).mode & 0o077).toBe(0)
  })

  test('keeps the key when the clock goes back a day, and not when it was far off', () => {
    const keys = fileReaderKeys(temporaryFolder())
    const today = keys(100)
    expect(keys(99)).toEqual(today)
    expect(keys(100)).toEqual(today)
    const farOff = keys(5000)
    expect(keys(100)).not.toEqual(farOff)
  })

  test.each(['', 'no json', '{"date":"1970-04-11","key":"short"}', '{}'])(
    'replaces a file that is not one: %s',
    (text) => {
      const folder = temporaryFolder()
      writeFileSync(path.join(folder, 'reader-key.json'), text)
      expect(fileReaderKeys(folder)(100)).toHaveLength(32)
    },
  )

  test('makes the folder', () => {
    const folder = path.join(temporaryFolder(), 'a', 'b')
    fileReaderKeys(folder)(100)
    expect(existsSync(path.join(folder, 'reader-key.json'))).toBe(true)
  })

  test('keeps the key in memory where nothing can be written', () => {
    const file = path.join(temporaryFolder(), 'a-file')
    writeFileSync(file, '')
    const keys = fileReaderKeys(file)
    expect(keys(100)).toEqual(keys(100))
    const first = keys(100)
    expect(keys(101)).not.toEqual(first)
  })
})

describe('derivedReaderKeys', () => {
  test('gives every instance the same key, another each day and secret', () => {
    const [one, two] = [derivedReaderKeys('a'.repeat(32)), derivedReaderKeys('a'.repeat(32))]
    expect(one(100)).toEqual(two(100))
    expect(one(101)).not.toEqual(one(100))
    expect(derivedReaderKeys('b'.repeat(32))(100)).not.toEqual(one(100))
  })
})
