import { describe, expect, test } from 'vitest'
import { chineseVoice, spokenParts } from '@/components/task/spoken-words'

describe('spokenParts', () => {
  test.each([
    ['第 1 步\n点「设置」。再点「支付」！', ['第 1 步', '点「设置」。', '再点「支付」！']],
    ['→\n。。', []],
    [`${'长'.repeat(60)}，${'句'.repeat(60)}。`, [`${'长'.repeat(60)}，`, `${'句'.repeat(60)}。`]],
  ])('%s', (text, parts) => {
    expect(spokenParts(text)).toEqual(parts)
  })
})

describe('chineseVoice', () => {
  const voice = (lang: string, localService = true) => ({ lang, localService })
  test('takes Mandarin of the device, simplified first', () => {
    const voices = [voice('en-US'), voice('zh-TW'), voice('zh-CN', false), voice('zh_CN')]
    expect(chineseVoice(voices)).toBe(voices[3])
    expect(chineseVoice(voices.slice(0, 3))).toBe(voices[1])
  })

  test('takes none that would send the text away, and no other language', () => {
    expect(chineseVoice([voice('zh-CN', false), voice('en-US'), voice('yue-HK')])).toBeUndefined()
  })
})
