import type { Repository } from './lib/repository'

/**
 * The one file an owner edits. Everything here is public: it is printed on pages.
 * Secrets and addresses of services belong to the environment (see docs/owners.md).
 */
export type SiteConfig = {
  /** Shown in the header, in titles and in feeds. */
  readonly name: string
  /** One line under the name; also the default description. */
  readonly description: string
  /**
   * Public address without a trailing slash, such as `https://help.example.com`.
   * The environment variable `SITE_URL` wins over it.
   */
  readonly url: string
  /** IANA zone in which editors write times and readers see them. */
  readonly timeZone: 'Asia/Shanghai'
  /** Links in the header: slugs of categories, in order. */
  readonly navigation: readonly string[]
  /** Articles on one page of a list. */
  readonly pageSize: number
  /**
   * What publishing does with articles that have errors: `stop` publishes nothing until they are mended,
   * `leave out` publishes all others and lists what is missing.
   */
  readonly articlesWithErrors: 'stop' | 'leave out'
  /** Where readers may write to; `undefined` hides the link. */
  readonly contactEmail?: string
  /** The code host that keeps the Markdown files; `undefined` hides 编辑此页. */
  readonly repository?: Repository
  /** Filing numbers shown in the footer, only when set. */
  readonly filings: {
    /** ICP 备案号, such as `京ICP备12345678号-1`. */
    readonly icp?: string
    /** 公安备案号, such as `京公网安备 11010102000001号`. */
    readonly police?: string
  }
}

export const siteConfig: SiteConfig = {
  name: '指南',
  description: '把一件事怎么做，一步一步说清楚。',
  url: 'http://localhost:3000',
  timeZone: 'Asia/Shanghai',
  navigation: [
    'jd',
    'wechat',
    'alipay',
    'apps',
    'phone',
    'computer',
    'services',
    'safety',
    'ecommerce',
  ],
  pageSize: 20,
  articlesWithErrors: 'stop',
  filings: {},
}
