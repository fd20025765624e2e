import { z } from 'zod'
import { objectOf } from './field'
import { defineKind } from './kind'
import { summary, title } from './shared-fields'
import { prose, slug } from './values'

const category = {
  slug: {
    name: '地址',
    says: '小写英文、数字和连字符',
    example: 'slug: phone',
    ...slug,
  },
  title: { ...title, example: 'title: 手机', alsoCalled: ['名称', '名字'], ...prose('名称') },
  summary: { ...summary, example: 'summary: 换机、备份、找回。', ...prose('简介') },
  mark: {
    name: '封面字',
    says: '没有配图的文章封面上画的字，一到两个',
    example: 'mark: 机',
    ...prose('封面字'),
    schema: prose('封面字').schema.max(2, '封面字最多两个字'),
  },
}

export const categories = defineKind({
  name: 'categories',
  documentType: 'Categories',
  label: '分类设置',
  heading: '分类：content/categories.yml',
  place: 'categories.yml',
  isRequired: true,
  fields: {
    categories: {
      name: '分类列表',
      says: '顺序就是网站导航的顺序',
      example: 'categories:',
      alsoCalled: ['分类'],
      entry: category,
      schema: z.array(objectOf(category)),
    },
  },
})
