import { z } from 'zod'
import { SettingsError } from '../settings-error'
import { readHeadTags } from './head-tags'
import type { SiteConfig, SiteSettings } from './site-settings'

const words = (most: number) =>
  z.string({ error: '要写文字' }).trim().min(1, '不能空着').max(most, `最多 ${most} 个字`)

const webAddress = (error: string) =>
  z
    .string({ error })
    .regex(/^https?:\/\/[^\s/?#]+(?:\/[^\s?#]*)?$/, error)
    .refine((text) => URL.canParse(text), error)

const link = z.strictObject({
  label: words(12),
  href: z
    .string({ error: '要写地址' })
    .regex(
      /^(?:\/(?!\/)\S*|https:\/\/[^\s/]+\S*)$/,
      '本站的地址以 / 开头，别的网站以 https:// 开头',
    ),
})
const links = (most: number) =>
  z.array(link, { error: '要写成列表，每一项有 label 和 href' }).max(most, `最多 ${most} 个`)

const brandFile = (error: string) =>
  z.string({ error }).regex(/^\/(?!\/)[\w./-]+\.(?:svg|png)$/, error)

const code = z
  .string({ error: '要写文字' })
  .regex(/^[\w=.-]{4,200}$/, '只写 content 里的那一串，不写整个标签')
  .optional()

const httpsAddress = z
  .string({ error: '要写网址' })
  .regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[^\s;,'"]*)?$/i, '要写完整的网址，以 https:// 开头')
const site = z
  .string({ error: '要写网址' })
  .regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?$/i, '只写到域名，例如 https://stats.example.com')

/** Vermilion, as cinnabar seal paste has it. */
const USUAL_LOOKS = { accent: '#c8402a', covers: 'varied' } as const

const schema = z.strictObject({
  name: words(20),
  description: words(100),
  url: webAddress('要写完整的网址，以 https:// 开头').transform((url) => url.replace(/\/+$/, '')),
  navigation: z
    .array(z.string({ error: '要写分类的地址' }), { error: '要写成列表，列表里是分类的地址' })
    .refine((list) => new Set(list).size === list.length, '同一个分类写了两遍'),
  pageSize: z.int({ error: '要写整数' }).min(1, '至少 1 篇').max(100, '最多 100 篇').default(20),
  articlesWithErrors: z
    .enum(['stop', 'leave out'], { error: "只能写 'stop' 或 'leave out'" })
    .default('stop'),
  apiUrl: webAddress('要写完整的网址，以 https:// 开头')
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  contactEmail: z.email({ error: '要写一个邮箱地址' }).optional(),
  repository: z
    .strictObject({
      url: webAddress('要写仓库的网址，以 https:// 开头').refine(
        (url) => !url.endsWith('/'),
        '末尾不要斜杠',
      ),
      branch: words(100),
      host: z.enum(['github', 'gitlab', 'gitee'], {
        error: "只能写 'github'、'gitlab' 或 'gitee'",
      }),
    })
    .optional(),
  looks: z
    .strictObject({
      accent: z
        .string({ error: '要写颜色' })
        .regex(/^#[0-9a-f]{6}$/i, '要写 # 和六位的颜色')
        .default(USUAL_LOOKS.accent),
      logo: z
        .strictObject({
          light: brandFile('要写 public/ 里 SVG 或 PNG 文件的地址，以 / 开头'),
          dark: brandFile('要写 public/ 里 SVG 或 PNG 文件的地址，以 / 开头').optional(),
          hasName: z.boolean({ error: '只能写 true 或 false' }).optional(),
        })
        .optional(),
      icon: brandFile('要写 public/ 里 SVG 或 PNG 文件的地址，以 / 开头').optional(),
      covers: z
        .enum(['varied', 'quiet', 'none'], { error: "只能写 'varied'、'quiet' 或 'none'" })
        .default(USUAL_LOOKS.covers),
    })
    .default(USUAL_LOOKS),
  home: z.strictObject({ title: words(60).optional(), tasks: links(8).optional() }).default({}),
  headerLinks: links(4).default([]),
  footerLinks: links(12).default([]),
  verification: z
    .strictObject({ baidu: code, bing: code, google: code, so360: code, sogou: code })
    .optional(),
  head: z
    .string({ error: '要写文字' })
    .superRefine((text, context) => {
      const read = readHeadTags(text)
      if ('fault' in read) context.addIssue({ code: 'custom', message: read.fault })
    })
    .optional(),
  statistics: z
    .strictObject({
      name: words(20),
      script: httpsAddress,
      integrity: z
        .string({ error: '要写文字' })
        .regex(
          /^sha(?:256|384|512)-[A-Za-z0-9+/]+=*$/,
          '要写 sha256-、sha384- 或 sha512- 开头的校验值',
        )
        .optional(),
      data: z
        .record(z.string().regex(/^[a-z][a-z0-9-]*$/, '名字只能有小写英文和连字符'), z.string())
        .optional(),
      connect: z.array(site).max(5, '最多 5 个').optional(),
      images: z.array(site).max(5, '最多 5 个').optional(),
      privacyUrl: httpsAddress.optional(),
    })
    .optional(),
  offline: z.boolean({ error: '只能写 true 或 false' }).default(true),
  filings: z
    .strictObject({
      icp: z
        .string({ error: '要写文字' })
        .regex(/ICP备\d+号(?:-\d+)?$/, '要照备案系统里的样子写')
        .optional(),
      police: z
        .string({ error: '要写文字' })
        .regex(/公网安备\s?\d{14}号$/, '要照备案系统里的样子写，数字有 14 位')
        .optional(),
      policeEmblem: z
        .string({ error: '要写文件名' })
        .regex(/^[\w./-]+\.(?:png|svg|webp|jpe?g)$/, '要写 public/ 里一张图片的文件名')
        .refine(
          (name) => !name.startsWith('/') && !name.includes('..'),
          '从 public/ 里开始写，前面不加斜杠',
        )
        .optional(),
    })
    .default({}),
  aiCrawlers: z
    .enum(['allow', 'no training', 'refuse'], {
      error: "只能写 'allow'、'no training' 或 'refuse'",
    })
    .default('allow'),
})

/** What a right value looks like, by the name of the setting; of the nearest around where it has none itself. */
const EXAMPLES: Readonly<Record<string, string>> = {
  name: "name: '小店帮助'",
  description: "description: '下单、退换、开发票，一步一步说清楚。'",
  url: "url: 'https://help.example.com'",
  navigation: "navigation: ['orders', 'refunds']",
  pageSize: 'pageSize: 20',
  articlesWithErrors: "articlesWithErrors: 'stop'",
  apiUrl: "apiUrl: 'https://api.example.com'",
  contactEmail: "contactEmail: 'help@example.com'",
  repository: "repository: { url: 'https://github.com/you/help', branch: 'main', host: 'github' }",
  aiCrawlers: "aiCrawlers: 'no training'",
  looks:
    "looks: { accent: '#0b6bcb', logo: { light: '/brand/logo.svg' }, icon: '/brand/icon.svg', covers: 'quiet' }",
  home: "home: { title: '要办什么事？', tasks: [{ label: '申请退款', href: '/articles/refund' }] }",
  headerLinks: "headerLinks: [{ label: '官网', href: 'https://www.example.com' }]",
  footerLinks: "footerLinks: [{ label: '招聘', href: 'https://www.example.com/jobs' }]",
  verification: "verification: { baidu: 'codeva-AbCdEfGhIj', bing: '0123456789ABCDEF' }",
  head: `head: '<meta name="author" content="小店">'`,
  statistics:
    "statistics: { name: '百度统计', script: 'https://hm.baidu.com/hm.js?0123456789abcdef', connect: ['https://hm.baidu.com'], images: ['https://hm.baidu.com'] }",
  offline: 'offline: true',
  filings: "filings: { icp: '京ICP备12345678号-1', police: '京公网安备11010102000001号' }",
}

/**
 * The settings of a site, checked, with their usual values filled in.
 *
 * @throws SettingsError naming every wrong setting with an example
 */
export function defineSite(settings: SiteSettings): SiteConfig {
  const result = schema.safeParse(settings)
  if (result.success) return result.data
  const lines = result.error.issues.flatMap((issue) => tell(issue, settings))
  throw new SettingsError(`site.config.ts 有误：\n${lines.map((line) => `  ${line}`).join('\n')}`)
}

function tell(issue: z.core.$ZodIssue, settings: unknown): readonly string[] {
  if (issue.code === 'unrecognized_keys') {
    const place = issue.path.length > 0 ? `${nameOf(issue.path)} 里` : ''
    return issue.keys.map((key) => `${place}没有「${key}」这一项，看看是不是写错了名字`)
  }
  const found = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    settings,
  )
  const now = found === undefined ? '，现在没有写' : `，现在是 ${JSON.stringify(found)}`
  const example = EXAMPLES[String(issue.path[0])]
  return [`${nameOf(issue.path)}：${issue.message}${now}。例如 ${example}`]
}

/** `['filings', 'icp']` → `filings.icp`; of a list with the number of the entry: `navigation 第 2 项` */
function nameOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name} 第 ${key + 1} 项`
    return name ? `${name}.${String(key)}` : String(key)
  }, '')
}
