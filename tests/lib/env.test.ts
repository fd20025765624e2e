import { describe, expect, test } from 'vitest'
import { parseEnv } from '@/lib/env'

describe('parseEnv', () => {
  test('drops the slash at the end of the address', () => {
    expect(parseEnv({ SITE_URL: 'https://help.example.com/' }).siteUrl).toBe(
      'https://help.example.com',
    )
  })
  test('takes an empty value as unset', () => {
    expect(parseEnv({ SITE_URL: ' ', DATA_DIR: '' })).toEqual({
      siteUrl: undefined,
      dataDir: 'data',
      readerSecret: undefined,
      trustedProxies: '',
      retentionDays: 30,
    })
  })
  test('names a wrong variable with an example', () => {
    expect(() => parseEnv({ SITE_URL: 'help.example.com' })).toThrowErrorMatchingInlineSnapshot(`
      [Error: 环境变量有误：
        SITE_URL：要写完整的网址，现在是「help.example.com」。例如 SITE_URL=https://help.example.com]
    `)
  })

  test('names all wrong ones at once, and never a secret', () => {
    const wrong = { READER_SECRET: 'short', TRUSTED_PROXIES: 'nginx', RETENTION_DAYS: '0' }
    expect(() => parseEnv(wrong)).toThrowErrorMatchingInlineSnapshot()
  })

  test.each(['1', '127.0.0.1', '10.0.0.0/8, ::1, fd00::/8'])('takes %s as proxies', (text) => {
    expect(parseEnv({ TRUSTED_PROXIES: text }).trustedProxies).toBe(text)
  })

  test.each(['10.0.0.0/33', '10.0.0.0/8/1', '127.0.0.1,', '100', 'localhost', '10.0.0.0/'])(
    'refuses %s as proxies',
    (text) => {
      expect(() => parseEnv({ TRUSTED_PROXIES: text })).toThrow('TRUSTED_PROXIES')
    },
  )
})
