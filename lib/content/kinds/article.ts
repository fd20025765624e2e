import { z } from 'zod'
import { articleUrl } from '@/lib/url'
import { objectOf } from './field'
import { defineKind } from './kind'
import { summary, title } from './shared-fields'
import {
  articleSlug,
  authorSlug,
  day,
  days,
  flag,
  instant,
  optional,
  prose,
  slugs,
  tagList,
  withDefault,
} from './values'

/**
 * What an article was written from: shown at its end, so that a reader can look it up. A law or a notice
 * is found by its name and number; where only a reprint of it was seen, there is no address to give.
 */
const source = {
  title: {
    name: '来源名称',
    says: '网页自己的标题；法律和文件写全名、文号和第几条，在转载里看到的注明「转载」',
    example: 'title: 官方帮助中心：怎么解绑银行卡',
    ...prose('来源名称', 80),
  },
  url: {
    name: '来源网址',
    says: '官方的网址，以 https:// 开头，网站要在 content/allowed.yml 里；只在转载里看到的不写',
    example: 'url: https://help.example.com/unbind-card',
    ...optional({
      schema: z
        .string({ error: '要写网址，以 https:// 开头' })
        .regex(/^https:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/, '要写完整的网址，以 https:// 开头'),
    }),
  },
  seenAt: {
    name: '看到的日期',
    says: '哪天看到上面是这样写的',
    example: 'seenAt: 2025-03-26',
    ...day,
  },
}

/** One step that somebody followed, while the rest of the article was left as it was. */
const checkedStep = {
  step: {
    name: '步骤',
    says: '步骤的地址，也就是网址里 # 后面的字',
    example: 'step: 打开设置',
    ...prose('步骤', 100),
  },
  at: { name: '核对日期', says: '哪天照着这一步做过', example: 'at: 2025-03-26', ...day },
  with: {
    name: '核对时的版本',
    says: '那天用的 App 和系统版本',
    example: 'with: 微信 8.0.56',
    ...optional(prose('核对版本')),
  },
}

const FILE_NAME = '文件名就是网址，删掉这一行；要换网址就改文件名。'
const FOLDER = '文件夹就是分类，删掉这一行；要换分类就移动文件。'
const UNUSED = '网站不用它，删掉这一行。'

export const article = defineKind({
  name: 'article',
  documentType: 'Article',
  label: '文章',
  heading: '一篇文章的开头',
  place: 'articles/*/*.md',
  url: articleUrl,
  fields: {
    title: {
      ...title,
      says: '读者的原话，常是一个或两个问题；最多 80 个字',
      ...prose('标题', 80),
    },
    publishedAt: {
      name: '发布时间',
      says: '北京时间，写到分或秒；写将来的时间就是定时发布',
      example: 'publishedAt: 2025-03-26 10:05',
      alsoCalled: [
        '发布日期',
        '发表时间',
        '日期',
        '时间',
        'date',
        'pubDate',
        'published',
        'created',
      ],
      ...instant,
    },
    updatedAt: {
      name: '更新时间',
      says: '内容有实质修改的时间，不早于 publishedAt',
      example: 'updatedAt: 2025-03-26 10:05',
      alsoCalled: ['更新日期', '修改时间', 'updated', 'lastmod', 'modified'],
      ...optional(instant),
    },
    expiresAt: {
      name: '过期时间',
      says: '到时不再显示，原来的网址说明已过期；活动、限时政策才需要',
      example: 'expiresAt: 2027-03-26 10:05',
      alsoCalled: [
        '过期日期',
        '失效时间',
        '下线时间',
        '到期时间',
        '截止时间',
        '有效期',
        'expires',
        'expiry',
        'expiryDate',
        'unpublishedAt',
      ],
      ...optional(instant),
    },
    summary: {
      ...summary,
      says: '先给答案：做什么、点哪里、要多久、什么不能撤销；40–120 字',
      ...prose('摘要', 300),
    },
    author: {
      name: '作者',
      says: 'content/authors/ 里的文件名，默认 editors',
      example: 'author: editors',
      alsoCalled: ['authors'],
      ...withDefault(authorSlug, 'editors'),
    },
    tags: {
      name: '标签',
      says: '1–5 个短词',
      example: 'tags: [微信, 银行卡]',
      alsoCalled: ['关键词', 'keywords', 'tag'],
      ...withDefault(tagList, []),
    },
    topics: {
      name: '专题',
      says: 'content/topics/ 里的文件名',
      example: 'topics: [new-phone]',
      alsoCalled: ['topic'],
      ...withDefault(slugs('topic'), []),
    },
    recommended: {
      name: '推荐阅读',
      says: '文章地址，按顺序显示',
      example: 'recommended: [wechat-big-font]',
      alsoCalled: ['推荐', '相关阅读', '相关文章', 'related'],
      ...withDefault(slugs('article'), []),
    },
    done: {
      name: '办好的样子',
      says: '步骤全部勾完后告诉读者的一句话：看哪里、看到什么，就是办好了',
      example: 'done: 银行卡列表里没有这张卡了。',
      alsoCalled: ['完成标志', '验收'],
      ...optional(prose('办好的样子', 60)),
    },
    next: {
      name: '下一件事',
      says: '做完这件事多半接着要做的那一篇，填文章地址',
      example: 'next: wechat-big-font',
      alsoCalled: ['下一篇', '接下来', '下一步'],
      ...optional(articleSlug),
    },
    cover: {
      name: '封面',
      says: '同一个文件夹里的图片；不写会自动画一张',
      example: 'cover: wechat-big-font-1.png',
      alsoCalled: ['封面图', '头图', 'image', 'thumbnail'],
      ...optional(prose('封面')),
    },
    coverText: {
      name: '封面文字',
      says: '自动画的封面上写的字，最多四个；不写就用分类的封面字',
      example: 'coverText: 解绑',
      alsoCalled: ['封面字'],
      isProse: true,
      schema: prose('封面文字')
        .schema.refine((text) => [...text].length <= 4, { error: '封面文字最多四个字' })
        .optional(),
    },
    aliases: {
      name: '旧地址',
      says: '用过的地址，会自动跳转到这里',
      example: 'aliases: [wechat-font]',
      alsoCalled: ['别名', 'alias'],
      ...withDefault(slugs(), []),
    },
    draft: {
      name: '草稿',
      says: 'true 表示草稿，只在预览里出现',
      example: 'draft: true',
      ...withDefault(flag, false),
    },
    noindex: {
      name: '不让搜索引擎收录',
      says: 'true 表示不让搜索引擎收录',
      example: 'noindex: true',
      alsoCalled: ['不收录'],
      ...withDefault(flag, false),
    },
    checkedAt: {
      name: '核对日期',
      says: '哪天有人照着从头做过一遍',
      example: 'checkedAt: 2025-03-26',
      alsoCalled: ['核对时间', '核对于'],
      ...optional(day),
    },
    aiAssisted: {
      name: '人工智能参与',
      says: 'AI 帮着写的文章，怎么帮的，会告诉读者',
      example: 'aiAssisted: drafted',
      alsoCalled: ['AI', 'ai', 'ai_assisted'],
      correct: () => ({
        hint: '整篇生成写 generated，AI 起草、编辑改定写 drafted，编辑写、AI 润色写 polished。没有用 AI 就删掉这一行。',
      }),
      schema: z.optional(
        z
          .string({ error: '要写 generated、drafted 或 polished' })
          .regex(
            /^(?:generated|drafted|polished)$/,
            '只能写 generated（整篇生成）、drafted（AI 起草）或 polished（AI 润色）',
          ),
      ),
    },
    checkedWith: {
      name: '核对时的版本',
      says: '那天用的 App 或系统版本',
      example: 'checkedWith: 微信 8.0.56',
      alsoCalled: ['核对版本', '版本'],
      ...optional(prose('核对版本')),
    },
    checkedSteps: {
      name: '核对过的步骤',
      says: '只核对了一步时用，npm run verify 会写',
      example: 'checkedSteps:\n  - { step: 打开设置, at: 2025-03-26, with: 微信 8.0.56 }',
      entry: checkedStep,
      schema: z
        .array(objectOf(checkedStep), { error: '要写成列表，每项有 step 和 at' })
        .default([]),
    },
    reviewEvery: {
      name: '复核周期',
      says: '多少天以后要再核对，天数加 d',
      example: 'reviewEvery: 180d',
      alsoCalled: ['复核'],
      ...optional(days),
    },
    sources: {
      name: '来源',
      says: '照着哪些官方网页、法律和文件写的，显示在文章末尾；写到费用、期限、限额、法律就要有',
      example:
        'sources:\n  - title: 官方帮助中心：怎么解绑银行卡\n    url: https://help.example.com/unbind-card\n    seenAt: 2025-03-26',
      alsoCalled: ['参考', '参考资料', '出处', 'references', 'source'],
      entry: source,
      schema: z
        .array(objectOf(source), { error: '要写成列表，每项有 title 和 seenAt，官方网页还有 url' })
        .max(10, '来源最多 10 个')
        .default([]),
    },
  },
  elsewhere: {
    slug: FILE_NAME,
    permalink: FILE_NAME,
    地址: FILE_NAME,
    category: FOLDER,
    categories: FOLDER,
    分类: FOLDER,
    layout: UNUSED,
    id: UNUSED,
  },
})
