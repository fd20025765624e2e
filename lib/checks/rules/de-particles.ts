import type { BodyRule } from '../rule'
import { textMatches } from '../text-matches'

/** Adverbs that only ever stand before a verb, and verbs of operating a device. */
const ADVERBS =
  '慢慢|渐渐|仔细|认真|轻轻|悄悄|耐心|顺利|重新|直接|立刻|马上|不断|反复|逐步|逐项|分别'
const VERBS =
  '点击|点|按住|按|看清|看|核对|检查|打开|关闭|输入|填写|操作|完成|退出|选择|下载|安装|登录|等待|等|删除|拖动|滑动|处理'
const ADVERB_DE = new RegExp(`(${ADVERBS})的(${VERBS})`, 'g')
const VERB_DE =
  /(?<![睡午听视感嗅味触直自知察发])觉的|(?<![一二三四五六七八九十几]|所)(?:显|舍不|懂|晓|免|省|值|来|赶|顾)的(?=很|多|及|上|注意)/g

/** 的 where only 地 or 得 can be right (《现代汉语词典》); doubtful places are left to the editor. */
export const deParticles: BodyRule = {
  name: 'de-particles',
  severity: 'warning',
  about: 'body',
  check: ({ body, document: { text } }) => [
    ...textMatches(body, text, ADVERB_DE).map(({ start, words, groups: [adverb = ''] }) => {
      const at = start + adverb.length
      return {
        at,
        message: `「${words}」里的「的」应该是「地」`,
        hint: `改成「${words.replace('的', '地')}」`,
        fix: [{ start: at, end: at + 1, text: '地' }],
      }
    }),
    ...textMatches(body, text, VERB_DE).map(({ start, end, words }) => ({
      at: end - 1,
      message: `「${words}」里的「的」应该是「得」`,
      hint: `改成「${text.slice(start, end - 1)}得」`,
      fix: [{ start: end - 1, end, text: '得' }],
    })),
  ],
}
