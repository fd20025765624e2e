import type { DocumentKind } from './schemas'

/** What a key is called in Chinese, and a line that an editor can copy. */
type KeyHelp = { readonly name: string; readonly example: string }

const help: Readonly<Record<string, KeyHelp>> = {
  title: { name: '标题', example: 'title: 微信怎么解绑银行卡?' },
  name: { name: '名字', example: 'name: 支付组' },
  publishedAt: { name: '发布时间', example: 'publishedAt: 2025-03-26 10:05' },
  updatedAt: { name: '更新时间', example: 'updatedAt: 2025-03-26 10:05' },
  summary: { name: '摘要', example: 'summary: 先给答案：做什么、点哪里、要多久、什么不能撤销。' },
  author: { name: '作者', example: 'author: editors' },
  tags: { name: '标签', example: 'tags: [微信, 银行卡]' },
  topics: { name: '专题', example: 'topics: [new-phone]' },
  recommended: { name: '推荐阅读', example: 'recommended: [wechat-big-font]' },
  cover: { name: '封面', example: 'cover: wechat-big-font-1.png' },
  aliases: { name: '旧地址', example: 'aliases: [wechat-font]' },
  draft: { name: '草稿', example: 'draft: true' },
  noindex: { name: '不让搜索引擎收录', example: 'noindex: true' },
  checkedAt: { name: '核对日期', example: 'checkedAt: 2025-03-26' },
  checkedWith: { name: '核对时的版本', example: 'checkedWith: 微信 8.0.56' },
  reviewEvery: { name: '复核周期', example: 'reviewEvery: 180d' },
  articles: { name: '文章列表', example: 'articles: [wechat-big-font]' },
  searches: { name: '推荐的搜索词', example: 'searches: [解绑银行卡]' },
  notHot: { name: '不进热门阅读的文章', example: 'notHot: [wechat-big-font]' },
  words: { name: '屏蔽词', example: 'words: [代办]' },
  synonyms: { name: '同义词', example: 'synonyms:\n  - [解绑, 取消绑定]' },
  categories: { name: '分类列表', example: 'categories:' },
  slug: { name: '地址', example: 'slug: phone' },
  mark: { name: '封面字', example: 'mark: 机' },
  phones: { name: '电话号码', example: 'phones:' },
  domains: { name: '域名', example: 'domains:' },
  number: { name: '号码', example: 'number: "95118"' },
  domain: { name: '域名', example: 'domain: 12306.cn' },
  owner: { name: '属于谁', example: 'owner: 中国铁路' },
}

/** What editors write instead: Chinese names, and the keys of other systems (Hexo, Hugo, Jekyll). */
const otherNames: Readonly<Record<string, string>> = {
  标题: 'title',
  题目: 'title',
  名字: 'name',
  名称: 'name',
  发布时间: 'publishedAt',
  发布日期: 'publishedAt',
  发表时间: 'publishedAt',
  日期: 'publishedAt',
  时间: 'publishedAt',
  date: 'publishedAt',
  pubDate: 'publishedAt',
  published: 'publishedAt',
  created: 'publishedAt',
  更新时间: 'updatedAt',
  更新日期: 'updatedAt',
  修改时间: 'updatedAt',
  updated: 'updatedAt',
  lastmod: 'updatedAt',
  modified: 'updatedAt',
  摘要: 'summary',
  简介: 'summary',
  描述: 'summary',
  概要: 'summary',
  description: 'summary',
  excerpt: 'summary',
  作者: 'author',
  authors: 'author',
  标签: 'tags',
  关键词: 'tags',
  keywords: 'tags',
  tag: 'tags',
  专题: 'topics',
  topic: 'topics',
  推荐: 'recommended',
  推荐阅读: 'recommended',
  相关阅读: 'recommended',
  相关文章: 'recommended',
  related: 'recommended',
  封面: 'cover',
  封面图: 'cover',
  头图: 'cover',
  image: 'cover',
  thumbnail: 'cover',
  别名: 'aliases',
  旧地址: 'aliases',
  alias: 'aliases',
  草稿: 'draft',
  不收录: 'noindex',
  核对时间: 'checkedAt',
  核对日期: 'checkedAt',
  核对于: 'checkedAt',
  核对版本: 'checkedWith',
  版本: 'checkedWith',
  复核周期: 'reviewEvery',
  复核: 'reviewEvery',
  文章: 'articles',
  文章列表: 'articles',
  搜索词: 'searches',
  电话: 'phones',
  号码: 'number',
  域名: 'domains',
}

/** Keys that have no counterpart, because the place of the file says it. */
const saidByPlace: Readonly<Record<string, string>> = {
  slug: '文件名就是网址，删掉这一行；要换网址就改文件名。',
  permalink: '文件名就是网址，删掉这一行；要换网址就改文件名。',
  地址: '文件名就是网址，删掉这一行；要换网址就改文件名。',
  category: '文件夹就是分类，删掉这一行；要换分类就移动文件。',
  categories: '文件夹就是分类，删掉这一行；要换分类就移动文件。',
  分类: '文件夹就是分类，删掉这一行；要换分类就移动文件。',
  layout: '网站不用它，删掉这一行。',
  id: '网站不用它，删掉这一行。',
}

/** `title` → `标题`; an unknown key is its own name. */
export function keyName(key: string): string {
  return help[key]?.name ?? key
}

/** A line to copy: `draft` → `draft: true` */
export function keyExample(key: string): string {
  return help[key]?.example ?? `${key}: ……`
}

/** The key that a wrong one stands for, when that is certain. */
export function keyMeantBy(written: string, known: readonly string[]): string | undefined {
  const byName = otherNames[written] ?? otherNames[written.toLowerCase()]
  if (byName !== undefined && known.includes(byName)) return byName
  return known.find((key) => key.toLowerCase() === written.toLowerCase().replace(/[_-]/g, ''))
}

/** What to do about a key whose answer is the file's place; only articles have one. */
export function placeHint(written: string, kind: DocumentKind): string | undefined {
  return kind === 'article' ? saidByPlace[written] : undefined
}

/** Whether it is a key of any kind of file, or an editor's word for one. */
export function isLikeKey(written: string): boolean {
  return written in help || written in otherNames || written in saidByPlace
}
