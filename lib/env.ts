import { isIP } from 'node:net'
import { z } from 'zod'
import { SettingsError } from './settings-error'

/** What the environment says, checked once. Every variable is optional. */
export type Env = {
  /** Public address without trailing slash; wins over `url` in site.config.ts. */
  readonly siteUrl?: string
  /** Where an exported site sends votes and counts; wins over `apiUrl` in site.config.ts. */
  readonly apiUrl?: string
  /** The folder of what readers did: the data file and today's key. */
  readonly dataDir: string
  /** `postgres://…`, for several instances; without it the data is one file in `dataDir`. */
  readonly databaseUrl?: string
  /** Shared by all instances, so that each knows a reader by the same hash. */
  readonly readerSecret?: string
  /** Which proxies may say where a request comes from, see `parseTrustedProxies`. */
  readonly trustedProxies: string
  /** Days after which single events are forgotten; counts stay. */
  readonly retentionDays: number
  /** What `npm run studio-password` printed; without it there is no studio. */
  readonly studioPasswordHash?: string
  /** Who knows it may have new content pulled and published; without it nobody can. */
  readonly publishToken?: string
  /** How the server writes its log. */
  readonly logFormat: 'text' | 'json'
  /** 百度搜索资源平台's token for pushing addresses. */
  readonly baiduPushToken?: string
  /** The key by which IndexNow knows the site; the site shows it. */
  readonly indexNowKey?: string
}

const schema = z.object({
  SITE_URL: z
    .url({ protocol: /^https?$/, error: '要写完整的网址' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  API_URL: z
    .url({ protocol: /^https?$/, error: '要写完整的网址' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/, error: '要写 PostgreSQL 的地址' })
    .optional(),
  READER_SECRET: z.string().min(32, '至少 32 个字符，用随机的').optional(),
  TRUSTED_PROXIES: z
    .string()
    .refine(isProxyList, '要写代理的地址或网段，用逗号隔开；或者写前面有几层代理')
    .default(''),
  RETENTION_DAYS: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, '要写天数，1 到 9999')
    .default('30'),
  STUDIO_PASSWORD_HASH: z
    .string()
    .regex(
      /^scrypt([:$])\d+\1\d+\1\d+\1[\w-]+\1[\w-]+$/,
      '要写 npm run studio-password 给出的那一行',
    )
    .optional(),
  PUBLISH_TOKEN: z.string().min(32, '至少 32 个字符，用随机的').optional(),
  LOG_FORMAT: z.enum(['text', 'json'], '要写 text 或 json').default('text'),
  BAIDU_PUSH_TOKEN: z
    .string()
    .regex(/^\w{8,64}$/, '要写百度资源平台「普通收录 › API 提交」里 token= 后面的那一串')
    .optional(),
  INDEXNOW_KEY: z
    .string()
    .regex(/^[a-zA-Z0-9-]{8,128}$/, '要写 8 到 128 个字母、数字或连字符')
    .optional(),
})

const examples: Record<string, string> = {
  SITE_URL: 'SITE_URL=https://help.example.com',
  API_URL: 'API_URL=https://api.example.com',
  DATA_DIR: 'DATA_DIR=/var/lib/zhinan',
  DATABASE_URL: 'DATABASE_URL=postgres://zhinan:密码@127.0.0.1:5432/zhinan',
  READER_SECRET: 'READER_SECRET=$(openssl rand -hex 32)',
  TRUSTED_PROXIES: 'TRUSTED_PROXIES=127.0.0.1,10.0.0.0/8',
  RETENTION_DAYS: 'RETENTION_DAYS=30',
  STUDIO_PASSWORD_HASH: 'STUDIO_PASSWORD_HASH=scrypt:32768:8:3:…:…',
  PUBLISH_TOKEN: 'PUBLISH_TOKEN=$(openssl rand -hex 32)',
  LOG_FORMAT: 'LOG_FORMAT=json',
  BAIDU_PUSH_TOKEN: 'BAIDU_PUSH_TOKEN=abcd1234abcd1234',
  INDEXNOW_KEY: 'INDEXNOW_KEY=$(openssl rand -hex 16)',
}

/** Values that are never printed. */
const secrets: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'READER_SECRET',
  'STUDIO_PASSWORD_HASH',
  'PUBLISH_TOKEN',
  'BAIDU_PUSH_TOKEN',
])

/**
 * Reads the settings from environment variables; an empty value counts as unset.
 *
 * @throws SettingsError naming every wrong variable with an example
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const result = schema.safeParse(set)
  if (result.success) {
    return {
      siteUrl: result.data.SITE_URL,
      apiUrl: result.data.API_URL,
      dataDir: result.data.DATA_DIR,
      databaseUrl: result.data.DATABASE_URL,
      readerSecret: result.data.READER_SECRET,
      trustedProxies: result.data.TRUSTED_PROXIES,
      retentionDays: Number(result.data.RETENTION_DAYS),
      studioPasswordHash: result.data.STUDIO_PASSWORD_HASH,
      publishToken: result.data.PUBLISH_TOKEN,
      logFormat: result.data.LOG_FORMAT,
      baiduPushToken: result.data.BAIDU_PUSH_TOKEN,
      indexNowKey: result.data.INDEXNOW_KEY,
    }
  }
  const lines = result.error.issues.map((issue) => {
    const name = String(issue.path[0])
    const found = secrets.has(name) ? '' : `，现在是「${set[name]}」`
    return `  ${name}：${issue.message}${found}。例如 ${examples[name]}`
  })
  throw new SettingsError(`环境变量有误：\n${lines.join('\n')}`)
}

/** `2`, or `127.0.0.1, 10.0.0.0/8, ::1` */
function isProxyList(text: string): boolean {
  const parts = text.split(',').map((part) => part.trim())
  return (parts.length === 1 && /^\d{1,2}$/.test(text.trim())) || parts.every(isNetwork)
}

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/')
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  const length = prefix ?? String(longest)
  return rest.length === 0 && /^\d{1,3}$/.test(length) && Number(length) <= longest
}

/**
 * The folder of the publication that this process shows (see scripts/publish); `undefined` where content
 * is being worked on. Asked each time: a running site is told of the next one.
 */
export function publicationFolder(): string | undefined {
  return process.env.ZHINAN_PUBLICATION || undefined
}
