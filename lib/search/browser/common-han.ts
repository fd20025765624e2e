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
