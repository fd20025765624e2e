import { describe, expect, test } from 'vitest'
import { serializeJsonLd } from '@/lib/seo/serialize-json-ld'

describe('serializeJsonLd', () => {
  const data = { text: '</script><!-- <script> & \u2028\u2029 解绑' }

  test('leaves nothing that could end a script element', () => {
    expect(serializeJsonLd(data)).not.toMatch(/[<>&\u2028\u2029]/)
    expect(serializeJsonLd({ '</script>': 1 })).toBe('{"\\u003c/script\\u003e":1}')
  })

  test('keeps what is said', () => {
    expect(JSON.parse(serializeJsonLd(data))).toEqual(data)
  })
})
