import { describe, expect, test } from 'vitest'
import { allowExportedSite, answerPreflight } from '@/lib/api/cross-origin'

const from = (origin?: string) =>
  new Request('https://api.example/api/v1/votes', { headers: origin ? { origin } : {} })
const SITE = 'https://help.example/docs'

describe('allowExportedSite', () => {
  test('lets the site’s own public address read the answer', () => {
    const { headers } = allowExportedSite(from('https://help.example'), new Response(), SITE)
    expect(headers.get('access-control-allow-origin')).toBe('https://help.example')
    expect(headers.get('vary')).toBe('Origin')
  })

  test.each(['https://other.example', 'http://help.example', 'null', undefined])(
    'lets nobody else: %s',
    (origin) => {
      const { headers } = allowExportedSite(from(origin), new Response(), SITE)
      expect([...headers]).toEqual([])
    },
  )
})

describe('answerPreflight', () => {
  test('tells the methods and the type of what is sent', () => {
    const { headers } = answerPreflight(from('https://help.example'), new Response(), SITE)
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST')
    expect(headers.get('access-control-allow-headers')).toBe('Content-Type')
  })

  test('tells nothing to anybody else', () => {
    const { headers } = answerPreflight(from('https://other.example'), new Response(), SITE)
    expect([...headers]).toEqual([])
  })
})
