import { type Body, spanOf } from '../body'
import type { BodyRule } from '../rule'
import { textMatches } from '../text-matches'

/** The reader is told to hand a secret to somebody. Typing it into an app is not that. */
const REQUEST =
  /(?:把|将|提供|告诉|告知|发送|发给|报出|报给|说出|念出|回复)[^。！？\n]{0,12}(?:验证码|支付密码|银行卡密码|登录密码|交易密码)|(?:验证码|支付密码|银行卡密码|登录密码|交易密码)[^。！？\n]{0,6}(?:告诉|发给|报给|念给|提供给|发送给)/g
const WARNING =
  /(?:不要|别|切勿|请勿|不能|不会|不该|不用|不得|千万|谁也|任何人|骗子|骗局|诈骗|假)[^。！？\n]{0,30}(?:验证码|密码)|(?:验证码|密码)[^。！？\n]{0,30}(?:不要|别|切勿|请勿|不能|不会|不问|任何人|骗子|骗局|诈骗)/
const ALERT = /^\[!(?:WARNING|IMPORTANT|CAUTION)\]/i

/** Whoever asks readers for a code or a password also tells them never to give it to anybody. */
export const secretRequests: BodyRule = {
  name: 'secret-requests',
  severity: 'warning',
  urgent: 'safety',
  about: 'body',
  check: ({ body, document: { text } }) => {
    const asked = textMatches(body, text, REQUEST).filter(({ words, start }) => {
      const sentence = sentenceAround(text, start)
      return !WARNING.test(sentence) && !WARNING.test(words)
    })
    const [first] = asked
    if (!first || warns(body, text)) return []
    return [
      {
        at: first.start,
        message: `「${first.words}」让读者交出验证码或密码，全文没有一处提醒`,
        hint: '加一段提醒：> [!WARNING] 换行 > 验证码和密码只在官方 App 里自己输入，不要告诉任何人，客服也不会问。',
      },
    ]
  },
}

function warns({ quotes, texts }: Body, text: string): boolean {
  const isAlert = quotes.some((quote) => {
    const { start, end } = spanOf(quote)
    const plain = text.slice(start, end).replace(/^>[ \t]?/gm, '')
    return ALERT.test(plain) && /验证码|密码/.test(plain)
  })
  return isAlert || texts.some(({ value }) => WARNING.test(value))
}

function sentenceAround(text: string, at: number): string {
  const start = Math.max(...['。', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark, at - 1)))
  const ends = ['。', '！', '？', '\n']
    .map((mark) => text.indexOf(mark, at))
    .filter((end) => end > 0)
  return text.slice(start + 1, Math.min(text.length, ...ends))
}
