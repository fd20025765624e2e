import { z } from 'zod'
import { defineKind } from './kind'
import { articleList } from './shared-fields'
import { prose, slugs, withDefault } from './values'

/** What editors recommend by hand. */
export const pinned = defineKind({
  name: 'pinned',
  documentType: 'Pinned',
  label: '编辑推荐',
  heading: '编辑推荐：content/pinned.yml',
  place: 'pinned.yml',
  isRequired: true,
  fields: {
    articles: { ...articleList, ...withDefault(slugs('article'), []) },
    searches: {
      name: '推荐的搜索词',
      says: '每个词都要能在某篇文章的标题里找到',
      example: 'searches: [解绑银行卡]',
      alsoCalled: ['搜索词'],
      schema: z.array(prose('搜索词').schema).default([]),
    },
    notHot: {
      name: '不进热门阅读的文章',
      says: '文章地址，读得再多也不进热门阅读',
      example: 'notHot: [wechat-big-font]',
      ...withDefault(slugs('article'), []),
    },
  },
})
