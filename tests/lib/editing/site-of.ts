import type { ContentFile } from '@/lib/checks/content-file'
import { toContentFile } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import type { Site } from '@/lib/checks/site'

export const options = { now: new Date('2026-11-23T00:00:00Z'), host: 'help.example.com' }

const base = {
  'content/categories.yml': `categories:
  - { slug: phone, title: 手机, mark: 机, summary: 手机 }
  - { slug: wechat, title: 微信, mark: 微, summary: 微信 }
`,
  'content/pinned.yml': 'articles: []\nsearches: []\n',
  'content/authors/editors.md': '---\nname: 编辑部\nsummary: 写文章的人。\n---\n',
}

/** A small site in memory; paths from `content/`. */
export async function filesOf(
  texts: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly ContentFile[]> {
  const written = Object.entries(texts).map(([file, text]) => [`content/${file}`, text] as const)
  const all = Object.entries({ ...base, ...Object.fromEntries(written) })
  return Promise.all(all.map(([file, text]) => toContentFile(file, Buffer.from(text))))
}

export async function siteOf(texts: Readonly<Record<string, string | Uint8Array>>): Promise<Site> {
  return readSite(await filesOf(texts), options)
}

/** A sound article; `keys` are further lines of front matter. */
export function article(title: string, keys: readonly string[] = [], body = ''): string {
  const lines = [`title: ${title}`, 'publishedAt: 2026-01-02 10:00', ...keys]
  return `---\n${lines.join('\n')}\n---\n\n## 怎么做？\n\n照着做。\n${body}`
}
