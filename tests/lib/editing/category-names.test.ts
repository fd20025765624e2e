import { describe, expect, test } from 'vitest'
import { readCategory } from '@/lib/editing/category-names'
import { siteOf } from './site-of'

const site = await siteOf({})

describe('readCategory', () => {
  test.each(['wechat', 'WeChat', '微信', '2', 'wechat/', ' 微信 '])('reads %j', (written) => {
    expect(readCategory(written, site)).toEqual({ value: 'wechat' })
  })

  test.each([
    ['wechta', '是不是 wechat？'],
    ['微', '是不是 wechat？'],
    ['', 'phone（手机）、wechat（微信）'],
    ['0', 'phone（手机）、wechat（微信）'],
    ['3', 'phone（手机）、wechat（微信）'],
  ])('refuses %j and names the choices', (written, words) => {
    expect(readCategory(written, site)).toMatchObject({
      complaint: { hint: expect.stringContaining(words) },
    })
  })
})
