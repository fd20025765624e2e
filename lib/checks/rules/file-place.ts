import { isData, kinds } from '@/lib/content/kinds/kinds'
import { PICTURE_EXTENSIONS } from '@/lib/content/picture-extensions'
import { baseName, type ContentFile, categoryOf, extensionOf, folderOf } from '../content-file'
import { nearest } from '../nearest'
import type { Finding, PlaceRule } from '../rule'
import type { Site } from '../site'

const dataFiles = kinds.filter(isData).map(({ place }) => place)
/** Folders of texts that are no articles: `authors`. */
const markdownFolders = kinds.flatMap(({ place }) => /^(\w+)\/\*\.md$/.exec(place)?.[1] ?? [])
const markdownLike: ReadonlySet<string> = new Set(['markdown', 'mdown', 'mkd', 'mdx', 'txt'])
const pictureLike: ReadonlySet<string> = new Set([
  'gif',
  'bmp',
  'heic',
  'heif',
  'tif',
  'tiff',
  'ico',
])

/** Every file lies where something reads it, with an ending that something reads. */
export const filePlace: PlaceRule = {
  name: 'file-place',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'place',
  check: ({ file, site }) => {
    if (file.entry === 'missing') return [missing(file)]
    if (file.kind === 'article') return wrongCategory(file, site)
    return file.kind === 'stray' ? [stray(file)] : []
  },
}

function missing(file: ContentFile): Finding {
  return {
    message: `缺少文件 ${file.path}`,
    hint: '网站少不了它。如果是误删，从上一个版本里找回来；写法见 content/README.md。',
  }
}

function wrongCategory(file: ContentFile, { categories }: Site): readonly Finding[] {
  const category = categoryOf(file.path)
  // Without a readable list of categories every folder would be wrong; the list has its own problem.
  if (categories.size === 0 || categories.has(category)) return []
  const meant = nearest(category, categories)
  const advice = meant
    ? `是不是「${meant}」？把文件移到 content/articles/${meant}/。`
    : `把文件移到已有的分类文件夹：${[...categories].join('、')}。`
  return [
    {
      message: `文件夹「${category}」不是已有的分类`,
      hint: `${advice}真要开一个新分类，先在 content/categories.yml 里加上它。`,
    },
  ]
}

function stray(file: ContentFile): Finding {
  const name = baseName(file.path)
  if (file.path.split('/').some((part) => part.startsWith('.'))) {
    return {
      message: `「${name}」是隐藏文件（名字以点开头），网站不读它`,
      hint: '多半是软件自动留下的，删掉它；确实是文章的话，去掉文件名开头的点。',
    }
  }
  return strayByEnding(file) ?? strayByFolder(file)
}

function strayByEnding(file: ContentFile): Finding | undefined {
  const name = baseName(file.path)
  const extension = extensionOf(file.path)
  if (markdownLike.has(extension)) {
    return {
      message: `「${name}」的后缀是 .${extension}，文章的后缀只能是 .md`,
      hint: `把文件改名为 ${withMarkdownEnding(name.slice(0, -extension.length - 1))}。`,
    }
  }
  if (pictureLike.has(extension)) {
    return {
      message: `图片「${name}」的格式（.${extension}）网站不支持`,
      hint: '用看图软件打开，另存为 png 或 jpg 再放进来；只改后缀不行。',
    }
  }
  if (extension === 'yaml') {
    return {
      message: `「${name}」的后缀是 .yaml，这里用 .yml`,
      hint: `把文件改名为 ${name.slice(0, -4)}yml。`,
    }
  }
  const isKnown = extension === 'md' || extension === 'yml' || isPicture(extension)
  if (isKnown && name === name.toLowerCase()) return undefined
  if (isKnown) {
    return {
      message: `「${name}」的文件名要全部小写，后缀也一样`,
      hint: `把文件改名为 ${name.toLowerCase()}。`,
    }
  }
  return {
    message: `「${name}」不是文章也不是图片，content 文件夹里不能放`,
    hint: `这里只放 .md 文章和 ${PICTURE_EXTENSIONS.join('、')} 图片。把文件移走；要用里面的文字，复制进一篇 .md 文章。`,
  }
}

/** Windows hides the ending that it knows: a.md.txt is shown as a.md. */
function withMarkdownEnding(name: string): string {
  return /\.md$/i.test(name) ? name : `${name}.md`
}

function strayByFolder(file: ContentFile): Finding {
  const name = baseName(file.path)
  const folder = folderOf(file.path)
  const extension = extensionOf(file.path)
  if (isPicture(extension)) {
    return {
      message: `图片「${name}」要放在用它的那篇文章旁边`,
      hint: '把它移到那篇文章所在的 content/articles/<分类>/ 文件夹。',
    }
  }
  if (extension === 'yml') {
    const meant = nearest(name, dataFiles)
    return {
      message: `没有程序会读「${name}」`,
      hint: meant
        ? `是不是 content/${meant}？`
        : `这里的 .yml 只有 ${dataFiles.join('、')}。把别的文件移走。`,
    }
  }
  if (folder.startsWith('content/articles')) {
    const isShallow = folder === 'content/articles'
    return {
      message: isShallow
        ? `文章「${name}」没有放进分类文件夹`
        : `文章「${name}」放得太深，分类文件夹里不能再分文件夹`,
      hint: `把它移到 content/articles/<分类>/${name}，例如 content/articles/phone/${name}。`,
    }
  }
  const top = folder.split('/')[1] ?? ''
  const meant = nearest(top, ['articles', ...markdownFolders])
  return {
    message: `「${name}」放错了地方，网站不读 ${folder}/ 里的文章`,
    hint:
      meant && meant !== top
        ? `文件夹名是不是该写成 ${meant}？`
        : `文章放在 content/articles/<分类>/，专题、作者、固定页面放在 content/ 下的 ${markdownFolders.join('、')}（里面不再分文件夹）。`,
  }
}

function isPicture(extension: string): boolean {
  return (PICTURE_EXTENSIONS as readonly string[]).includes(extension)
}
