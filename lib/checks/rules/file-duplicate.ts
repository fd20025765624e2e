import { groupBy } from '@/lib/group-by'
import { baseName, type ContentFile, slugOf } from '../content-file'
import type { PlaceRule } from '../rule'
import type { Site } from '../site'

/** One address, one file: neither two categories nor two spellings may share a slug. */
export const fileDuplicate: PlaceRule = {
  name: 'file-duplicate',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'place',
  check: ({ file, site }) => {
    const other = pathOfOther(file, site)
    if (!other) return []
    return [
      file.kind === 'article'
        ? {
            message: `地址 ${slugOf(file.path)} 已经被 ${other} 用了`,
            hint: '网址里没有分类，所以不同分类的文章也不能同名。改掉其中一个文件名；内容重复的话，合成一篇。',
          }
        : {
            message: `「${baseName(file.path)}」和 ${other} 只有大小写或写法不同`,
            hint: '有的电脑分不清这两个名字。留下一个，改掉另一个。',
          },
    ]
  },
}

const folded = new WeakMap<Site, ReadonlyMap<string, readonly ContentFile[]>>()

function pathOfOther(file: ContentFile, site: Site): string | undefined {
  let groups = folded.get(site)
  if (!groups) {
    groups = groupBy(site.files.values(), (each) => [identity(each)])
    folded.set(site, groups)
  }
  return groups.get(identity(file))?.find((each) => each.path !== file.path)?.path
}

/** Articles are the same when their slugs are, wherever they lie; other files when their paths are. */
function identity(file: ContentFile): string {
  const name = file.kind === 'article' ? `article:${slugOf(file.path)}` : file.path
  return name.normalize('NFKC').toLowerCase()
}
