import { authorUrl } from '@/lib/url'
import { defineKind } from './kind'
import { summary } from './shared-fields'
import { prose } from './values'

export const author = defineKind({
  name: 'author',
  documentType: 'Author',
  label: '作者',
  heading: '一个作者的开头',
  place: 'authors/*.md',
  url: authorUrl,
  fields: {
    name: {
      name: '名字',
      says: '写在文章标题下面的名字',
      example: 'name: 支付组',
      alsoCalled: ['名称'],
      ...prose('名字'),
    },
    summary: { ...summary, example: 'summary: 写银行卡、支付和转账。', ...prose('简介') },
  },
})
