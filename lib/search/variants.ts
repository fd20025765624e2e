import { Converter } from 'opencc-js/t2cn'
import { commonHan } from './browser/common-han'
import type { Variants } from './browser/normalise'

let table: Variants | undefined

/**
 * Every 汉字 that opencc writes otherwise in 简体中文, from Taiwan's and Hong Kong's forms too. Those in
 * everyday use in 简体中文 stay, whatever else they may stand for in older texts: 么 is not 幺.
 */
export function loadVariants(): Variants {
  if (table) return table
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }))
  const common = new Set(commonHan(['first']))
  const found = new Map<string, string>()
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code)
    if (common.has(character)) continue
    const simple = converters.map((convert) => convert(character)).find((to) => to !== character)
    if (simple?.length === 1) found.set(character, simple)
  }
  table = found
  return found
}
