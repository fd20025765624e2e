import { describe, expect, test } from 'vitest'
import { parseEnv } from '@/lib/env'

describe('parseEnv', () => {
  test('drops the slash at the end of the address', () => {
    expect(parseEnv({ SITE_URL: 'https://help.example.com/' })).toMatchObject({
      siteUrl: 'https://help.example.com',
    })
  })
  test('takes an empty value as unset', () => {
    expect(parseEnv({ SITE_URL: ' ', DATABASE_URL: '', DATA_DIR: ' ' })).toEqual({
      dataDir: 'data',
    })
  })
  test.each([
    'postgres://u:p@db.example.com/zhinan',
    'postgresql://u@[::1]:5433/z?sslmode=require',
  ])('takes %s as a database', (url) => {
    expect(parseEnv({ DATABASE_URL: url, DATA_DIR: '/srv/data' })).toEqual({
      databaseUrl: url,
      dataDir: '/srv/data',
    })
  })
  test('names a wrong variable with an example', () => {
    expect(() => parseEnv({ SITE_URL: 'help.example.com' })).toThrowErrorMatchingInlineSnapshot(`
      [Error: 环境变量有误：
        SITE_URL：要写完整的网址，现在是「help.example.com」。例如 SITE_URL=https://help.example.com]
    `)
  })
  test('names all wrong variables, and never shows a password', () => {
    const wrong = { SITE_URL: 'ftp://x', DATABASE_URL: 'mysql://u:secret@db/zhinan' }
    expect(() => parseEnv(wrong)).toThrowErrorMatchingInlineSnapshot(`
      [Error: 环境变量有误：
        SITE_URL：要写完整的网址，现在是「ftp://x」。例如 SITE_URL=https://help.example.com
        DATABASE_URL：要写 PostgreSQL 的地址（值里可能有密码，不显示）。例如 DATABASE_URL=postgres://用户名:密码@127.0.0.1:5432/zhinan]
    `)
  })
})
