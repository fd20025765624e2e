import type { Repository } from '../repository'

/** A link that the owner adds to header or footer. */
export type SiteLink = {
  /** 显示的字，最多 12 个。 */
  readonly label: string
  /** 本站的地址（以 / 开头）或别的网站（以 https:// 开头）。 */
  readonly href: string
}

/**
 * What an owner may write in site.config.ts. These comments speak to owners: their editor shows them.
 * Everything here is public. Secrets belong to the environment (docs/owners.md).
 */
export type SiteSettings = {
  /** 网站的名字，最多 20 个字：页头、标题、订阅和分享图里都用它。 */
  readonly name: string
  /** 一句话简介：首页大字、页脚和搜索引擎里的说明。 */
  readonly description: string
  /** 对外的网址，不带末尾的斜杠，例如 `https://help.example.com`。环境变量 `SITE_URL` 优先。 */
  readonly url: string
  /** 页头里的分类，写 content/categories.yml 里的地址（slug），顺序就是显示的顺序。 */
  readonly navigation: readonly string[]
  /** 列表每页几篇，默认 20。 */
  readonly pageSize?: number
  /**
   * 有错误的文章怎么办：`'stop'`（默认）改好之前什么都不发布；`'leave out'` 别的照常发布，列出少了哪几篇。
   */
  readonly articlesWithErrors?: 'stop' | 'leave out'
  /** 读者报告问题的邮箱；不写就不显示。 */
  readonly contactEmail?: string
  /** 放 Markdown 文件的代码仓库；不写就没有「编辑此页」。 */
  readonly repository?: Repository
  /** 备案号，写了才在页脚显示。 */
  readonly filings?: {
    /** ICP 备案号，例如 `京ICP备12345678号-1`。 */
    readonly icp?: string
    /** 公安备案号，例如 `京公网安备11010102000001号`。 */
    readonly police?: string
    /**
     * 公安备案图标在 public/ 里的文件名，例如 `police-emblem.png`，写了就显示在公安备案号前面。
     * 图标是官方的，从全国互联网安全管理服务平台下载，本项目不附带。
     */
    readonly policeEmblem?: string
  }
  /**
   * robots.txt 里怎么对待 AI 公司的程序：`'allow'`（默认）都可以读；`'no training'` 可以用来回答读者的问题，
   * 不许用来训练；`'refuse'` 都不许。它们守不守规矩由它们自己。
   */
  readonly aiCrawlers?: 'allow' | 'no training' | 'refuse'
}

/** The settings with everything filled in that was left to its usual value. */
export type SiteConfig = SiteSettings &
  Required<Pick<SiteSettings, 'pageSize' | 'articlesWithErrors' | 'filings' | 'aiCrawlers'>>
