import { html } from '@/lib/html'

/** A page that leads on where no server can: for GitHub Pages, and for object storage. */
export function redirectPage(to: string): string {
  const page = html`<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>这一页搬家了</title><meta name="robots" content="noindex"><link rel="canonical" href="${to}"><meta http-equiv="refresh" content="0; url=${to}"></head><body><p>这一页搬家了：<a href="${to}">到新的地址</a></p></body></html>`
  return page.__html
}

/**
 * Where such pages lie, so that the address is found with a slash at its end and without; none for an address
 * that no file answers.
 *
 * `/old` → `old.html`, `old/index.html`; `/old.htm` → itself; `/show.php?id=1` and `/a.md` → none
 */
export function redirectFiles(from: string): readonly string[] {
  if (/[?#]/.test(from)) return []
  const path = decodeURI(from).slice(1)
  if (path === '' || path.split('/').some((name) => name.startsWith('.'))) return []
  if (/\.html?$/.test(path)) return [path]
  return /\.[a-z\d]{1,5}$/i.test(path) ? [] : [`${path}.html`, `${path}/index.html`]
}
