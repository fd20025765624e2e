import { describe, expect, test } from 'vitest'
import { latinIn, latinRow, nearness } from '@/lib/search/browser/latin'

describe('nearness', () => {
  test.each([
    ['upload', 'upload', 1],
    ['uploading', 'upload', 0.9],
    ['upload', 'uploading', 0.9],
    ['libraries', 'library', 0.9],
    ['identify', 'ide', 0.43],
    ['video', 'ide', 0],
  ])('%s for %s → %d', (word, typed, near) => {
    expect(nearness(word, typed)).toBeCloseTo(near, 2)
  })
})

describe('latinRow', () => {
  test('has the words between 汉字, parted from digits', () => {
    expect(latinRow('用git-push 2次，win11')).toBe(' git push 2 win 11 ')
  })
})

describe('latinIn', () => {
  test.each([
    ['get rid of the old boards', 'get rid of', 1],
    ['getting rid', 'get rid', 0],
    ['delete two devices', 'delete two device', 0.9],
    ['the side video', 'ide', 0],
  ])('%s has %s → %d', (text, typed, near) => {
    expect(latinIn(latinRow(text), typed)).toBeCloseTo(near, 2)
  })
})
