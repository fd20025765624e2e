import { describe, expect, test } from 'vitest'
import { shortDescription } from '@/lib/seo/short-description'

describe('shortDescription', () => {
  test('leaves a short text as it is', () => {
    expect(shortDescription('先挂断。')).toBe('先挂断。')
    expect(shortDescription('字'.repeat(120))).toHaveLength(120)
  })

  test('ends with the last sentence that fits', () => {
    const first = `${'甲'.repeat(69)}。`
    const second = `「${'乙'.repeat(46)}！」`
    expect(shortDescription(first + second + '丙'.repeat(9))).toBe(first + second)
    expect(shortDescription(`${first}${'乙'.repeat(60)}。`)).toBe(first)
  })

  test('cuts with … where whole sentences would say too little', () => {
    const text = shortDescription(`短。${'长'.repeat(200)}。`)
    expect(text).toHaveLength(120)
    expect(text).toMatch(/^短。长+…$/)
  })
})
