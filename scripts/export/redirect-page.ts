import { html } from '@/lib/html'

/** A page that leads on where no server can: for GitHub Pages, and for object storage. */
export function redirectPage(to: string): string {
  const page = html`<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>这一页搬家了</title><meta name="robots" content="noindex"><link rel="canonical" href="${to}"><meta http-equiv="refresh" content="0; url=${to}"></head><body><p>这一页搬家了：<a href="${to}">到新的地址</a></p></body></html>`
  return page.__html
}

/**
 * Where such a page lies; `undefined` for an address that no file answers.
 *
 * `/articles/old` → `articles/old.html`, `/old/` → `old/index.html`, `/show.php?id=1` and `/a.md` → `undefined`
 */
export function redirectFile(from: string): string | undefined {
  if (/[?#]/.test(from)) return undefined
  const path = decodeURI(from).slice(1)
  if (path === '' || path.split('/').some((name) => name.startsWith('.'))) return undefined
  if (path.endsWith('/')) return `${path}index.html`
  if (/\.html?$/.test(path)) return path
  return /\.[a-z\d]{1,5}$/i.test(path) ? undefined : `${path}.html`
}
