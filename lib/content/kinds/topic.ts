import { topicUrl } from '@/lib/url'
import { defineKind } from './kind'
import { articleList, summary, title } from './shared-fields'
import { prose, slugs } from './values'

export const topic = defineKind({
  name: 'topic',
  documentType: 'Topic',
  label: '专题',
  heading: '一个专题的开头',
  place: 'topics/*.md',
  url: topicUrl,
  fields: {
    title: { ...title, example: 'title: 换新手机', ...prose('标题') },
    summary: { ...summary, ...prose('简介') },
    articles: { ...articleList, ...slugs('article') },
  },
})
