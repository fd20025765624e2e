import path from 'node:path'
import { toContentFile } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import type { Site } from '@/lib/checks/site'

const NOW = new Date('2026-11-01T00:00:00+08:00')

/** A site of these files, by path from `content/articles/`. */
export async function exampleSite(articles: Readonly<Record<string, string>>): Promise<Site> {
  const files = await Promise.all(
    Object.entries(articles).map(([file, text]) =>
      toContentFile(path.posix.join('content/articles', file), Buffer.from(text)),
    ),
  )
  return readSite(files, { now: NOW, host: 'help.example.com' })
}

export type ExampleArticle = {
  readonly title?: string
  readonly more?: string
  readonly steps?: readonly string[]
}

/** An article with a question, and a step for each text: `标题：正文`. */
export function exampleArticle({
  title = '怎么解绑银行卡?',
  more = '',
  steps = [
    '打开设置：在「我的」里点右上角。',
    '选中银行卡：按后四位核对。',
    '点解绑：验证身份后完成。',
  ],
}: ExampleArticle = {}): string {
  const list = steps.map((step, index) => {
    const [name = '', text = ''] = step.split('：')
    return `### ${index + 1}. ${name}\n\n${text}\n`
  })
  return `---\ntitle: ${JSON.stringify(title)}\npublishedAt: 2026-01-01 08:00\nsummary: 打开设置再解绑\n${more}---\n\n## 怎么解绑？\n\n${list.join('\n')}`
}
