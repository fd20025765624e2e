import { isBankCard, isIdNumber } from './number-checks'

type PersonalDataKind = 'url-query' | 'email' | 'id' | 'card' | 'mobile' | 'landline' | 'account'

export type Masked = {
  readonly text: string
  /** Each kind once, in the order of `KINDS`. */
  readonly found: readonly PersonalDataKind[]
}

type Kind = {
  readonly kind: PersonalDataKind
  /** What stands in its place. */
  readonly mark: string
  /** The group `data` is what is masked, the rest is what it is known by. */
  readonly pattern: RegExp
  /** Whether the digits (and a final X) can be what they look like. */
  readonly isSound?: (digits: string) => boolean
}

/** What people put between the digits of one number; a comma or 、 separates several. */
const GAP = '[ \\t.·_\\-‐-―\\u200b-\\u200d\\u2060\\ufeff]{0,2}'
/** Neither inside a longer number nor after a part of one, as in a version or a date. */
const START = '(?<![\\d]|\\d[.\\-/:])'
const END = '(?!\\d|[.\\-/:]\\d)'

const digits = (first: string, more: string) => `${first}(?:${GAP}\\d)${more}`

/** In this order: what an earlier one masks, a later one does not see. */
const KINDS: readonly Kind[] = [
  {
    kind: 'url-query',
    mark: '[网址参数]',
    pattern:
      /(?:https?:\/\/|www\.|[a-z0-9-]+\.(?:com|cn|net|org)\b)[^\s?#\u3000-\u9fff]*(?<data>[?#][^\s\u3000-\u9fff]+)/dgi,
  },
  {
    kind: 'email',
    mark: '[邮箱]',
    pattern: /(?<data>[a-z0-9][a-z0-9._%+-]* ?@ ?[a-z0-9-]+(?: ?\. ?[a-z0-9-]+)*\.[a-z]{2,})/dgi,
  },
  {
    kind: 'id',
    mark: '[身份证号]',
    pattern: new RegExp(
      `${START}(?<data>${digits('[1-9]', '{16}')}${GAP}[\\dXx])(?![\\dA-Za-z])`,
      'dg',
    ),
    isSound: isIdNumber,
  },
  {
    kind: 'card',
    mark: '[银行卡号]',
    pattern: new RegExp(`${START}(?<data>${digits('[3-69]', '{14,18}')})${END}`, 'dg'),
    isSound: isBankCard,
  },
  {
    kind: 'mobile',
    mark: '[手机号]',
    pattern: new RegExp(
      `(?<data>(?<!\\d)1[3-9]\\d{9}(?!\\d)|(?:\\+|00|(?<!\\d))86${GAP}${digits('1[ -]?[3-9]', '{9}')}(?!\\d)|${START}${digits('1[ -]?[3-9]', '{9}')}${END})`,
      'dg',
    ),
  },
  {
    kind: 'landline',
    mark: '[电话]',
    pattern:
      /(?<![\d.])(?<data>[(]?0(?:10|2\d|[3-9]\d{2})[)]?[ -]{0,2}[1-9]\d{2,3}[ -]?\d{4}(?:[ -]?(?:转|#|ext\.?) ?\d{1,5})?)(?![\d.]\d|\d)/dgi,
  },
  {
    kind: 'account',
    mark: '[账号]',
    pattern:
      /(?:微信|薇信|威信|weixin|wechat|vx|v信|qq|扣扣|企鹅)(?:群|号|号码|账号|帐号| ?id)?\s{0,2}(?:是|为|加|:|=)?\s{0,2}(?<data>(?<![\d.])[1-9]\d{5,11}(?![\d.]))/dgi,
  },
  {
    kind: 'account',
    mark: '[账号]',
    pattern:
      /(?:微信|薇信|威信|weixin|wechat|vx|v信|qq|扣扣)(?:号码?|账号|帐号| ?id)\s{0,2}(?:是|为|:|=)?\s{0,2}(?<data>[a-z][a-z0-9_-]{5,19})(?![a-z0-9_-])/dgi,
  },
  {
    kind: 'account',
    mark: '[账号]',
    pattern:
      /(?:加(?:我|一下|下|个)?(?:微信|薇信|威信|vx|v信|qq)|(?:微信|薇信|威信|weixin|wechat|vx|v信|qq|扣扣)\s{0,2}(?:是|为|:|=|加我?))\s{0,2}(?<data>(?=[a-z0-9-]*[\d_])[a-z][a-z0-9_-]{5,19})(?![a-z0-9_-])/dgi,
  },
]

/**
 * Hides what could name or reach a person, and tells what it was: mobile numbers, landlines, e-mail
 * addresses, ID numbers (GB 11643), bank cards (Luhn), what web addresses carry after `?` or `#`, and
 * WeChat or QQ accounts beside those words. Full-width characters, separators and 一三八 do not hide
 * anything. Public numbers (95118, 400-…), steps, versions, dates and amounts stay.
 *
 * `我的手机１３８－００１３－８０００收不到` → `我的手机[手机号]收不到`
 */
export function maskPersonalData(text: string): Masked {
  const found = new Set<PersonalDataKind>()
  const masked = KINDS.reduce((rest, kind) => {
    const spans = spansOf(rest, kind)
    if (spans.length > 0) found.add(kind.kind)
    return replaceSpans(rest, spans, kind.mark)
  }, text)
  const order = [...new Set(KINDS.map(({ kind }) => kind))]
  return { text: masked, found: order.filter((kind) => found.has(kind)) }
}

type Span = readonly [start: number, end: number]

function spansOf(text: string, { kind, pattern, isSound }: Kind): readonly Span[] {
  const plain = foldWidth(text)
  const read = kind === 'mobile' ? foldChineseDigits(plain) : plain
  return [...read.matchAll(pattern)].flatMap((match) => {
    const span = match.indices?.groups?.data
    const digits = (match.groups?.data ?? '').replace(/[^\dXx]/g, '')
    return span && (isSound?.(digits) ?? true) ? [span] : []
  })
}

function replaceSpans(text: string, spans: readonly Span[], mark: string): string {
  return spans.reduceRight(
    (rest, [start, end]) => rest.slice(0, start) + mark + rest.slice(end),
    text,
  )
}

/** Full-width characters as ASCII; every code unit keeps its place. */
function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ')
}

/** 一三八 and 壹叁捌 as people write numbers to hide them from programs; 幺 is read for 1. */
const CHINESE_DIGITS = [
  '〇零○',
  '一壹幺',
  '二贰两',
  '三叁',
  '四肆',
  '五伍',
  '六陆',
  '七柒',
  '八捌',
  '九玖',
]
const DIGIT_OF = new Map(
  CHINESE_DIGITS.flatMap((written, value) =>
    [...written].map((each) => [each, String(value)] as const),
  ),
)

function foldChineseDigits(text: string): string {
  return text.replace(
    /[〇零○一二三四五六七八九壹贰叁肆伍陆柒捌玖幺两]/g,
    (each) => DIGIT_OF.get(each) ?? each,
  )
}
