import { pageUrl } from '@/lib/url'
import { defineKind } from './kind'
import { summary, title } from './shared-fields'
import { instant, prose } from './values'

/** A standing page such as 关于. */
export const page = defineKind({
  name: 'page',
  documentType: 'Page',
  label: '页面',
  heading: '一个固定页面的开头',
  place: 'pages/*.md',
  url: pageUrl,
  fields: {
    title: { ...title, example: 'title: 关于我们', ...prose('标题') },
    summary: { ...summary, ...prose('简介') },
    updatedAt: {
      name: '更新时间',
      says: '内容有实质修改的时间',
      example: 'updatedAt: 2025-03-26 10:05',
      alsoCalled: ['更新日期', '修改时间', 'updated', 'lastmod', 'modified'],
      ...instant,
    },
  },
})
