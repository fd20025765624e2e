import { z } from 'zod'

/** `content/allowed.yml`: the telephone numbers and web sites that articles may name. */

const owner = z.string({ error: '要写是谁的' }).trim().min(1, '要写是谁的')

export const allowedFile = z.strictObject({
  phones: z
    .array(
      z.strictObject({
        number: z
          .string({ error: '号码要加引号，例如 "95118"' })
          .regex(/^\d[\d-]{1,14}\d$/, '号码只能有数字和连字符，例如 "400-606-5500"'),
        owner,
      }),
      { error: '要写成列表，每项有 number 和 owner' },
    )
    .default([]),
  domains: z
    .array(
      z.strictObject({
        domain: z
          .string({ error: '要写域名，例如 12306.cn' })
          .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, '只写域名，不带 https:// 和路径，例如 12306.cn'),
        owner,
      }),
      { error: '要写成列表，每项有 domain 和 owner' },
    )
    .default([]),
})

export type Allowed = z.output<typeof allowedFile>
