import { describe, expect, test } from 'vitest'
import { decodeText } from '@/lib/checks/decode-text'

describe('decodeText', () => {
  test('reads UTF-8 and keeps the byte order mark', () => {
    expect(decodeText(Buffer.from('\uFEFF标题'))).toEqual({ text: '\uFEFF标题' })
    expect(decodeText(Buffer.from(''))).toEqual({ text: '' })
  })

  test('names GBK and its first byte that is no UTF-8', () => {
    const bytes = Buffer.from([...Buffer.from('title: '), 0xb1, 0xea, 0xcc, 0xe2])
    expect(decodeText(bytes)).toEqual({ encoding: 'GBK', byteOffset: 7 })
  })

  test('names UTF-16 with and without a byte order mark', () => {
    const bytes = Buffer.from('---\n标题', 'utf16le')
    expect(decodeText(bytes)).toEqual({ encoding: 'UTF-16 LE', byteOffset: 0 })
    expect(decodeText(Buffer.from([0xff, 0xfe, ...bytes]))).toMatchObject({ encoding: 'UTF-16 LE' })
    expect(decodeText(bytes.swap16())).toMatchObject({ encoding: 'UTF-16 BE' })
  })

  test('finds a broken byte behind a replacement character that was really written', () => {
    const bytes = Buffer.from([...Buffer.from('\uFFFD'), 0xff])
    expect(decodeText(bytes)).toEqual({ encoding: 'unknown', byteOffset: 3 })
  })
})
