import { describe, expect, test } from 'vitest'
import { parseEnv } from '@/lib/env'

describe('parseEnv', () => {
  test('drops the slash at the end of the address', () => {
    expect(parseEnv({ SITE_URL: 'https://help.example.com/' })).toEqual({
      siteUrl: 'https://help.example.com',
    })
  })
  test('takes an empty value as unset', () => {
    expect(parseEnv({ SITE_URL: ' ' })).toEqual({ siteUrl: undefined })
  })
  test('names a wrong variable with an example', () => {
    expect(() => parseEnv({ SITE_URL: 'help.example.com' })).toThrowErrorMatchingInlineSnapshot(`
      [Error: 环境变量有误：
        SITE_URL：要写完整的网址，现在是「help.example.com」。例如 SITE_URL=https://help.example.com]
    `)
  })
})
