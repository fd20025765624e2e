import { z } from 'zod'
import { keyExample, keyName } from './front-matter-keys'
import { type DocumentKind, schemaOf } from './schemas'

/** A JSON Schema (draft 7, which editors know best), with descriptions for people. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/** What to write there, in a sentence; the name and an example stand before and behind it. */
const writing: Readonly<Record<string, string>> = {
  title: '读者的原话，常是一个或两个问题；最多 80 个字',
  name: '写在文章标题下面的名字',
  publishedAt: '北京时间，写到分或秒；写将来的时间就是定时发布',
  updatedAt: '内容有实质修改的时间，不早于 publishedAt',
  expiresAt: '到时不再显示，原来的网址说明已过期；活动、限时政策才需要',
  summary: '先给答案：做什么、点哪里、要多久、什么不能撤销；40–120 字',
  author: 'content/authors/ 里的文件名，默认 editors',
  tags: '1–5 个短词',
  topics: 'content/topics/ 里的文件名',
  recommended: '文章地址，按顺序显示',
  cover: '同一个文件夹里的图片；不写会自动画一张',
  aliases: '用过的地址，会自动跳转到这里',
  draft: 'true 表示草稿，只在预览里出现',
  noindex: 'true 表示不让搜索引擎收录',
  checkedAt: '哪天有人照着从头做过一遍',
  checkedWith: '那天用的 App 或系统版本',
  reviewEvery: '多少天以后要再核对，天数加 d',
  articles: '文章地址，顺序就是显示的顺序',
  searches: '每个词都要能在某篇文章的标题里找到',
  notHot: '文章地址，读得再多也不进热门阅读',
  words: '大家都在搜里不出现的词，读者照样能搜',
  synonyms: '每行一组意思一样的词',
  categories: '顺序就是网站导航的顺序',
  slug: '小写英文、数字和连字符',
  mark: '没有配图的文章封面上画的字，一到两个',
  phones: '文章里可以出现的电话，只收官方的',
  domains: '文章里可以链接的网站，只收官方的',
  number: '加引号，只有数字和连字符',
  domain: '只写域名，不带 https:// 和路径',
  owner: '哪家公司或部门',
}

const titles: Readonly<Record<DocumentKind, string>> = {
  article: '一篇文章的开头',
  author: '一个作者的开头',
  topic: '一个专题的开头',
  page: '一个固定页面的开头',
  categories: '分类：content/categories.yml',
  pinned: '编辑推荐：content/pinned.yml',
  allowed: '可以出现的电话和网站：content/allowed.yml',
  blocked: '大家都在搜里不出现的词：content/blocked-searches.yml',
  synonyms: '同义词：content/synonyms.yml',
  tags: '统一用哪个标签：content/tags.yml',
}

/** The kinds of files that have a schema, in the order of content/README.md. */
export const schemaKinds = Object.keys(titles) as readonly DocumentKind[]

/**
 * The JSON Schema of one kind of file, made from the schema that the content check uses, so that an
 * editor's program and the check never disagree. Every key says in Chinese what it is for.
 */
export function buildJsonSchema(kind: DocumentKind): JsonSchema {
  const options = { io: 'input', unrepresentable: 'any', target: 'draft-7' } as const
  const schema = z.toJSONSchema(schemaOf(kind), options)
  return { ...described(schema), title: titles[kind] }
}

function described(schema: JsonSchema): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => [
    key,
    { ...described(property as JsonSchema), description: describeKey(key) },
  ])
  return {
    ...schema,
    ...(schema.properties ? { properties: Object.fromEntries(properties) } : {}),
    ...(schema.items ? { items: described(schema.items as JsonSchema) } : {}),
  }
}

/** `draft` → `草稿：true 表示草稿，只在预览里出现。例如 draft: true` */
export function describeKey(key: string): string {
  const said = writing[key]
  const name = keyName(key)
  return `${said === undefined ? name : `${name}：${said}`}。例如 ${keyExample(key)}`
}
