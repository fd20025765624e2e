import { isMap, isScalar, visit, type YAMLError } from 'yaml'
import { isDataKind } from '../content-file'
import type { Document, Yaml } from '../document'
import type { Finding, TextRule } from '../rule'
import { certainMistakes, likelyMistake } from '../yaml-diagnosis'

/** The front matter, or the data file, is YAML that means what its author thinks it means. */
export const frontMatterYaml: TextRule = {
  name: 'front-matter-yaml',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'text',
  check: ({ document }) => {
    const { yaml, text } = document
    if (!yaml) return []
    if (!yaml.tree) {
      return [
        {
          at: yaml.start,
          message: `这里有 ${yaml.end - yaml.start} 个字的「键: 内容」，太多了，读不了`,
          hint: isDataKind(document.kind)
            ? '看看是不是粘贴错了内容。'
            : '两行 --- 之间只写 title、summary 这些，正文写在第二个 --- 的下面。',
        },
      ]
    }
    const source = text.slice(yaml.start, yaml.end)
    const certain = isDataKind(document.kind)
      ? []
      : certainMistakes(source, yaml.start, document.kind)
    if (certain.length > 0) return certain
    const [broken] = yaml.tree.errors
    if (broken) return [diagnosed(document, yaml, broken)]
    const doubled = doubledKeys(yaml)
    if (doubled.length > 0) return doubled
    return isMap(yaml.tree.contents) ? references(yaml, text) : [noKeys(document, yaml)]
  },
}

function doubledKeys({ tree }: Yaml): readonly Finding[] {
  const found: Finding[] = []
  if (!tree) return found
  visit(tree, {
    Map: (_, map) => {
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) {
          found.push({
            at: key.range?.[0] ?? 0,
            message: `「${key.value}」写了两遍`,
            hint: '只留一行。两行都要的话（例如两组标签），合成一行。',
          })
        }
        seen.add(key.value)
      }
    },
  })
  return found
}

function diagnosed({ text, kind }: Document, yaml: Yaml, error: YAMLError): Finding {
  const known = isDataKind(kind)
    ? undefined
    : likelyMistake(text.slice(yaml.start, yaml.end), yaml.start)
  return known ?? { at: Math.min(error.pos[0], yaml.end), ...translated(error) }
}

const QUOTE_HINT = '整段内容放进一对英文双引号，例如 title: "怎么办: 三个方法"。'

function translated({ code }: YAMLError): Pick<Finding, 'message' | 'hint'> {
  switch (code) {
    case 'TAB_AS_INDENT':
      return {
        message: '这一行用 Tab 键缩进，这里只能用空格',
        hint: '删掉行首的空白，按两次空格键。',
      }
    case 'BAD_DQ_ESCAPE':
      return {
        message: '双引号里的反斜杠「\\」有特别的意思，这里读不懂',
        hint: '去掉反斜杠，或者把外面的双引号换成英文单引号。',
      }
    case 'BAD_INDENT':
      return {
        message: '这里的缩进不对，或者前面的列表、引号没有收尾',
        hint: '同一级的行要对齐；列表用 [ 开头就要用 ] 收尾，引号要成对。',
      }
    case 'MISSING_CHAR':
      return {
        message: '这里少了收尾的引号、括号，或键后面的冒号',
        hint: '引号和括号要成对；每一行写成「键: 内容」。',
      }
    case 'RESOURCE_EXHAUSTION':
      return {
        message: '这里一层套一层，套得太深，读不了',
        hint: '每一行写成「键: 内容」，列表写成 [甲, 乙]，不要再往里套。',
      }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: '这里出现了多余的冒号，或者缩进不齐',
        hint: `同一级的行要对齐；内容里有冒号时，${QUOTE_HINT}`,
      }
    default:
      return {
        message: '从这里开始读不懂',
        hint: `每一行写成「键: 内容」，英文冒号后面空一格。内容里有特殊符号时，${QUOTE_HINT}`,
      }
  }
}

/** `&name` and `*name` repeat parts of YAML; nested, a few lines of them unfold to gigabytes. */
function references({ tree }: Yaml, text: string): readonly Finding[] {
  const found: Finding[] = []
  const report = (at: number, sign: string) => {
    found.push({
      at,
      message: `内容以「${sign}」开头，这个符号在这里有特别的意思`,
      hint: '给整段内容加上英文双引号，或者去掉这个符号。',
    })
  }
  if (!tree) return found
  visit(tree, {
    Alias: (_, node) => report(node.range?.[0] ?? 0, '*'),
    Value: (_, node) => {
      if (node.anchor === undefined) return
      report(text.lastIndexOf(`&${node.anchor}`, node.range?.[0] ?? 0), '&')
    },
  })
  return found.slice(0, 1)
}

function noKeys({ kind }: Document, { start, tree }: Yaml): Finding {
  const isEmpty = tree?.contents === null
  const example = isDataKind(kind)
    ? '写法见 content/README.md。'
    : '至少要有 title 和 summary 各一行，例如 title: 微信怎么解绑银行卡?'
  return {
    at: start,
    message: isEmpty ? '两行 --- 之间是空的' : '这里没有「键: 内容」，读不出标题和摘要',
    hint: `每行写一个键，英文冒号后面空一格。${example}`,
  }
}
