import { describe, expect, test } from 'vitest'
import { hashPassword, parsePasswordHash } from '@/lib/studio/session/password'
import { createPasswordCheck } from '@/lib/studio/session/password-check'

const known = parsePasswordHash(await hashPassword('a good password'))
if (!known) throw new Error('cannot read what was written')

describe('createPasswordCheck', () => {
  test('tells the password from a wrong one', async () => {
    const check = createPasswordCheck(known)
    expect(await check('a good password')).toBe('ok')
    expect(await check('another one')).toBe('wrong')
  })

  test('turns away who comes while too many wait, and nobody afterwards', async () => {
    const check = createPasswordCheck(known)
    const results = await Promise.all(Array.from({ length: 10 }, () => check('guess')))
    expect(results.filter((result) => result === 'wrong')).toHaveLength(8)
    expect(results.filter((result) => result === 'busy')).toHaveLength(2)
    expect(await check('a good password')).toBe('ok')
  })
})
