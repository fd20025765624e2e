/** Letters, digits and 汉字 only: `京东金融,怎么?` → `京东金融怎么` */
export function bareText(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** The same in one case and one width, for comparing what was typed: `ＷiFi 慢？` → `wifi慢` */
export function bareKey(text: string): string {
  return bareText(text.normalize('NFKC').toLowerCase())
}
