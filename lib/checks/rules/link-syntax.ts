import type { Body } from '../body'
import type { Document } from '../document'
import type { BodyRule, Finding } from '../rule'
import { type TextMatch, textMatches } from '../text-matches'

type Slip = {
  readonly pattern: RegExp
  readonly say: (match: TextMatch) => Omit<Finding, 'at'>
}

const HAN = /\p{Script=Han}/u
const ADDRESS = /^(?:\/|#|https?:\/\/)[!-~]*$/

/** Links, pictures and footnotes that were meant, and are read as plain text. */
const slips: readonly Slip[] = [
  {
    // One of the two brackets of the address is full-width, or a space keeps them apart.
    pattern:
      /(?<![！!])\[([^[\]\n]+)\](?:（([^()（）\n]*)[)）]|[ \t]+\(([^()（）\n]*)\)|\(([^()（）\n]*)）)/g,
    say: ({ start, end, words, groups: [text = '', ...addresses] }) => {
      const address = addresses.find((each) => each !== '')?.trim() ?? ''
      return {
        message: `「${words}」不会变成链接：括号要用英文的，两对括号之间不能有空格`,
        hint: `写成 [${text}](${address || '/articles/文章地址'})`,
        fix: ADDRESS.test(address) ? [{ start, end, text: `[${text}](${address})` }] : undefined,
      }
    },
  },
  {
    // A picture with one of its marks in full width.
    pattern: /[！!][[【]([^[\]【】\n]+)[\]】][ \t]*[(（]([^()（）\s]+)[)）]/g,
    say: ({ start, end, words, groups: [alt = '', name = ''] }) => ({
      message: `「${words}」不会变成图片：感叹号和两对括号都要用英文的，中间不留空格`,
      hint: `写成 ![${alt}](${name})`,
      fix: [{ start, end, text: `![${alt}](${name})` }],
    }),
  },
  {
    // With a space in it, what stands in the brackets is no address (CommonMark, “link destination”).
    pattern: /(!?)\[([^[\]\n]*)\]\(([^()\n<>"']*[^()\s<>"'][ \t]+[^()\s<>"'][^()\n<>"']*)\)/g,
    say: ({ start, end, words, groups: [mark = '', text = '', target = ''] }) => {
      const [address = '', ...others] = target.trim().split(/[ \t]+/)
      const title = others.join(' ')
      const isNamed = /^(?:\/|#|https?:\/\/)/.test(address) && HAN.test(title)
      if (mark !== '') {
        return {
          message: `「${words}」不会变成图片：文件名里有空格`,
          hint: `把图片改名，只用小写英文、数字和连字符，例如 文章地址-1.png，再写 ![${text}](文章地址-1.png)。`,
        }
      }
      return {
        message: `「${words}」不会变成链接：地址里有空格`,
        hint: isNamed
          ? `空格后面的话用英文引号括起来：[${text}](${address} "${title}")`
          : `文件名里有空格就先改名；网址里的空格写成 %20；站内文章写 [${text}](/articles/文章地址)。`,
        fix: isNamed ? [{ start, end, text: `[${text}](${address} "${title}")` }] : undefined,
      }
    },
  },
  {
    pattern: /(?<![！!])【([^【】\n]+)】[(（]((?:\/|https?:\/\/)[^()（）\s]*)[)）]/g,
    say: ({ start, end, words, groups: [text = '', address = ''] }) => ({
      message: `「${words}」不会变成链接：方括号和圆括号都要用英文的`,
      hint: `写成 [${text}](${address})`,
      fix: [{ start, end, text: `[${text}](${address})` }],
    }),
  },
  {
    pattern: /\[\^([^[\]\n]+)\](?!:)/g,
    say: ({ words, groups: [name = ''] }) => ({
      message: `脚注「${words}」没有内容`,
      hint: `在文末单独写一行：[^${name}]: 脚注的内容；不要脚注就删掉它。`,
    }),
  },
  {
    // Keys and indexes stand like this too, a letter each: [A][N], a[i][j]
    pattern: /\[(?![A-Za-z\d]\]\[[A-Za-z\d]\])([^[\]^!\n]+)\]\[([^[\]\n]*)\]/g,
    say: ({ words, groups: [text = '', name = ''] }) => ({
      message: `「${words}」没有写明链接到哪里`,
      hint: `写成 [${text}](/articles/文章地址)，或在文末加一行 [${name || text}]: 地址。`,
    }),
  },
]

/** Brackets of links as Chinese keyboards type them. */
export const linkSyntax: BodyRule = {
  name: 'link-syntax',
  severity: 'error',
  about: 'body',
  check: ({ body, document }) => slips.flatMap((slip) => found(slip, body, document)),
}

function found({ pattern, say }: Slip, body: Body, { text }: Document): readonly Finding[] {
  return textMatches(body, text, pattern)
    .filter(({ start }) => text[start - 1] !== '\\')
    .map((match) => ({ at: match.start, ...say(match) }))
}
