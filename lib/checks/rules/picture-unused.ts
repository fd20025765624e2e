import { groupBy } from '@/lib/group-by'
import { baseName, folderOf } from '../content-file'
import type { PlaceRule } from '../rule'
import type { Site } from '../site'

/** A picture that no article of its folder names. */
export const pictureUnused: PlaceRule = {
  name: 'picture-unused',
  severity: 'warning',
  about: 'place',
  check: ({ file, site }) => {
    if (file.kind !== 'picture') return []
    const name = baseName(file.path)
    const texts = textsByFolder(site).get(folderOf(file.path)) ?? []
    if (texts.some((text) => text.includes(name))) return []
    return [
      {
        message: `没有文章用到图片「${name}」`,
        hint: '文章里的文件名可能写错了；真的不用就删掉它。',
      },
    ]
  },
}

const indexes = new WeakMap<Site, ReadonlyMap<string, readonly string[]>>()

function textsByFolder(site: Site): ReadonlyMap<string, readonly string[]> {
  let index = indexes.get(site)
  if (!index) {
    const folders = groupBy(site.documents.values(), ({ file }) => [folderOf(file.path)])
    index = new Map([...folders].map(([folder, list]) => [folder, list.map(({ text }) => text)]))
    indexes.set(site, index)
  }
  return index
}
