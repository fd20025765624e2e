import { z } from 'zod'
import { objectOf } from './field'
import { defineKind } from './kind'
import { correctDestination, correctOldAddress } from './value-corrections'

const redirect = {
  from: {
    name: '旧网址',
    says: '以前的网址，去掉域名，从 / 开始；问号后面的也要就一起写',
    example: 'from: /show.php?id=12',
    alsoCalled: ['旧地址', 'source', 'old'],
    schema: z
      .string({ error: '要写旧网址，从 / 开始' })
      .trim()
      .regex(/^\/(?!\/)/, '旧网址不写域名，从 / 开始，例如 /show.php?id=12')
      .regex(/^[^#]*$/, '旧网址里不能有 #：浏览器不会把 # 和它后面的告诉服务器')
      .regex(/^[^*]*$/, '一行只写一个网址，不能用 * 代替一批'),
    correct: correctOldAddress,
  },
  to: {
    name: '跳到哪里',
    says: '本站的地址从 / 开始，可以带 # 跳到某一步；别的网站写 https:// 开头的完整网址',
    example: 'to: /articles/wechat-big-font',
    alsoCalled: ['新地址', '新网址', 'destination', 'target', 'new'],
    schema: z
      .string({ error: '要写跳到哪里' })
      .trim()
      .regex(/^(?:\/(?!\/)|https?:\/\/[^/])/, '本站的地址从 / 开始，别的网站写完整网址'),
    correct: correctDestination,
  },
}

/** Addresses of an earlier site, or of pages that are gone, and where they lead. */
export const redirectsKind = defineKind({
  name: 'redirects',
  label: '旧网址的跳转',
  heading: '旧网址跳到哪里：content/redirects.yml',
  place: 'redirects.yml',
  fields: {
    redirects: {
      name: '跳转列表',
      says: '每项一个旧网址和它现在的地址',
      example: 'redirects:\n  - from: /show.php?id=12\n    to: /articles/wechat-big-font',
      alsoCalled: ['跳转', 'redirect'],
      entry: redirect,
      schema: z.array(objectOf(redirect), { error: '要写成列表，每项有 from 和 to' }).default([]),
    },
  },
})
