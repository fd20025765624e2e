import { once } from '@/lib/once'

/** Rows of GB/T 2312–1980, of 94 characters each. */
const LEVELS = {
  /** 3755 汉字 in everyday use. */
  first: [16, 55],
  /** 3008 less usual ones, some of them traditional. */
  second: [56, 87],
} as const

/** The 汉字 in common use, of one level of the standard or of both. */
export function commonHan(levels: readonly (keyof typeof LEVELS)[] = ['first', 'second']): string {
  const decoder = new TextDecoder('gbk')
  const bytes: number[] = []
  for (const [from, to] of levels.map((level) => LEVELS[level])) {
    for (let row = from; row <= to; row++) {
      for (let cell = 1; cell <= 94; cell++) bytes.push(row + 0xa0, cell + 0xa0)
    }
  }
  return decoder.decode(new Uint8Array(bytes)).replace(/[^\u4e00-\u9fff]/g, '')
}

/** Those of the second level that 简体中文 writes otherwise today. */
const OLD_FORMS = '吒夥後徵拚捱摺於榘菸薹袷醣麴麽'
const usual = once(() => new Set(commonHan()))

/**
 * Whether a text may have traditional characters: 汉字 that GB/T 2312 does not have, rare ones too, or has only in an
 * old form. No table need be fetched to know.
 */
export function mayBeTraditional(text: string): boolean {
  const characters = text.match(/[\u3400-\u9fff]/g) ?? []
  return characters.some((each) => OLD_FORMS.includes(each) || !usual().has(each))
}
