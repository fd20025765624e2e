import { type Document, hasIssue } from '../document'
import type { FactRule, Finding } from '../rule'
import { type Site, textList } from '../site'
import { valuePlace } from '../yaml-place'

/** A former address leads to exactly one article, and is not the address of another. */
export const aliases: FactRule = {
  name: 'aliases',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'facts',
  check: ({ document, front, site }) => {
    const { values } = front
    if (document.kind !== 'article') return []
    const list = textList(values.aliases)
    return list.flatMap((alias, index) => {
      const isSound = !hasIssue(front, ['aliases', index])
      const fault = isSound && faultOf(alias, list.indexOf(alias) < index, document, site)
      return fault ? [{ at: valuePlace(front.map, ['aliases', index]).start, ...fault }] : []
    })
  },
}

function faultOf(
  alias: string,
  isRepeated: boolean,
  document: Document,
  site: Site,
): Finding | undefined {
  if (isRepeated) return { message: `旧地址「${alias}」写了两遍`, hint: '删掉一个。' }
  if (alias === document.slug) {
    return {
      message: `旧地址「${alias}」就是文章现在的地址，会自己跳到自己`,
      hint: '从 aliases 里删掉它。',
    }
  }
  const [holder] = site.articles.get(alias) ?? []
  if (holder) {
    return {
      message: `旧地址「${alias}」现在是另一篇文章（${holder.file.path}）的地址`,
      hint: '一个地址只能通向一篇文章。从 aliases 里删掉它，或者给那篇文章改名。',
    }
  }
  const other = site.aliases.get(alias)?.find((each) => each.slug !== document.slug)
  return (
    other && {
      message: `旧地址「${alias}」也写在了 ${other.file.path} 里`,
      hint: '一个旧地址只能跳到一篇文章。留在读者更可能要找的那一篇里。',
    }
  )
}
