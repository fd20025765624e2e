import type { BodyRule } from '../rule'
import { textMatches } from '../text-matches'

/** A word typed twice. 一步一步, 好好好 and 研究研究 are words; 设置设置 in a row is a slip. */
const DOUBLED =
  /(设置|点击|打开|选择|进入|可以|然后|如果|我们|这个|那个|或者|以及|因为|所以|但是|需要|进行|页面|手机|账号|银行卡|微信|支付宝|京东|再点|就会|不要|没有|里面|上面|下面|按钮)\1/g
const DOUBLED_PARTICLE =
  /(?<![目标])的的(?!确)|(?<!为|除|受|罢)了了(?!解|结|事|断)|，，+|。。+|、、+|；；+|：：+/gu

export const repeatedWords: BodyRule = {
  name: 'repeated-words',
  severity: 'warning',
  about: 'body',
  check: ({ body, document: { text } }) =>
    [...textMatches(body, text, DOUBLED), ...textMatches(body, text, DOUBLED_PARTICLE)].map(
      ({ start, end, words }) => {
        const once = words.slice(
          0,
          words.length > 2 && !/^\p{P}/u.test(words) ? words.length / 2 : 1,
        )
        return {
          at: start,
          message: `「${words}」多打了一遍`,
          hint:
            words === '。。' || words === '。。。'
              ? '一句话用一个句号；省略号写成「……」。'
              : `改成「${once}」`,
          fix: [{ start, end, text: once }],
        }
      },
    ),
}
