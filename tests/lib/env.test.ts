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
      publishToken: undefined,
      logFormat: 'text',
      dataDir: 'data',
      databaseUrl: undefined,
      readerSecret: undefined,
      trustedProxies: '',
      retentionDays: 30,
      studioPasswordHash: undefined,
    })
  })
  test('names a wrong variable with an example', () => {
    expect(() => parseEnv({ SITE_URL: 'help.example.com' })).toThrowErrorMatchingInlineSnapshot(`
      [SettingsError: 环境变量有误：
        SITE_URL：要写完整的网址，现在是「help.example.com」。例如 SITE_URL=https://help.example.com]
    `)
  })

  test('names all wrong ones at once, and never a secret', () => {
    const wrong = { READER_SECRET: 'short', TRUSTED_PROXIES: 'nginx', RETENTION_DAYS: '0' }
    expect(() => parseEnv(wrong)).toThrowErrorMatchingInlineSnapshot(`
      [SettingsError: 环境变量有误：
        READER_SECRET：至少 32 个字符，用随机的。例如 READER_SECRET=$(openssl rand -hex 32)
        TRUSTED_PROXIES：要写代理的地址或网段，用逗号隔开；或者写前面有几层代理，现在是「nginx」。例如 TRUSTED_PROXIES=127.0.0.1,10.0.0.0/8
        RETENTION_DAYS：要写天数，1 到 9999，现在是「0」。例如 RETENTION_DAYS=30]
    `)
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

  test('takes what npm run studio-password prints, and never prints it', () => {
    const hash =
      'scrypt:32768:8:3:c2FsdHNhbHRzYWx0c2FsdA:aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g'
    expect(parseEnv({ STUDIO_PASSWORD_HASH: hash }).studioPasswordHash).toBe(hash)
    expect(() => parseEnv({ STUDIO_PASSWORD_HASH: 'my password' })).toThrow(
      /STUDIO_PASSWORD_HASH：要写 npm run studio-password 给出的那一行。例如/,
    )
  })
})
