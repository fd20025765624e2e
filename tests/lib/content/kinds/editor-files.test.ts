import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildEditorFiles, SETTINGS } from '@/lib/content/kinds/editor-files'

const root = path.resolve(import.meta.dirname, '../../../..')

const files = buildEditorFiles(readFileSync(path.join(root, SETTINGS), 'utf8'))

/** A place to fill in, in the syntax of VS Code's snippets. */
const field = (text: string) => `$\{1:${text}}`

describe('buildEditorFiles', () => {
  test.each(files)('$path is up to date (npm run schemas)', ({ path: file, text }) => {
    expect(readFileSync(path.join(root, file), 'utf8')).toBe(text)
  })

  test('has a snippet for each key of an article', () => {
    const file = files.find(({ path }) => path.endsWith('.code-snippets'))
    const snippets = Object.values(JSON.parse(file?.text ?? '{}'))
    expect(snippets).toContainEqual({
      scope: 'markdown',
      prefix: ['tags', '标签'],
      body: [`tags: [${field('微信, 银行卡')}]`],
      description: '标签：1–5 个短词。例如 tags: [微信, 银行卡]',
    })
    expect(snippets).toContainEqual(expect.objectContaining({ body: [`draft: ${field('true')}`] }))
  })
})
