import { z } from 'zod'

/** What the environment says, checked once. Every variable is optional. */
export type Env = {
  /** Public address without trailing slash; wins over `url` in site.config.ts. */
  readonly siteUrl?: string
}

const schema = z.object({
  SITE_URL: z
    .url({ protocol: /^https?$/, error: '要写完整的网址' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
})

const examples: Record<string, string> = { SITE_URL: 'SITE_URL=https://help.example.com' }

/**
 * Reads the settings from environment variables; an empty value counts as unset.
 *
 * @throws Error naming every wrong variable with an example, in Chinese, for the owner
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const result = schema.safeParse(set)
  if (result.success) return { siteUrl: result.data.SITE_URL }
  const lines = result.error.issues.map((issue) => {
    const name = String(issue.path[0])
    return `  ${name}：${issue.message}，现在是「${set[name]}」。例如 ${examples[name]}`
  })
  throw new Error(`环境变量有误：\n${lines.join('\n')}`)
}
