import { type Body, spanOf } from '../body'
import type { Document } from '../document'
import type { Claim, ClaimRule } from '../rule'
import type { Site } from '../site'

/**
 * Numbers that can be dialled in China, after the numbering plan of the MIIT (电信网编号计划, 2017):
 * mobile, 400/800, fixed lines with area code, and the short numbers of services and authorities.
 */
const DIALLED = new RegExp(
  [
    String.raw`(?:\+?86[- ]?)?1[3-9]\d[- .·]?\d{4}[- .·]?\d{4}`,
    String.raw`[48]00[- .·]?\d{3,4}[- .·]?\d{3,4}`,
    String.raw`[(]?0(?:10|2\d|[3-9]\d{2})[)]?[- .·]?[2-8]\d{2,3}[- .·]?\d{4}`,
    String.raw`9[56]\d{3,4}`,
    String.raw`12[1-9]\d{2,3}`,
    String.raw`100\d{2}`,
  ].join('|'),
  'g',
)
/** What makes digits part of a word, an address, a date or an amount. */
const WORD = /[\w/@#&=+-]/
const BEFORE_AMOUNT = /(?:[¥￥$第]\s?|\d[.,])$/
const AFTER_AMOUNT =
  /^\s*(?:[.,]\d|[%％‰]|[元块个条张次年天人米克字页位名岁万千亿像倍]|[a-z]*(?:MB|GB|KB|px|mAh|mm)\b|:\d)/i
/** 100xx is a telephone number only where one speaks of calling. */
const CALLING =
  /(?:拨打|电话|热线|客服|致电|打|短信|发送|到|号码|问|咨询|联系|人工)[^\d。！？\n]{0,12}$/
/** Other ways to lead readers to a false customer service. */
const CONTACT =
  /(?<![A-Za-z])(?<label>QQ群?|企鹅[号群]?|微信号?|薇信|威信|V信|VX|Telegram|TG|WhatsApp|飞机号?)(?:号码|群号|群|账号|客服|号)?\s?(?:[:：]|是|为|加)?\s?(?<number>[1-9]\d{5,11}|[a-zA-Z][\w-]{5,19})(?![\w-])/gi

/** Every number that a reader could dial is on the list of checked ones: fake hotlines live of this. */
export const phoneNumbers: ClaimRule = {
  name: 'phone-numbers',
  severity: 'error',
  urgent: 'safety',
  locked: true,
  about: 'claims',
  find: ({ document, body }) => {
    const text = readable(document, body)
    return [...dialledIn(text), ...contactsIn(text)]
  },
  holds: (value, site) => checkedNumbers(site).has(value),
}

const lists = new WeakMap<Site, ReadonlySet<string>>()

/** As they are listed, and their digits alone. */
function checkedNumbers(site: Site): ReadonlySet<string> {
  let list = lists.get(site)
  if (!list) {
    list = new Set(site.allowed.phones.flatMap(({ number }) => [number, digitsOf(number)]))
    lists.set(site, list)
  }
  return list
}

/**
 * The text with addresses and code blanked and full-width digits made plain, every offset kept. Code in
 * a line stays where one speaks of calling just before: marked as code, a hotline is as easy to dial.
 */
function readable({ text }: Document, { links, images, codes, inlineCodes }: Body): string {
  let plain = text.replace(/[！-～]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  )
  const addresses = [...links, ...images].flatMap(({ urlSpan, url }) =>
    urlSpan && !url.startsWith('tel:') ? [urlSpan] : [],
  )
  const quiet = inlineCodes
    .map(spanOf)
    .filter(({ start }) => !CALLING.test(text.slice(Math.max(0, start - 24), start)))
  for (const { start, end } of [...addresses, ...codes.map(spanOf), ...quiet]) {
    plain =
      plain.slice(0, start) + plain.slice(start, end).replace(/[^\n]/g, ' ') + plain.slice(end)
  }
  return plain
}

function dialledIn(text: string): readonly Claim[] {
  return [...text.matchAll(DIALLED)].flatMap(({ 0: written, index }) => {
    const digits = digitsOf(written)
    // What everybody writes for any number or password, and nobody can dial.
    if (digits === '123456' || !isNumberAlone(text, index, written)) return []
    return [
      {
        at: index,
        value: digits,
        message: `电话号码「${written}」不在核对过的名单里`,
        hint: `冒充客服的骗子最爱把号码写进文章。在官网或 App 里核对过，就在 content/allowed.yml 的 phones 里加上：- number: "${digits}"，下一行写 owner: 谁的电话。没法核对就删掉号码，写「以 App 内公布的电话为准」。`,
      },
    ]
  })
}

function isNumberAlone(text: string, at: number, written: string): boolean {
  const before = text.slice(Math.max(0, at - 24), at)
  const after = text.slice(at + written.length, at + written.length + 8)
  const isLong = digitsOf(written).length >= 7
  if (WORD.test(before.slice(-1)) && !before.endsWith('tel:')) return false
  if (/^[\w/@-]/.test(after) && !/^-(?!\d)/.test(after)) return false
  if (isLong) return !BEFORE_AMOUNT.test(before)
  if (BEFORE_AMOUNT.test(before) || AFTER_AMOUNT.test(after)) return false
  return !written.startsWith('100') || CALLING.test(before)
}

function contactsIn(text: string): readonly Claim[] {
  return [...text.matchAll(CONTACT)].flatMap(({ 0: written, index, groups }) => {
    const number = groups?.number ?? ''
    const isAccount = /\d/.test(number)
    if (!isAccount) return []
    return [
      {
        at: index,
        value: number,
        message: `这里留了私人联系方式「${written.trim()}」`,
        hint: '文章里不留 QQ 号、微信号和群号，读者分不清真假。删掉它，写从官方 App 的哪个入口联系客服。',
      },
    ]
  })
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '').replace(/^86(?=1[3-9]\d{9}$)/, '')
}
