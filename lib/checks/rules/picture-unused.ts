import { groupBy } from '@/lib/group-by'
import { baseName, folderOf } from '../content-file'
import type { Document } from '../document'
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
    const beside = documentsByFolder(site).get(folderOf(file.path)) ?? []
    if (beside.some(({ pictureNames }) => pictureNames.includes(name))) return []
    // A name with a space in it, for one, is found in the text alone.
    if (beside.some(({ text }) => text.includes(name))) return []
    return [
      {
        message: `没有文章用到图片「${name}」`,
        hint: '文章里的文件名可能写错了；真的不用就删掉它。',
      },
    ]
  },
}

const indexes = new WeakMap<Site, ReadonlyMap<string, readonly Document[]>>()

function documentsByFolder(site: Site): ReadonlyMap<string, readonly Document[]> {
  const index =
    indexes.get(site) ?? groupBy(site.documents.values(), ({ file }) => [folderOf(file.path)])
  indexes.set(site, index)
  return index
}
