import { baseName, folderOf } from '../content-file'
import { nearest } from '../nearest'
import type { FactRule } from '../rule'
import { valuePlace } from '../yaml-place'

/** The cover is a picture beside the article. */
export const cover: FactRule = {
  name: 'cover',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'facts',
  check: ({ document, front, site }) => {
    const name = front.values.cover
    if (document.kind !== 'article' || typeof name !== 'string' || name.trim() === '') return []
    const folder = folderOf(document.file.path)
    if (site.files.get(`${folder}/${name}`)?.kind === 'picture') return []
    const place = valuePlace(front.map, ['cover'])
    if (/^https?:|^\/\/|^data:/i.test(name)) {
      return [
        {
          at: place.start,
          message: '封面要用文章旁边的图片，不能用网址',
          hint: `下载这张图，存成 ${folder}/${document.slug}-cover.jpg，改成 cover: ${document.slug}-cover.jpg；删掉这一行会自动画一张。`,
        },
      ]
    }
    const pictures = [...site.files.values()]
      .filter((file) => file.kind === 'picture' && folderOf(file.path) === folder)
      .map((file) => baseName(file.path))
    const bare = baseName(name.replaceAll('\\', '/'))
    const meant = pictures.includes(bare) ? bare : nearest(bare, pictures)
    return [
      {
        at: place.start,
        message: `找不到封面图片「${name}」`,
        hint: meant
          ? `是不是 ${meant}？只写文件名，不写文件夹。`
          : `把图片放到 ${folder}/，cover 只写文件名；删掉这一行会自动画一张。`,
        fix: meant === bare ? [{ ...place, text: bare }] : undefined,
      },
    ]
  },
}
