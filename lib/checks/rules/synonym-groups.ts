import type { Finding, FrontMatterRule } from '../rule'
import { valuePlace } from '../yaml-place'

/** Each word of `content/synonyms.yml` stands once, and is long enough to mean one thing. */
export const synonymGroups: FrontMatterRule = {
  name: 'synonym-groups',
  severity: 'warning',
  about: 'front-matter',
  check: ({ document, front: { values, map } }) => {
    if (document.kind !== 'synonyms') return []
    const groups: readonly unknown[] = Array.isArray(values.synonyms) ? values.synonyms : []
    const groupOf = new Map<string, number>()
    return groups.flatMap((group, place) =>
      (Array.isArray(group) ? group : []).flatMap((written, index) => {
        const word = String(written).trim()
        const found = wrongWord(word, groupOf.get(word.toLowerCase()), place)
        groupOf.set(word.toLowerCase(), place)
        return found ? [{ at: valuePlace(map, ['synonyms', place, index]).start, ...found }] : []
      }),
    )
  },
}

function wrongWord(word: string, before: number | undefined, group: number): Finding | undefined {
  if (before === group) {
    return { message: `这一组里「${word}」写了两遍`, hint: '删掉一个；英文不分大小写。' }
  }
  if (before !== undefined) {
    return {
      message: `「${word}」在第 ${before + 1} 组里已经有了`,
      hint: '意思一样就把两组合成一行；意思不一样，就只留在更合适的一组。',
    }
  }
  if (/^\p{Script=Han}$/u.test(word)) {
    return {
      message: `「${word}」只有一个字，很多不相干的词里都有它`,
      hint: '写成完整的词，例如用「退款」而不用「退」。',
    }
  }
  return undefined
}
