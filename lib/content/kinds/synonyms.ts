import { z } from 'zod'
import { defineKind } from './kind'
import { looseText } from './values'

const word = looseText('要写成词，例如 [解绑, 取消绑定]').pipe(
  z.string().min(1, '词不能是空的').max(20, '词太长，最多 20 个字'),
)

/** Words that readers use for the same thing, a group a line. */
export const synonyms = defineKind({
  name: 'synonyms',
  label: '同义词',
  heading: '同义词：content/synonyms.yml',
  place: 'synonyms.yml',
  fields: {
    synonyms: {
      name: '同义词',
      says: '每行一组意思一样的词',
      example: 'synonyms:\n  - [解绑, 取消绑定]',
      schema: z.array(
        z
          .array(word, { error: '一组词要写成列表，例如 [解绑, 取消绑定]' })
          .min(2, '一组至少要有两个词，例如 [解绑, 取消绑定]'),
        { error: '要写成列表，每行一组，例如 - [解绑, 取消绑定]' },
      ),
    },
  },
})
