import { ENGLISH_VERBS } from './action-verbs'
import { namesAction, opensWithAction, opensWithCommand } from './item-actions'
import { opensAsStatement } from './item-statements'

/** What says of an item, whatever it opens with, that it is one of several things and no step. */

const PLATFORM =
  /^(?:Windows|macOS|Mac|Linux|iOS|iPhone|iPad|Android|HarmonyOS|Web|PC|Mobile|Desktop|安卓|苹果|鸿蒙|桌面|移动|电脑|手机|网页|客户)(?:系统|端|版|版本|用户|平台)?(?: ?\d+)?(?:[\s：:（(/、]|$)/iu

const ALTERNATIVE =
  /^(?:方法|方式|方案|情况|场景|办法|选项|途径|问题|原因)[一二三四五六\dA-Ca-c]|^第[一二三四五六]种|^(?:如果|如|若|假如|要是|当)(?!上|下|图|有必要|需要)|^(?:if(?! (?:needed|necessary|prompted|required|possible|open|asked))|option|method|case|scenario|solution)\b/iu

/** An item that holds on a condition, or is one way of several: 方法一：…, 如果没有…, `If you …`, 移动端 */
export function isAlternative(item: string): boolean {
  return ALTERNATIVE.test(item) || PLATFORM.test(item)
}

const ASKS_EN =
  /^(?:do|does|did|is|are|was|were|can|could|should|would|will|has|have|what|why|how|where|when|which|who)\b[^.!]*\?/iu

/** 如何了解社团？, `Do you need it?`: what is asked and answered one by one. */
export function isQuestion(item: string): boolean {
  return /^[^。！!]{2,60}[?？]/u.test(item) || ASKS_EN.test(item)
}

const ADVICE =
  /^(?:请)?(?:不要|不得|勿|切勿|禁止|严禁|避免|尽量|定期|经常|时刻|始终|坚持|养成|保持|注意|小心|谨防|警惕)|^(?:please )?(?:avoid|never|don['’]t|do not|always|keep in mind|be (?:careful|aware)|regularly)\b/iu

/** What holds at any time, not at its turn: 定期备份, 不要外借, `Never share it` */
export function opensAsAdvice(item: string): boolean {
  return ADVICE.test(item)
}

const ACTOR =
  /^(?:用户|应用|浏览器|系统|服务器|服务端|客户端|后台|平台|脚本|程序|客户|买家|卖家|商家|对方|玩家|消费者|持卡人|银行|学校|公司|SDK|API)(?!名|组|列表|端口|设置|管理|中心|协议|界面|页|图标|菜单|栏|信息|[^，。；]{0,6}[里中上下])/u

/** What somebody or something else does: 用户点击支付, 浏览器返回令牌 */
export function opensWithActor(item: string): boolean {
  return ACTOR.test(item)
}

/** Most items tell of the same program: TiDB 从上游读, TiDB 写入日志 */
export function haveOneSubject(items: readonly string[]): boolean {
  const [subject] = items.map(programOf).filter((name) => name !== '')
  return (
    subject !== undefined &&
    !ENGLISH_VERBS.has(subject.toLowerCase()) &&
    items.filter((item) => programOf(item) === subject).length * 2 > items.length
  )
}
const programOf = (item: string) => /^[a-z]{2,}(?= ?\p{Script=Han})/iu.exec(item)?.[0] ?? ''

const LABEL_EN = /^((?:[\w'’/-]+ ?){1,4})(?: ?\([^)]*\))? ?[：:–—] ?(.*)$/u
const NOUN_LABEL =
  /^(?:start|end|order|access|record|report|request|search|filter|display|view|link|list|label|name|note|type|test|trigger|update|read|account)\b/iu

/** A field, a button, a term and what it is: `Start time: …`, `Hide: This option …` */
export function opensWithLabel(item: string): boolean {
  if (opensWithChineseLabel(item)) return true
  const [, label = '', rest = ''] = LABEL_EN.exec(item) ?? []
  if (!/[a-z]/i.test(label) || /\b(?:a|an|the|your|to|step)\b/i.test(label)) return false
  return !opensWithCommand(label) || NOUN_LABEL.test(label) || opensAsStatement(rest)
}

/** 电话：010-…, 适用人群：新生 */
function opensWithChineseLabel(item: string): boolean {
  const [, label = '', rest = ''] = /^([^，。；：:「」“”"]{1,10})[：:](.*)$/u.exec(item) ?? []
  // A colon with nothing after it stands over what follows: 新设备配置：
  if (!/\p{Script=Han}/u.test(label) || rest.trim() === '' || opensWithAction(label)) return false
  return !opensWithAction(rest) || (label.length <= 4 && !namesAction(label))
}
