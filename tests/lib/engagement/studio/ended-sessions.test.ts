import { describe, expect, test } from 'vitest'
import { createEndedSessions } from '@/lib/engagement/studio/ended-sessions'

describe('createEndedSessions', () => {
  test('remembers a session until it would have expired anyway', () => {
    const ended = createEndedSessions()
    ended.end({ id: 'a', expiresAt: 10 }, 1)
    expect(ended.has({ id: 'a', expiresAt: 10 })).toBe(true)
    expect(ended.has({ id: 'b', expiresAt: 10 })).toBe(false)
    ended.end({ id: 'b', expiresAt: 20 }, 10)
    expect(ended.has({ id: 'a', expiresAt: 10 })).toBe(false)
  })
})
