import { z } from 'zod'
import { defineKind } from './kind'
import { looseText } from './values'

/** Words that 大家都在搜 never shows, whoever searched them. */
export const blocked = defineKind({
  name: 'blocked',
  label: '不展示的搜索词',
  heading: '大家都在搜里不出现的词：content/blocked-searches.yml',
  place: 'blocked-searches.yml',
  fields: {
    words: {
      name: '屏蔽词',
      says: '大家都在搜里不出现的词，读者照样能搜',
      example: 'words: [代办]',
      schema: z
        .array(
          looseText('屏蔽词要写成文字').pipe(
            z.string().regex(/[\p{L}\p{N}]/u, '屏蔽词里至少要有一个字'),
          ),
          { error: '要写成列表，每行一个词，例如 - 代办' },
        )
        .default([]),
    },
  },
})
