import { describe, expect, test } from 'vitest'
import {
  proposeSlug,
  readAuthor,
  readKind,
  readNewTitle,
  readSlug,
} from '@/lib/editing/read-new-article'
import { article, siteOf } from './site-of'

const site = await siteOf({
  'articles/phone/big-font.md': article('字怎么调大', ['aliases: [old-font]']),
  'articles/phone/tou-ping.md': article('投屏'),
})

describe('readTitle', () => {
  test.each([
    ['  微信怎么\n换头像？ ', '微信怎么 换头像？'],
    ['微信\u200B怎么\u202E换头像？', '微信怎么换头像？'],
    ['👨‍👩‍👧 家庭组怎么建?', '👨‍👩‍👧 家庭组怎么建?'],
    ['微信\u200D怎么换头像？', '微信怎么换头像？'],
  ])('cleans %j', (written, title) => {
    expect(readNewTitle(written)).toEqual({ value: title })
  })

  test.each(['', '  ', '？？', '字'.repeat(81)])('refuses %j', (written) => {
    expect(readNewTitle(written)).toHaveProperty('complaint')
  })
})

describe('readKind', () => {
  test.each([
    ['步骤型', 'steps'],
    ['Steps', 'steps'],
    [' 2 ', 'questions'],
    ['问答', 'questions'],
  ])('reads %j', (written, kind) => {
    expect(readKind(written)).toEqual({ value: kind })
  })

  test.each(['', '3', 'constructor'])('refuses %j', (written) => {
    expect(readKind(written)).toHaveProperty('complaint')
  })
})

describe('readAuthor', () => {
  test('names the one that was probably meant', () => {
    expect(readAuthor('editors', site)).toEqual({ value: 'editors' })
    expect(readAuthor('edtors', site)).toMatchObject({
      complaint: { hint: expect.stringContaining('是不是 editors？') },
    })
  })
})

describe('readSlug', () => {
  test('takes a file name or an address for its slug', () => {
    expect(readSlug('content/articles/phone/new-one.md', site)).toEqual({ value: 'new-one' })
    expect(readSlug('/articles/new-one', site)).toEqual({ value: 'new-one' })
  })
})

describe('proposeSlug', () => {
  test.each([
    ['手机怎么投屏？', 'shou-ji-zen-me-tou-ping'],
    ['投屏', 'tou-ping-2'],
    ['95118', 'phone-95118'],
    ['😀😀', 'phone-article'],
    ['con', 'phone-con'],
  ])('makes %j into a free slug', (title, slug) => {
    expect(proposeSlug(title, 'phone', site)).toBe(slug)
  })
})
