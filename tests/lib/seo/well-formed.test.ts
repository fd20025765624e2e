import { describe, expect, test } from 'vitest'
import { xmlFaults } from './well-formed'

describe('xmlFaults', () => {
  test.each([
    ['<a><b c="1"/>&amp;</a>', 0],
    ['<a><b></a></b>', 2],
    ['<a>', 1],
    ['<a>1 < 2</a>', 1],
    ['<a>R&D</a>', 1],
    ['<a b="1" b="2"/>', 1],
    ['<a>\u0007</a>', 1],
  ])('%j', (xml, count) => {
    expect(xmlFaults(xml)).toHaveLength(count)
  })
})
