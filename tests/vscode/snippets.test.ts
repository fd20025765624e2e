import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkFiles } from '@/lib/checks/check-files'
import { readContentFiles, toContentFile } from '@/lib/checks/read-content-files'

const root = path.resolve(import.meta.dirname, '../..')
const site = path.join(root, 'tests/fixtures/faults/_site')

type Snippet = { readonly body: readonly string[] }
const snippets = JSON.parse(
  readFileSync(path.join(root, '.vscode/zhinan.code-snippets'), 'utf8'),
) as Readonly<Record<string, Snippet>>

const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '11',
  CURRENT_DATE: '23',
  CURRENT_HOUR: '08',
  CURRENT_MINUTE: '00',
  TM_FILENAME_BASE: 'new-article',
}

/** As VS Code inserts it, when the editor changes nothing. */
function expand(name: string): string {
  const text = snippets[name]?.body.join('\n') ?? ''
  return text
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{?([A-Z_]+)\}?/g, (_, variable: string) => VARIABLES[variable] ?? variable)
    .replaceAll('$0', '写在这里。')
}

async function errorsIn(text: string): Promise<readonly string[]> {
  const file = await toContentFile('content/articles/phone/new-article.md', Buffer.from(text))
  const files = [...(await readContentFiles(site)), file]
  const options = { now: new Date('2026-11-24T00:00:00Z'), host: 'help.example.com' }
  return checkFiles(files, { ...options, only: new Set([file.path]), errorsOnly: true }).map(
    ({ line, message }) => `${line}: ${message}`,
  )
}

describe('the snippets', () => {
  test.each(['步骤型文章', '问答型文章'])('%s passes the check as it is', async (name) => {
    expect(await errorsIn(expand(name))).toEqual([])
  })

  test.each(['步骤', '步骤列表', '提示', '注意', '警告'])(
    '%s fits into an article',
    async (name) => {
      const [front = ''] = expand('问答型文章').split('## ')
      expect(await errorsIn(`${front}## 怎么做？\n\n${expand(name)}\n`)).toEqual([])
    },
  )

  test('图片 names the picture after the article', () => {
    expect(expand('图片')).toMatch(/^!\[.+\]\(new-article-1\.png ".+"\)/)
  })
})
