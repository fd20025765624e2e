/** Question words and what holds a sentence together: nothing of what it is about. */
const FILLERS =
  '怎么 怎样 怎么样 如何 咋 咋样 咋整 咋弄 咋办 怎么办 怎么弄 怎么搞 怎么做 怎么回事 怎么才能 怎么能 怎么会 为什么 为啥 为何 什么 啥 有啥 是啥 干嘛 干啥 什么样 哪里 哪儿 哪个 哪些 哪种 在哪 在哪里 在哪儿 去哪 到哪 能不能 能否 可不可以 可以 可以吗 行不行 行吗 好不好 好吗 是不是 是否 有没有 有无 会不会 要不要 该不该 需不需要 多少 几 吗 呢 吧 啊 呀 哦 嘛 么 了 的 地 得 着 过 我 我的 我们 你 你的 你们 他 她 它 他们 她们 人家 自己 请问 求助 求 请 帮忙 麻烦 想 想要 需要 要 该 应该 得要 必须 能 会 一下 一个 一点 一些 一种 这个 那个 这种 那种 这 那 这样 那样 就 都 也 还 又 才 再 很 太 好 真 挺 最 非常 特别 比较 更 把 被 给 让 叫 用 从 往 向 对 在 是 有 没 没有 不 和 跟 与 或 或者 还是 但 但是 而 如果 要是 万一 的话 因为 所以 然后 现在 之前 之后 以前 以后 后 前 时 时候 里 里面 里边 里头 上 上面 下 中 老是 总是 一直 突然 忽然 居然 到底 究竟 谁 咱 俺 说 知道 不知道 不会 看到 出 来 去 到 完 掉 起来 下来 出来 呗 哈 啦 嗯 谢谢 急 在线等 多长 多大 何时 几时 才能 哪 那里 这里 能用 这么 那么 一样 有点 有些 有人 别人 人 事 东西 情况 问题 方法 办法 步骤 教程 流程 攻略 弄 搞 做 干 整 回事'
/** What people say beside what they ask for: when, how much, how they feel, that something happens. */
const ASIDES =
  '刚刚 刚才 刚 今天 昨天 明天 前天 后天 早上 上午 中午 下午 晚上 半夜 夜里 这几天 最近几天 每次 每天 每个月 天天 经常 有时 有时候 偶尔 从来 一次 两次 几次 好几次 多次 第二次 半天 好久 很久 好几天 一会 一会儿 等会 马上 立刻 赶紧 赶快 已经 早就 本来 原来 其实 反正 结果 后来 接着 先 再说 顺便 另外 除了 只是 只有 只能 只要 就是 就想 就行 还是 还在 还有 还能 还会 也是 也不 不是 不能 不让 不行 不用 不想 不太 不太会 不懂 不清楚 不敢 不肯 不成 没法 没啥 没用 没人 没事 没啥事 没反应 有用 有点 有没 要紧 着急 急死 害怕 担心 怕 烦 烦死 烦人 气死 难受 麻烦 放心 奇怪 离谱 过分 居然 竟然 好像 感觉 觉得 听说 看见 发现 想起 想看 想问 问问 问下 问一下 看看 看下 看一下 试试 试过 试了 搞定 搞不懂 搞不定 弄好 弄不好 弄成 弄到 弄了 做完 做好 干什么 怎么着 怎么说 为着 反应 过来 回来 回去 上来 上去 下去 进来 进去 出去 起来 打来 接到 收下 拿到 拿出 拿着 放着 放到 放在 带着 留着 等着 看着 用着 挂着 来着 说是 说我 跟我 对我 让我 叫我 给我 帮我 帮他 我家 我妈 我爸 咱家 别的 其他 其它 另一个 一个人 两个 几个 一堆 一大堆 一半 全部 所有 整个 都是 全是 到处 地方 那边 这边 旁边 前面 后面 左边 右边 中间 外面 身上 手上 手里 家里 网上 上面 下面 里头 以为 记得 忘了 忘记 打算 准备 希望 愿意 喜欢 讨厌 适合 合适 值得 正常 靠谱 严重 厉害 重要 简单 复杂 清楚 明白 直接 自动 慢慢 快点 越来越 那种 这种 各种 什么的 之类 等等 左右 差不多 大概 也许 可能 应该 肯定 一定 当然 真的 确实 完全 根本 特别 尤其 随便 到底 究竟 毕竟 难道 何必 不过 虽然 即使 哪怕 无论 不管 尽管 除非 否则 于是 同时 之间 关于 对于 根据 按照 通过 经过 为了 由于 连 甚至 哪怕 越 每 各 某 另 多 少 点 些 次 种 件 位 块 条 张 份 台 部 年 月 日 天 号 时 分钟 小时 个月 一年 几年 多年 星期 礼拜 周末 有人 哪家 谁家 有谁 来回 反复 再三 老 总 刚好 正好 恰好 一起 一样 一般 一直 一来 二来 起码 至少 最多 最少 最好 最快 最近 最后 最先 首先 然而 朋友 邻居 同事 同学 亲戚 领导 老板 对方 人家 大家 别人家 家人 小伙子 大爷 大妈 师傅 哥们 兄弟 亲'
/** For whom it is: it says something where nothing else does. */
const PEOPLE =
  '爸 妈 爸爸 妈妈 爸妈 父母 爷爷 奶奶 姥姥 姥爷 外公 外婆 老人 老人家 长辈 老爸 老妈 老公 老婆 媳妇 对象 男朋友 女朋友 儿子 女儿 闺女 孩子 小孩 娃 孙子 孙女 亲人 家里人 老家'
/** They say something, but most articles have them. */
const LIGHT =
  '处理 解决 手机 电脑 app 软件 应用 设置 操作 点击 使用 功能 页面 系统 办理 办 查看 看 打开 进入 选择 里面 时间 多久 多长时间 几天 什么时候 多少钱 安全 新 旧 大 小 快 慢 钱 帮 网上'
/** 两万, 三天, 十分钟: how many of what. */
const AMOUNT =
  /^(?:[\d一二两三四五六七八九十百千几半多]+(?:[万亿千百])?(?:来|多)?(?:个)?(?:块钱|分钟|小时|工作日|星期|礼拜|个月|月|天|年|岁|块|元|次|遍|下|个|条|张|份|台|部|人|家|回|万|点|号)?)/

const split = (list: string, weight: number) =>
  list.split(' ').map((word): [string, number] => [word, weight])

const ASIDE = 0.22

/** What words weigh beside those that a query is about, which weigh 1. */
const WEIGHTS = new Map([
  ...split(ASIDES, ASIDE),
  ...split(LIGHT, 0.45),
  ...split(PEOPLE, 0.45),
  ...split(FILLERS, 0.04),
])
const LONGEST = 5

/**
 * The longest of these words that stands at a place of a query; `undefined` where there is none.
 *
 * `('怎么退', 0)` → `{ length: 2, weight: 0.04 }`
 */
export function fillerAt(
  query: string,
  place: number,
): { readonly length: number; readonly weight: number } | undefined {
  const amount = /[一二两三四五六七八九十几半]/.test(query.charAt(place))
    ? AMOUNT.exec(query.slice(place, place + 8))?.[0]
    : undefined
  const amountLength = amount && amount.length > 1 ? amount.length : 0
  for (let length = Math.min(LONGEST, query.length - place); length > 0; length--) {
    // 几分钟 is an amount, though 几 alone is a question word.
    if (length < amountLength) break
    const weight = WEIGHTS.get(query.slice(place, place + length))
    if (weight !== undefined) return { length, weight }
  }
  return amountLength > 0 ? { length: amountLength, weight: ASIDE } : undefined
}
