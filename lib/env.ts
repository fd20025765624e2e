import { z } from 'zod'

/** What the environment says, checked once. Every variable is optional. */
export type Env = {
  /** Public address without trailing slash; wins over `url` in site.config.ts. */
  readonly siteUrl?: string
  /** PostgreSQL-compatible server for views, searches and votes; without it they are in a file. */
  readonly databaseUrl?: string
  /** Folder of that file, as written; relative to the project. */
  readonly dataDir: string
}

const schema = z.object({
  SITE_URL: z
    .url({ protocol: /^https?$/, error: '要写完整的网址' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/, error: '要写 PostgreSQL 的地址' })
    .optional(),
  DATA_DIR: z.string().trim().default('data'),
})

const examples: Record<string, string> = {
  SITE_URL: 'SITE_URL=https://help.example.com',
  DATABASE_URL: 'DATABASE_URL=postgres://用户名:密码@127.0.0.1:5432/zhinan',
  DATA_DIR: 'DATA_DIR=/var/lib/zhinan',
}

/** Their values may hold a password, and messages end up in logs. */
const SECRET = new Set(['DATABASE_URL'])

/**
 * Reads the settings from environment variables; an empty value counts as unset.
 *
 * @throws Error naming every wrong variable with an example, in Chinese, for the owner
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const result = schema.safeParse(set)
  if (result.success) {
    const { SITE_URL, DATABASE_URL, DATA_DIR } = result.data
    return { siteUrl: SITE_URL, databaseUrl: DATABASE_URL, dataDir: DATA_DIR }
  }
  const lines = result.error.issues.map((issue) => {
    const name = String(issue.path[0])
    const value = SECRET.has(name) ? '（值里可能有密码，不显示）' : `，现在是「${set[name]}」`
    return `  ${name}：${issue.message}${value}。例如 ${examples[name]}`
  })
  throw new Error(`环境变量有误：\n${lines.join('\n')}`)
}
