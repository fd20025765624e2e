import { z } from 'zod'
import { objectOf } from './field'
import { defineKind } from './kind'
import { articleSlug, looseText } from './values'

const asked = {
  phrase: {
    name: '读者的说法',
    says: '读者搜的原话',
    example: 'phrase: 卡从支付宝拿掉',
    alsoCalled: ['说法', '搜索词'],
    schema: looseText('读者的说法要写成文字').pipe(
      z
        .string()
        .min(2, '读者的说法至少要有 2 个字')
        .max(40, '读者的说法太长，最多 40 个字')
        .regex(/[\p{L}\p{N}]/u, '读者的说法里要有字'),
    ),
  },
  article: {
    ...articleSlug,
    name: '文章地址',
    says: '这句话该先找到的文章，写文件名，不带 .md',
    example: 'article: alipay-unbind-bank-card',
    alsoCalled: ['文章'],
  },
} as const

/** What readers type, and the article that they want by it: search puts it first. */
export const askedKind = defineKind({
  name: 'asked',
  label: '读者的说法',
  heading: '读者的说法：content/asked.yml',
  place: 'asked.yml',
  fields: {
    asked: {
      name: '读者的说法',
      says: '一行一句读者搜的话，和它该先找到的文章',
      example: 'asked:\n  - { phrase: 卡从支付宝拿掉, article: alipay-unbind-bank-card }',
      entry: asked,
      schema: z
        .array(objectOf(asked), {
          error: '要写成列表，每项有 phrase（读者的说法）和 article（文章地址）',
        })
        .default([]),
    },
  },
})
