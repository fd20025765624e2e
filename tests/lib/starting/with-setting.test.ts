import { describe, expect, test } from 'vitest'
import { withSetting } from '@/lib/starting/with-setting'

const TEXT = `export const siteConfig = defineSite({
  // 名字
  name: '指南',
  navigation: [
    'jd',

    'wechat',
  ],
  filings: {
    icp: '京ICP备12345678号-1',
  },
  url: 'http://localhost:3000',
})
`

describe('withSetting', () => {
  test('replaces a value on one line, and leaves comments where they are', () => {
    expect(withSetting(TEXT, 'name', "小'店")).toContain(
      "  // 名字\n  name: '小\\'店',\n  navigation: [",
    )
  })

  test('replaces a list and an object of many lines', () => {
    expect(withSetting(TEXT, 'navigation', ['orders'])).toContain(
      "  name: '指南',\n  navigation: ['orders'],\n  filings: {",
    )
    expect(withSetting(TEXT, 'filings', { icp: undefined, police: '1' })).toContain(
      "  ],\n  filings: { police: '1' },\n  url:",
    )
  })

  test('adds what is not there at the end, and takes away what is undefined', () => {
    expect(withSetting(TEXT, 'pageSize', 10)).toMatch(/3000',\n {2}pageSize: 10,\n\}\)\n$/)
    expect(withSetting(TEXT, 'url', undefined)).toMatch(/ {2}\},\n\}\)\n$/)
  })
})
