import { z } from 'zod'
import { objectOf } from './field'
import { defineKind } from './kind'

const owner = {
  name: '属于谁',
  says: '哪家公司或部门',
  example: 'owner: 中国铁路',
  schema: z.string({ error: '要写是谁的' }).trim().min(1, '要写是谁的'),
}

const phone = {
  number: {
    name: '号码',
    says: '加引号，只有数字和连字符',
    example: 'number: "95118"',
    schema: z
      .string({ error: '号码要加引号，例如 "95118"' })
      .regex(/^\d[\d-]{1,14}\d$/, '号码只能有数字和连字符，例如 "400-606-5500"'),
  },
  owner,
}

const domain = {
  domain: {
    name: '域名',
    says: '只写域名，不带 https:// 和路径',
    example: 'domain: 12306.cn',
    schema: z
      .string({ error: '要写域名，例如 12306.cn' })
      .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, '只写域名，不带 https:// 和路径，例如 12306.cn'),
  },
  owner,
}

/** The telephone numbers and web sites that articles may name. */
export const allowed = defineKind({
  name: 'allowed',
  label: '允许的电话和网站',
  heading: '可以出现的电话和网站：content/allowed.yml',
  place: 'allowed.yml',
  fields: {
    phones: {
      name: '电话号码',
      says: '文章里可以出现的电话，只收官方的',
      example: 'phones:',
      alsoCalled: ['电话'],
      entry: phone,
      schema: z.array(objectOf(phone), { error: '要写成列表，每项有 number 和 owner' }).default([]),
    },
    domains: {
      name: '域名',
      says: '文章里可以链接的网站，只收官方的',
      example: 'domains:',
      entry: domain,
      schema: z
        .array(objectOf(domain), { error: '要写成列表，每项有 domain 和 owner' })
        .default([]),
    },
  },
})
