import { isNamedBySlug, slugOf } from '../content-file'
import { OWN_PLACES } from '../living-address'
import type { FileRule } from '../rule'

/**
 * First parts of addresses that the site itself answers; a page of that name could never be seen. Of each folder of
 * `app/` the name stands here (a test), with those of `public/`, of the server and of feeds.
 */
const takenByPages: ReadonlySet<string> = new Set([
  ...OWN_PLACES,
  'articles',
  'authors',
  'categories',
  'topics',
  'tags',
  'latest',
  'hot',
  'saved',
  'gallery',
  'hooks',
  'feed',
  'sitemap',
  'robots',
  'llms',
  'manifest',
  'index',
  '404',
  '500',
])

/** Names of devices on Windows: a file of that name cannot be checked out there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Names that cannot be addresses, whatever the file says. */
export const reservedSlug: FileRule = {
  name: 'reserved-slug',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'file',
  check: ({ file }) => {
    const slug = slugOf(file.path)
    if (!isNamedBySlug(file.kind)) return []
    if (DEVICE.test(slug)) {
      return [
        {
          message: `文件不能叫「${slug}」：Windows 电脑打不开这个名字`,
          hint: `换一个名字，例如 ${slug}-guide.md。`,
        },
      ]
    }
    const isTaken =
      (file.kind === 'page' && takenByPages.has(slug)) ||
      (file.kind !== 'page' && /^\d+$/.test(slug))
    if (!isTaken) return []
    return [
      {
        message: `地址「${slug}」是网站自己要用的`,
        hint: `给文件换一个名字，例如 about-${slug}.md。`,
      },
    ]
  },
}
