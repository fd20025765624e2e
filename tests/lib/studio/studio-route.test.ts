import { afterEach, describe, expect, test } from 'vitest'
import { studioRoute } from '@/lib/studio/studio-route'

const hash = process.env.STUDIO_PASSWORD_HASH

afterEach(() => {
  if (hash !== undefined) process.env.STUDIO_PASSWORD_HASH = hash
})

describe('studioRoute', () => {
  test('answers 404 while no password is set, and asks no handler', async () => {
    delete process.env.STUDIO_PASSWORD_HASH
    const route = studioRoute(() => {
      throw new Error('asked')
    })
    const request = new Request('https://help.example.com/studio')
    const answer = await route(request, { params: Promise.resolve({}) })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('没有这个页面')
  })
})
