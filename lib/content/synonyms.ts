import { z } from 'zod'

/** YAML reads a bare 12306 as a number; as a word of a group it is none. */
const word = z
  .union([z.string(), z.number()], { error: '要写成词，例如 [解绑, 取消绑定]' })
  .transform((value) => String(value).trim())
  .pipe(z.string().min(1, '词不能是空的').max(20, '词太长，最多 20 个字'))

/** `content/synonyms.yml`: words that readers use for the same thing, a group a line. */
export const synonymsFile = z.strictObject({
  synonyms: z.array(
    z
      .array(word, { error: '一组词要写成列表，例如 [解绑, 取消绑定]' })
      .min(2, '一组至少要有两个词，例如 [解绑, 取消绑定]'),
    { error: '要写成列表，每行一组，例如 - [解绑, 取消绑定]' },
  ),
})
