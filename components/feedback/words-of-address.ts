import { decodePercent } from '@/lib/url'

/** Folders of the site: they say where, not what. */
const FOLDERS = new Set(['articles', 'categories', 'topics', 'tags', 'authors', 'latest', 'search'])

/**
 * The words of a path, ready to be searched for. An address with a broken escape is taken as it is.
 *
 * `/articles/jd-finance-unbind` → `jd finance unbind`, `/tags/%E8%A7%A3%E7%BB%91/2` → `解绑`
 */
export function wordsOfAddress(pathname: string): string {
  return decodePercent(pathname)
    .replace(/\.\w{1,5}$/, '')
    .split('/')
    .filter((part) => !FOLDERS.has(part) && !/^\d*$/.test(part))
    .join(' ')
    .replace(/[-_+\s]+/g, ' ')
    .trim()
}
