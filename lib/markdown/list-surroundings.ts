import { opensWithAction } from './item-actions'

/**
 * What the words around a numbered list say about it. Order of the words is that of the thought, not
 * of the alphabet; each list holds general words, none of a trade.
 */

const QUESTION_HOW =
  /怎么(?!回事|样[?？]?$)|怎样|如何|步骤|操作|做法|流程|过程|教程|方法|how (?:to|do|can)|steps?\b|instructions?\b|procedure|walkthrough/i

/** 原理, 诈骗是如何得手的, `How it works`: a title of what happens by itself. */
export function tellsHowItWorks(title: string): boolean {
  return (
    /(?:原理|机制|架构|内部实现)$|^how .{1,30} works?\b/iu.test(title) || HOW_IT_WORKS.test(title)
  )
}

/** 操作步骤, `Steps`: a title that says it all. */
export function namesSteps(title: string): boolean {
  return /步骤[：:]?$|^steps(?: to .*)?:?$/iu.test(title)
}

/** 操作, 制作步骤, 使用方法: nothing but that here is done something. */
export function isProcedureTitle(title: string): boolean {
  return /^\P{L}*(?:具体|详细|基本|主要)?(?:操作|制作|安装|使用|配置|烹饪|办理)?(?:步骤|流程|方法|做法|操作|过程)\P{L}*$/u.test(
    title,
  )
}

/** A title that asks how, or says that it tells: 怎么退票？, 操作, `How to …` */
export function asksHow(words: string): boolean {
  return QUESTION_HOW.test(words) && !HOW_IT_WORKS.test(words)
}

/** A title or lead-in that asks or says how something is done: 怎么退票？, 操作, `How to …`, `Install …` */
export function namesProcedure(words: string): boolean {
  return asksHow(words) || (!tellsHowItWorks(words) && opensWithAction(words))
}

const PROCEDURE = [
  /步骤(?!.*(?:说明|区别))/,
  /依次/,
  /(?:怎么|怎样|如何).*[：:]$/,
  /检查(?:以下|下面|下列)|\b(?:check|verify|confirm|try) (?:that )?(?:the following|these)/i,
  /(?:以下|下列|下面|如下)(?:的)?(?:操作|做法|方法)(?![有之可])/,
  /(?:操作|做法|方法|设置|配置|处理)(?:办法|方法|方式)?(?:如下|[就]?是?[：:]$)/,
  /(?:参考|参照|参阅|根据|跟着)(?:以下|下面|下列|如下)[^，。；]{0,8}[：:]$/,
  /(?:按|照|按照)(?:以下|下面|下列|如下|这样)/,
  /(?:以下|下面)[一二两三四五六七八九十\d]+步|[一二两三四五六七八九十\d]+步[：:]$/,
  /(?:流程|过程|顺序)(?:如下|为|主要包括)?[：:]$/,
  /这样(?:做|操作|设置)|要(?:做到|实现|完成)[^，。]{0,10}[：:]$/,
  /follow (?:these|the|this)(?! (?:links?|rules?)).*(?:steps?|instructions?|procedure|:$)/i,
  /\b(?:these|following|next) (?:\w+ )?(?:steps?|instructions?|procedure)\b/i,
  /\bdo (?:the following|this):?$/i,
  /^to [a-z][^.:,]*:$/i,
  /\b(?:steps?|procedure|instructions?)\b[^.]*:$|^(?:steps?|instructions?|procedure)$/i,
]

/** A paragraph whose last sentence names a procedure: 步骤如下：, 依次点：, `Follow these steps:` */
export function opensProcedure(leadIn: string): boolean {
  const sentence = lastSentence(leadIn)
  return PROCEDURE.some((pattern) => pattern.test(sentence))
}

const ALTERNATIVES =
  /任选|任意一[个种]|其中(?:之)?一|之一|总有一[款种个]|几种(?:方法|方式|办法|情况|选择)|(?:以下|下列|如下|下面)(?:的)?[两三四五六几多\d]种(?!步骤|操作步骤)|(?<![按照])(?:以下|下列|如下|下面)(?:的)?(?:任一)?(?:情况|情形|场景|选项|方式|条件|原因)|最佳(?:做法|实践)|\b(?:one of the following|either of|any of (?:these|the following)|options:$|best practices)|\b(?:two|three|four|five|several|many|multiple|various|different) (?:\w+ )?(?:ways|options|methods|approaches|questions|reasons|things|cases|types|kinds|scenarios)/iu

/** 有两种关闭的方式，如下：; 主要支持四种模式：; 常用的两种实践是： */
const SEVERAL_KINDS = /[两三四五六七八九几多\d]种(?!步骤|操作步骤)[^，。；]{0,12}$/u

/** 但有两点不一样： */
const COUNTED = /[一二两三四五六几]点[^，。：:]{0,8}[：:]$/u

/** A lead-in that opens a choice instead of an order: 任选一种：, 有两种方式，如下：, `one of the following` */
export function namesAlternatives(leadIn: string): boolean {
  const words = lastClause(leadIn)
  return (
    WAYS_IN.test(words) ||
    COUNTED.test(words) ||
    ALTERNATIVES.test(words) ||
    SEVERAL_KINDS.test(words.replace(/(?:是|为|有|包括)?[：:]$/u, ''))
  )
}

const OTHERS_ACT =
  /[a-z]{2,}[^\p{Script=Han}]{0,3}(?:会|将|将会)?(?:完成|执行|进行)(?:以下|下列|如下)[^，。；]{0,20}[：:]$|(?:脚本|程序|系统|服务|平台|工具|后台|插件|它)[^，。；]{0,8}(?:会|将|负责)[^，。；]{0,20}[：:]$|(?:会|将)(?:自动|依次|在后台)[^，。；]{0,20}[：:]$|\b(?:script|system|server|app|tool|command|it|this) (?:will|does|then|automatically)\b[^.]*:$/iu

/** A lead-in that says what somebody or something else does: 脚本会自动完成： */
export function namesOthersActing(leadIn: string): boolean {
  return OTHERS_ACT.test(lastSentence(leadIn))
}

/** 诈骗是如何得手的: told, not to be done. */
const HOW_IT_WORKS = /(?:如何|怎样|怎么)[^，。？?]{1,12}的[？?]?$/

const POINTS = [
  /注意|说明|备注|提示|须知|提醒|声明|警告/,
  /原因|理由|为什么|为何|怎么回事/,
  /规则|规定|规范|准则|公约|守则|原则|标准|政策|条款|协议|限制|条件|要求|费用|收费|价格|资费|code of conduct/i,
  /种类|类型|分类|类别|区别|差异|不同|对比|比较|优点|缺点|优势|劣势|特点|特性|特征|好处|坏处/,
  /^目录$|^(?:table of )?contents$/i,
  /功能(?:介绍|简介|特性)?$|介绍|简介|概述|概念|定义|原理|术语|背景|总结|小结|结论/,
  /常见(?:问题|错误|疑问)|问答|FAQ|Q&A|错误用法|已知问题|误区/i,
  /最佳(?:做法|实践)|(?:建议|技巧|经验|心得|贴士)(?:分享|总结)?$/,
  /(?:字段|参数|选项|界面|快捷键|按钮|菜单|工具栏|指令|命令)(?:说明|介绍|一览|列表|速查)?$/,
  /更新(?:内容|日志|说明|记录)|新(?:功能|特性)|版本(?:说明|变化)|(?:安排|日程|大纲|职责|目标|规划)$|release notes|changelog|what['’]s new/i,
  HOW_IT_WORKS,
  /例子|实例|示例|举例|案例|例如|参考(?:资料|链接|文献)?$|链接$|附录|附加/,
  /是什么|什么是|有哪些|哪些|多久|多少|多长时间|(?:好处|区别|作用)[?？]?$/,
  /^(?:notes?|warnings?|cautions?|tips?|remarks?|reasons?|causes?|rules?|types?|kinds?|features?|benefits?|limitations?|limits|restrictions?|best practices|ways to|differences?|examples?|references?|resources|links|overview|intro(?:duction)?|summary|background|faqs?|definitions?|requirements?|pros|cons|exceptions?|conditions?)\b/i,
  /^(?:options|fields|parameters|settings|shortcuts|commands)$/i,
  /\b(?:why|what (?:is|are)|differences? between|frequently asked|types of|reasons? (?:for|why)|how (?:long|much|many))\b/i,
]
const HOW = /怎么(?!回事)|怎样|如何|步骤|操作|做法|流程|\bhow to\b/i

/** A title of notes, reasons, rules, kinds, examples: 注意事项, 为什么慢？, `Requirements` */
export function namesPoints(title: string): boolean {
  return (
    !(HOW.test(title) && !HOW_IT_WORKS.test(title)) &&
    !/(?:使用|操作|安装|设置|登录)[^，。]*说明$/.test(title) &&
    POINTS.some((pattern) => pattern.test(title))
  )
}

/** 可以从以下两个入口进入：, 通过下列渠道：*/
const WAYS_IN =
  /(?:以下|下列|下面|如下)(?:的)?[一二两三四五几多\d]*[个种条]?(?:入口|渠道|途径|地方|网站|平台|页面|工具)/u

/** What there is, and not what is done: 提供了如下功能：, 包括以下内容： */
const OFFERS =
  /(?:如下|以下|下列|下面|这些|几个|多种)(?:的)?[^，。]{0,6}(?:功能|特性|服务|工具|内容|模式|优势|权限|信息|资料|材料)(?:是|为)?[：:]$/u

/** 操作选项，包括：; 这样可以： */
const CONTAINS =
  /(?:包括|包含|分为|涉及|比如|例如|譬如)(?:了|以下几[个种类])?[：:]$|(?:这样|从而|就|即)(?:做)?(?:可以|能)[：:]$/u

/** A lead-in whose last words do: 要注意：, 原因有三个：, 举例如下：, 提供了如下功能： */
export function opensPoints(leadIn: string): boolean {
  const sentence = lastSentence(leadIn)
  if (!/[：:]$/.test(sentence))
    return leadIn.length <= 30 && /(?:好处|原因|特点|区别|影响|优势|注意)$/u.test(sentence)
  if (CONTAINS.test(sentence)) return true
  return namesPoints(lastClause(leadIn).slice(-12)) || OFFERS.test(sentence)
}

/** `先登录。再按下面做：` → `再按下面做：` */
function lastSentence(words: string): string {
  const sentences = words.slice(-200).split(/(?<=[。！？!?；])(?![。！？!?；])|(?<=[.])(?=\s)/u)
  return (sentences.findLast((sentence) => sentence.trim() !== '') ?? '').trim()
}

/** The words right before the list, which say what it is; those further off may be about anything. */
function lastClause(words: string): string {
  const clauses = lastSentence(words).split(/[，；,;]/u)
  const last = clauses.at(-1) ?? ''
  return /^\s*(?:具体)?(?:如下|见下|分别)(?:所示)?[：:]?$/u.test(last)
    ? (clauses.at(-2) ?? last)
    : last
}
