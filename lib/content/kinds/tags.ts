import { z } from 'zod'
import { defineKind } from './kind'
import { tagSchema } from './values'

/** Words for the same thing, each with the one that the site uses. */
export const tags = defineKind({
  name: 'tags',
  label: '标签设置',
  heading: '统一用哪个标签：content/tags.yml',
  place: 'tags.yml',
  fields: {
    aliases: {
      name: '标签的别名',
      says: '一行写一个，冒号前是不用的标签，后面是统一用的',
      example: 'aliases:\n  苹果手机: iPhone',
      alsoCalled: ['别名', 'alias'],
      schema: z
        .record(z.string(), tagSchema, { error: '要写成「不用的标签: 统一用的标签」' })
        .default({}),
    },
  },
})
