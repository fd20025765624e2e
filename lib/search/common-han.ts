/** The 6763 汉字 in common use: rows 16 to 87 of GB/T 2312–1980, 94 characters each. */
export function commonHan(): string {
  const decoder = new TextDecoder('gbk')
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  }
  return decoder.decode(new Uint8Array(bytes)).replace(/[^\u4e00-\u9fff]/g, '')
}
