import { z } from 'zod'
import { objectOf } from './field'
import { defineKind } from './kind'
import { flag, looseText, prose, slug } from './values'

const word = looseText('要写成文字').pipe(
  z.string().min(1, '不能是空的').max(20, '太长，最多 20 个字'),
)

const app = {
  id: {
    name: '代号',
    says: '小写英文、数字和连字符，命令里用它',
    example: 'id: wechat',
    ...slug,
  },
  name: {
    name: '名字',
    says: '文章里怎么叫它',
    example: 'name: 微信',
    ...prose('名字', 20),
  },
  alsoCalled: {
    name: '别的叫法',
    says: '文章里也这样叫它，标签里的写法也算',
    example: 'alsoCalled: [微信支付, 微信转账]',
    alsoCalled: ['别名', 'names', 'aliases'],
    schema: z.array(word, { error: '要写成列表，例如 [微信支付]' }).default([]),
  },
  roots: {
    name: '路径从哪里开始',
    says: '打开它最先看到、路径的第一格会写的那几个',
    example: 'roots: [我]',
    alsoCalled: ['起点', '底栏'],
    schema: z
      .array(word, { error: '要写成列表，例如 [首页, 我的]' })
      .min(1, '至少写一个，例如 [我的]'),
  },
  phone: {
    name: '官方电话',
    says: '要在 allowed.yml 的 phones 里；没有核对过就不写',
    example: 'phone: "95017"',
    alsoCalled: ['电话', '客服电话'],
    schema: z.string({ error: '号码要加引号，例如 "95118"' }).optional(),
  },
  domain: {
    name: '官方网站',
    says: '只写域名，要在 allowed.yml 的 domains 里；没有核对过就不写',
    example: 'domain: qq.com',
    alsoCalled: ['网站', '官网', '域名'],
    schema: z.string({ error: '要写域名，例如 qq.com' }).optional(),
  },
  version: {
    name: '现在的版本',
    says: '在手机上看到的版本号，加引号；没有看到就不写。改大以后，用旧版本核对的文章会列出来重新核对',
    example: 'version: "8.0.56"',
    alsoCalled: ['版本', '当前版本'],
    schema: z
      .string({ error: '版本号要加引号，例如 "8.0.56"' })
      .regex(/^\d+(?:\.\d+)*$/, '版本号只有数字和点，例如 "8.0.56"')
      .optional(),
  },
  isVaried: {
    name: '各家不一样',
    says: 'true 表示同一条路径各家手机、各个机型写法不同，不互相比较',
    example: 'isVaried: true',
    ...flag,
    schema: flag.schema.default(false),
  },
}

/** The programs that articles speak of, so that a tap path is known to be of one of them. */
export const apps = defineKind({
  name: 'apps',
  label: 'App 和系统',
  heading: '文章里讲的 App 和系统：content/apps.yml',
  place: 'apps.yml',
  fields: {
    apps: {
      name: '软件列表',
      says: '路径「我的 › 设置」靠它知道是哪个 App 的',
      example: 'apps:\n  - id: wechat\n    name: 微信\n    roots: [我]',
      alsoCalled: ['App'],
      entry: app,
      schema: z.array(objectOf(app), { error: '要写成列表，每项有 id、name 和 roots' }).default([]),
    },
  },
})
