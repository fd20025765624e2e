import { CHINESE_VERBS, ENGLISH_VERBS, NOUNS_TOO, SHORT_VERBS } from './action-verbs'

/** What may stand before the verb of an instruction and says nothing about it. */
const BEFORE_ZH =
  /^(?:[\s「『“"'（(【[]*(?:可选|选做|选填|建议|推荐|如需|必做)[）)】\]：:，,。.]*\s*|(?:首先|其次|接下来|接着|随后|然后|之后|最后|最终|同时|此时|这时|现在|先|再|后|就|并|请|请您|您|务必|一定要?|可|可以先|需|需要先|手动|自行|自己|直接|立即|立刻|马上|尽快|及时|提前|事先|一并|全部|逐个|逐一|分别|依次|一键|逐项|逐条|继续|重新|再次|单独|统一|认真|仔细|正确|成功|如实|小心|轻轻|慢慢|快速|趁热|趁|不要|别|不用|无需|用[一两]?[只个把张根]|从头)[，,：:\s]*)+/u
const BEFORE_EN =
  /^(?:[\s("'“[]*(?:optional(?:ly)?|recommended|if (?:needed|necessary|prompted|required|possible)|when prompted)[)\]:.,]*\s*|(?:please|then|next|now|first(?: of all)?|firstly|second|secondly|third|finally|lastly|afterwards?|also|again|and|or|either|to begin|\w{3,}ly|just|always|never|manually|once more|step \d+)[,:]?\s+)+/i

/** Openings that take a clause before the instruction itself: 如果…，点…; `In the menu, select …` */
const CONDITION_ZH =
  /^(?:如果|如|若|假如|要是|当|等|待|为了?|在|从|于|到|对|对于|根据|按|按照|用|使用|通过|以|由|向|往|给|与|和|至|经|\d+(?:[.~～-]\d+)?\s*(?:分|秒|小时|天|周|个月|℃|度|次|遍|克|勺|个|片|[gG]\b))/u
const CONDITION_EN =
  /^(?:if|once|after|when|while|before|until|in|on|at|under|from|with|using|to|for|by|within|inside|near|next to|below|above|as|depending|unless|through|via|without|double)\b/i

/** Whether an item opens with something to do, plainly or behind a place, a condition or a thing. */
export function opensWithAction(item: string): boolean {
  const text = item.trim()
  return /^[\s("'“[]*[a-z]/i.test(text) && !/^[^，。]{0,24}[\u4e00-\u9fff]/u.test(text)
    ? opensInEnglish(text)
    : opensInChinese(text)
}

/** Whether it opens with the verb itself: 点「我的」, `Click Save`; a modal verb further on changes nothing. */
export function opensWithCommand(item: string): boolean {
  const text = item.trim().replace(BEFORE_ZH, '')
  if (/^(?:请|把|将(?!会|被|来))/u.test(item.trim()) || /^(?:把|将(?!会|被|来))/u.test(text))
    return true
  if (/^[a-z]/i.test(text)) return ENGLISH_VERBS.has(firstWord(text.replace(BEFORE_EN, '')))
  const verb = chineseVerb(text)
  return verb !== undefined && !WEAK.has(verb)
}

/** Whether it opens with a verb that says as little as 使用: 使用视频广告 is a way as well as a step. */
export function opensWeakly(item: string): boolean {
  if (/^(?:use|using)\b/i.test(item.trim())) return true
  const verb = chineseVerb(item.trim().replace(BEFORE_ZH, ''))
  return verb !== undefined && WEAK.has(verb)
}

/** Verbs that open statements as well: 使用 --check 可以模拟执行, 支持, 打印按页计费 */
const WEAK: ReadonlySet<string> = new Set([
  ...[
    '使用',
    '利用',
    '采用',
    '借助',
    '通过',
    '打印',
    '复印',
    '允许',
    '限制',
    '说明',
    '支付',
    '付款',
  ],
  ...[
    '充值',
    '提现',
    '转账',
    '退款',
    '退货',
    '注册',
    '登录',
    '购买',
    '更新',
    '升级',
    '测试',
    '认证',
    '了解',
    '学习',
    '避免',
    '防止',
    '确保',
    '保持',
    '明确',
    '分析',
    '沟通',
    '比较',
    '对比',
  ],
  ...[
    '按',
    '到',
    '上',
    '下',
    '等',
    '加',
    '打',
    '去',
    '回',
    '进',
    '做',
    '还',
    '带',
    '包',
    '发',
    '传',
    '量',
    '建',
    '开',
    '关',
  ],
])

function opensInEnglish(item: string): boolean {
  const text = item.replace(BEFORE_EN, '')
  if (ENGLISH_VERBS.has(firstWord(text)))
    return !/^\S+ (?:is|are|was|were|has|have|can|will)\b/i.test(text)
  if (!CONDITION_EN.test(text)) return false
  return clausesOf(text).some((clause) =>
    ENGLISH_VERBS.has(firstWord(clause.replace(BEFORE_EN, ''))),
  )
}

/** 密钥申请, 填写密钥: a label that says what is done under it. */
export function namesAction(label: string): boolean {
  return CHINESE_VERBS.has(label.slice(-2)) || CHINESE_VERBS.has(label.slice(0, 2))
}

/** 密钥申请：在官网登录后，点击头像 → what is done. */
function withoutLabel(text: string): string {
  const [, label = '', rest = ''] = /^([^，。；：:]{2,10})[：:](.+)$/u.exec(text) ?? []
  return rest !== '' && namesAction(label) ? rest.trim() : text
}

function opensInChinese(item: string): boolean {
  const text = withoutLabel(
    item.replace(/https?:\/\/[!-~]+/g, '网址').replace(NAMES, '某某'),
  ).replace(BEFORE_ZH, '')
  if (isThing(text)) return false
  if (/^(?:把|将(?!会|被|来))/u.test(text) || chineseVerb(text) !== undefined) return true
  const [first = '', ...others] = clausesOf(text)
  if (CONDITION_ZH.test(text)) {
    return (
      actsWithin(first) ||
      others.some(
        (clause) => chineseVerb(clause.replace(BEFORE_ZH, '')) !== undefined || actsWithin(clause),
      )
    )
  }
  // A thing, and what to do with it: 五花肉，切成薄片
  if (
    first.length <= 8 &&
    others[0] !== undefined &&
    chineseVerb(others[0].replace(BEFORE_ZH, '')) !== undefined
  )
    return true
  return TAP_PATH.test(text) || actsWithin(first)
}

/** Names of things that hold a verb. */
const NAMES =
  /支付宝|打印机|扫描[仪件]|复印机|下载(?:站|器|包|链接)|登录名|充电[器宝桩]|点评|转账记录|选项|选手|传感器|传真|加油站|开发者|开关|下属|上级/gu

/** 选课业务：…, 考试内容：…: a thing and what it is; and 需要补税的同学。: a thing alone. */
function isThing(text: string): boolean {
  const label = /^([^，。；：:]{2,12})[：:]/u.exec(text)?.[1]
  if (label !== undefined && LABELS_OF_THINGS.test(label.replace(/（[^）]*）/gu, ''))) return true
  const sentence = /^[^。；！？!?]*/u.exec(text)?.[0] ?? ''
  return !opensWithCommand(sentence) && /[\u4e00-\u9fff]的[^的，、]{1,5}$/u.test(sentence)
}
const LABELS_OF_THINGS =
  /(?:工具|功能|业务|服务|内容|形式|结果|时间|地点|地址|对象|方式|范围|费用|限制|周期|结构|平台|版本|类型|模式|套餐|部分|参数|字段|原因|特点|优点|缺点|网站|入口|名称|大小|格式|用途|作用|人群|条件|标准|材料|数据|问题)$/u

/** 设置 > 通用 > 语言 */
const TAP_PATH = /^[^，。；]{1,20} [>›→»] \S/u

/** 洋葱切片, 虚拟机快照打好, 旧机选「旧手机」: a thing first, then what is done to it. */
const NOUN_FIRST = new RegExp(
  `^[^，。]{1,14}?(?:[把将]|[里中内上](?:先|再)?[放加倒撒铺]|先[${SHORT_VERBS}]|[${SHORT_VERBS}](?:好|完|成|净|开|碎|匀|熟|断|满|紧|干|掉|出|入|进|到|至|下|上|起|片|块|丁|丝|段|末|半|条|备用|一下|「|“|‘|"|>))`,
  'u',
)

/** 在首页右上角点头像, 从左侧菜单进… */
const PLACE_FIRST = new RegExp(
  `^(?:在|从|到|于|用|对)[^，。]{1,16}?[里中上下角处页栏面旁边内后前间口单表框](?:先|再|直接|依次)?[${SHORT_VERBS}]`,
  'u',
)

function actsWithin(clause: string): boolean {
  if (NOUN_FIRST.test(clause) || PLACE_FIRST.test(clause)) return true
  for (let at = 1; at < Math.min(clause.length - 1, 40); at += 1) {
    // 邮件提交 names a way; 表格提交给辅导员 says what to do.
    if (STRONG.has(clause.slice(at, at + 2)) && (clause.length > at + 2 || at > 6)) return true
  }
  return false
}

/** Verbs that are hardly ever part of a noun, so that they count wherever they stand. */
const STRONG: ReadonlySet<string> = new Set(
  [...CHINESE_VERBS].filter((verb) => verb.length === 2 && !WEAK.has(verb) && !NOUNS_TOO.has(verb)),
)

function chineseVerb(text: string): string | undefined {
  for (const length of [4, 3, 2]) {
    const verb = text.slice(0, length)
    if (CHINESE_VERBS.has(verb)) return verb
  }
  const first = text.charAt(0)
  return first !== '' && SHORT_VERBS.includes(first) ? first : undefined
}

function firstWord(text: string): string {
  return (/^[\s("'“[]*([a-z]+(?:-[a-z]+)*)/i.exec(text)?.[1] ?? '').toLowerCase()
}

function clausesOf(text: string): readonly string[] {
  return text.split(/[，；：。,;:]\s*|\.\s+/u).slice(0, 4)
}
