import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createRandom } from './random'

/** Words that the generated articles are put together from. They make sense only as a load. */
const PLATFORMS = [
  '京东金融',
  '京东',
  '微信',
  '支付宝',
  '淘宝',
  '抖音',
  '美团',
  '铁路出行',
  '云闪付',
  '拼多多',
  '高德地图',
  '百度网盘',
  '哔哩哔哩',
  '小红书',
  '闲鱼',
  '飞猪',
]
const ACTIONS = [
  '解绑',
  '绑定',
  '注销',
  '找回',
  '修改',
  '开通',
  '关闭',
  '查询',
  '导出',
  '迁移',
  '冻结',
  '恢复',
  '清理',
  '设置',
  '取消',
  '申请',
]
const OBJECTS = [
  '银行卡',
  '手机号',
  '实名信息',
  '自动续费',
  '免密支付',
  '收货地址',
  '聊天记录',
  '会员',
  '电子发票',
  '登录设备',
  '支付密码',
  '优惠券',
  '订单',
  '额度',
  '亲情账号',
  '通知权限',
  '隐私授权',
  '运费险',
  '退款',
  '积分',
  '云端备份',
  '定位权限',
  '黑名单',
  '青少年模式',
  '小窗口',
]
const STEP_TITLES = [
  '登录账户',
  '打开设置页',
  '找到管理入口',
  '选择要处理的一项',
  '核对说明',
  '确认操作',
  '输入支付密码',
  '等待系统处理',
  '查看结果',
  '留意短信通知',
  '保存截图',
  '记录时间',
  '检查未完成的交易',
  '联系客服',
  '重新登录',
  '清理缓存',
]
const CLAUSES = [
  '在「我的」页面点右上角的设置',
  '按页面提示核对手机号和姓名',
  '看清楚页面下方的小字说明再点确认',
  '列表里会显示所有已经添加的项目',
  '找不到入口时在搜索框里输入关键词',
  '系统通常会立即处理',
  '个别情况下需要等待一个工作日',
  '有未完成的订单时会提示暂时不能操作',
  '操作成功后会收到一条短信',
  '请不要把验证码告诉任何人',
  '不同版本的菜单名称会有出入',
  '建议先把相关记录截图保存',
  '如果按钮是灰色，说明条件还没有满足',
  '换一个网络再试一次往往就好了',
  '处理完成后回到首页下拉刷新',
  '这一步完成后不能撤销',
]
const TAGS = [
  '银行卡',
  '解绑',
  '注销账号',
  '会员',
  '退款',
  '隐私',
  '换机',
  '存储空间',
  '人工客服',
  '自动续费',
  '实名',
  '发票',
  '快递',
  '直播',
  '积分',
  '密码',
]
/**
 * Of these the names of shops are made, each of one article: without them every run of its text would
 * stand in hundreds of others, and no search could tell which one is meant.
 */
const NAME_CHARACTERS =
  '青禾木舟晴川白鹭南山听雨石榴小满春溪星野云杉橙光海盐松果半夏清风竹里花间月半朝露初雪麦田长安古桥东篱西窗北岸'
const NAME_ENDINGS = ['小店', '书房', '工坊', '杂货铺', '茶馆', '花园', '面馆', '裁缝店']
/** Categories of the generated articles. */
export const CORPUS_CATEGORIES: readonly string[] = Array.from(
  { length: 8 },
  (_, index) => `c${index + 1}`,
)

/** How many different titles the words above allow. */
const MAX_ARTICLES = PLATFORMS.length * ACTIONS.length * OBJECTS.length * 4

/**
 * Writes `count` articles shaped like the reference page (two questions, ten and six steps) with
 * authors, topics and categories into `contentDir`, which is emptied first. The same `count`
 * always gives the same files.
 *
 * @throws RangeError above `MAX_ARTICLES`
 */
export function writeCorpus(contentDir: string, count: number): void {
  if (count > MAX_ARTICLES) throw new RangeError(`at most ${MAX_ARTICLES} articles`)
  rmSync(contentDir, { recursive: true, force: true })
  const write = (file: string, text: string) => {
    const target = path.join(contentDir, file)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
  const random = createRandom(1)
  const slugs = Array.from(
    { length: count },
    (_, index) => `article-${String(index + 1).padStart(5, '0')}`,
  )
  write('categories.yml', `categories:\n${CORPUS_CATEGORIES.map(categoryEntry).join('')}`)
  write('pinned.yml', `articles: [${slugs.slice(0, 8).join(', ')}]\nsearches: [解绑, 退款, 注销]\n`)
  write('authors/editors.md', '---\nname: 编辑部\nsummary: 写文章的人。\n---\n\n我们写文章。\n')
  for (const name of ['about', 'privacy']) {
    write(
      `pages/${name}.md`,
      `---\ntitle: ${name === 'about' ? '关于' : '隐私'}\nsummary: 说明。\nupdatedAt: 2025-01-01 08:00:00\n---\n\n## 说明\n\n这是一页说明。\n`,
    )
  }
  for (const topic of ['t1', 't2', 't3', 't4', 't5', 't6']) {
    const chosen = Array.from({ length: Math.min(8, count) }, () => pick(slugs, random))
    write(
      `topics/${topic}.md`,
      `---\ntitle: 专题 ${topic}\nsummary: 一组文章。\narticles: [${[...new Set(chosen)].join(', ')}]\n---\n\n一组文章。\n`,
    )
  }
  slugs.forEach((slug, index) => {
    write(
      `articles/${CORPUS_CATEGORIES[index % CORPUS_CATEGORIES.length]}/${slug}.md`,
      articleText(index, slugs, random),
    )
  })
}

function categoryEntry(slug: string, index: number): string {
  return `  - slug: ${slug}\n    title: 分类${index + 1}\n    mark: 类\n    summary: 第 ${index + 1} 类文章。\n`
}

function articleText(index: number, slugs: readonly string[], random: () => number): string {
  const platform = PLATFORMS[index % PLATFORMS.length]
  const action = ACTIONS[Math.floor(index / PLATFORMS.length) % ACTIONS.length]
  const object = OBJECTS[Math.floor(index / (PLATFORMS.length * ACTIONS.length)) % OBJECTS.length]
  const round = Math.floor(index / (PLATFORMS.length * ACTIONS.length * OBJECTS.length))
  const subject = `${platform}${['', '网页版', '旧版', '国际版'][round]}`
  const first = `${subject}怎么${action}${object}?`
  const second = `${subject}${action}${object}要多久时间?`
  const published = new Date(
    Date.UTC(2020, 0, 1) + index * 7_200_000 + Math.floor(random() * 3600) * 1000,
  )
  const slug = slugs[index]
  const recommended = Array.from({ length: 3 }, () => pick(slugs, random)).filter(
    (other) => other !== slug,
  )
  return `---
title: ${first}${second}
publishedAt: ${published.toISOString().slice(0, 19).replace('T', ' ')}
summary: 打开${platform}，依次点「我的 › 设置 › ${object}」，选中要${action}的一项并确认，${sentence(random)}
author: editors
tags: [${[...new Set([pick(TAGS, random), pick(TAGS, random), platform])].map((tag) => `"${tag}"`).join(', ')}]
topics: [t${1 + Math.floor(random() * 6)}]
recommended: [${[...new Set(recommended)].join(', ')}]
---

${sentence(random)}${sentence(random)}

## ${first}

${steps(10, random)}
## ${second}

${steps(6, random)}
> [!TIP]
> ${sentence(random)}

---

${sentence(random)}想了解更多，可以看[另一篇文章](/articles/${pick(slugs, random)})。${sentence(random)}
`
}

function steps(count: number, random: () => number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `### ${index + 1}. ${stepTitle(random)}\n\n${sentence(random)}${random() < 0.5 ? sentence(random) : ''}\n\n`,
  ).join('')
}

function stepTitle(random: () => number): string {
  const title = pick(STEP_TITLES, random)
  return random() < 0.1 ? `${title}（${shopName(random)}）` : title
}

function shopName(random: () => number): string {
  const characters = [...NAME_CHARACTERS]
  const name = Array.from({ length: 3 }, () => pick(characters, random)).join('')
  return name + pick(NAME_ENDINGS, random)
}

function sentence(random: () => number): string {
  const parts = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(CLAUSES, random))
  const example = random() < 0.1 ? [`以「${shopName(random)}」的订单为例`] : []
  return `${[...example, ...new Set(parts)].join('，')}。`
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? ''
}
