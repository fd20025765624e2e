import { linkKind, pictureName } from '@/lib/markdown/addresses'
import { isSlug } from '@/lib/url'
import type { WrittenImage } from '../body'
import { brief } from '../brief'
import { baseName, extensionOf, folderOf } from '../content-file'
import type { Document } from '../document'
import { nearest } from '../nearest'
import type { AddressRule, Finding } from '../rule'
import type { Site } from '../site'

/** Every picture lies beside its article under exactly the name that the text gives. */
export const imageTarget: AddressRule = {
  name: 'image-target',
  severity: 'error',
  locked: true,
  about: 'addresses',
  check: ({ addresses, document, site }) =>
    addresses.images.flatMap((image) => {
      const fault = faultOf(image, addresses.images, document, site)
      return fault ? [{ at: (image.urlSpan ?? image.span).start, ...fault }] : []
    }),
}

type Fault = Omit<Finding, 'at'>

const BESIDE = '把图片存到文章所在的文件夹，文件名以文章地址开头'

function faultOf(
  image: WrittenImage,
  images: readonly WrittenImage[],
  document: Document,
  site: Site,
): Fault | undefined {
  const { url } = image
  const example = `![图上有什么](${document.slug}-1.png)`
  if (url.trim() === '') {
    return { message: '图片没有写文件名', hint: `在圆括号里写上文件名，例如 ${example}` }
  }
  const kind = linkKind(url)
  if (kind === 'external') {
    return {
      message: `图片放在别的网站上（${brief(url, 50)}），读者看不到，网站也不会去取`,
      hint: `下载这张图，${BESIDE}，改成 ${example}`,
    }
  }
  if (/^data:/i.test(url)) {
    return {
      message: '图片被编码成了一长串文字（data:），网站不显示',
      hint: `另存为图片文件，${BESIDE}，改成 ${example}`,
    }
  }
  if (kind !== 'site' || /^[a-z]:|\\/i.test(url)) {
    return {
      message: `图片指向你电脑里的文件（${brief(url, 50)}），读者看不到`,
      hint: `${BESIDE}，改成 ${example}`,
    }
  }
  return missing(image, images, document, site)
}

function missing(
  image: WrittenImage,
  images: readonly WrittenImage[],
  document: Document,
  site: Site,
): Fault | undefined {
  const name = pictureName(image.url) ?? image.url
  const folder = folderOf(document.file.path)
  const found = site.files.get(`${folder}/${name}`)
  if (found) return undefined
  const beside = picturesIn(folder, site)
  const bare = baseName(name)
  if (bare !== name && beside.includes(bare)) {
    return {
      message: `图片「${image.url}」不用写文件夹`,
      hint: `图片就在文章旁边，只写文件名：${bare}`,
      fix: image.urlSpan && [{ ...image.urlSpan, text: bare }],
    }
  }
  const sameLetters = beside.find((each) => each.toLowerCase() === bare.toLowerCase())
  const shown = new Set(images.map(({ url }) => pictureName(url)))
  const free = beside.filter((each) => !shown.has(each) && !isOfAnother(each, document, site))
  const meant = sameLetters ?? nearest(bare, free)
  if (meant !== undefined) {
    const isCase = meant.toLowerCase() === bare.toLowerCase()
    return {
      message: `找不到图片「${name}」`,
      hint: `是不是 ${meant}？${isCase ? '大小写要完全一样。' : ''}`,
      fix: isCase && image.urlSpan ? [{ ...image.urlSpan, text: meant }] : undefined,
    }
  }
  const elsewhere = [...site.files.values()].find(
    (file) => file.kind === 'picture' && baseName(file.path) === bare,
  )
  if (elsewhere) {
    return {
      message: `图片「${name}」不在文章旁边，它在 ${elsewhere.path}`,
      hint: `把它移动（或复制）到 ${folder}/。`,
    }
  }
  const wanted = isSlug(bare.replace(/\.\w+$/, ''))
    ? bare
    : `${document.slug}-1.${extensionOf(bare) || 'png'}`
  return {
    message: `找不到图片「${name}」`,
    hint: `把图片存成 ${folder}/${wanted}，再写 ![图上有什么](${wanted})；没有图就删掉这一行。`,
  }
}

/** Pictures are named after their article: a picture of another one is not what was meant. */
function isOfAnother(name: string, { slug }: Document, { articles }: Site): boolean {
  const parts = name.replace(/\.\w+$/, '').split('-')
  const owner = parts
    .map((_, index) => parts.slice(0, parts.length - index).join('-'))
    .find((each) => articles.has(each))
  return owner !== undefined && owner !== slug
}

function picturesIn(folder: string, site: Site): readonly string[] {
  return [...site.files.values()]
    .filter((file) => file.kind === 'picture' && folderOf(file.path) === folder)
    .map((file) => baseName(file.path))
}
