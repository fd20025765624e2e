import type { Repository } from '../repository'

/** A link that the owner adds to header or footer. */
type SiteLink = {
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
  /** 列表每页几篇，默认 20；第一页放满一页剩下的，最多接近两倍。 */
  readonly pageSize?: number
  /**
   * 有错误的文章怎么办：`'stop'`（默认）改好之前什么都不发布；`'leave out'` 别的照常发布，列出少了哪几篇。
   */
  readonly articlesWithErrors?: 'stop' | 'leave out'
  /**
   * 导出成一个文件夹（`npm run export`）之后，投票和计数发到哪里：另一处用 `npm start` 运行的本站，例如
   * `https://api.example.com`。不写，导出的网站就没有投票和计数。
   */
  readonly apiUrl?: string
  /** 读者报告问题的邮箱；不写就不显示。 */
  readonly contactEmail?: string
  /** 放 Markdown 文件的代码仓库；不写就没有「编辑此页」。 */
  readonly repository?: Repository
  /** 网站的样子。 */
  readonly looks?: {
    /**
     * 主色，写成 `#c8402a`：按钮、链接、当前的步骤、图标和分享图都用它。浅色和深色主题里各自调到看得清的深浅，
     * 色相不变。默认是朱砂色。
     */
    readonly accent?: string
    /** 页头里的标志，代替名字的第一个字；文件放在 public/ 里，用 SVG 或 PNG。 */
    readonly logo?: {
      /** 文件在网站上的地址：`public/brand/logo.svg` 写成 `/brand/logo.svg`。 */
      readonly light: string
      /** 深色主题里用的；不写就用同一个。 */
      readonly dark?: string
      /** 标志里已经有名字时写 `true`，旁边就不再写一遍。 */
      readonly hasName?: boolean
    }
    /**
     * 浏览器标签、手机桌面和分享图上的图标，正方形的 SVG，或至少 512 像素的 PNG。不写就用名字的第一个字。
     */
    readonly icon?: string
    /**
     * 没有配图的文章画什么封面：`'varied'`（默认）五种版式轮着来；`'quiet'` 只用最素的一种；`'none'` 不画。
     */
    readonly covers?: 'varied' | 'quiet' | 'none'
  }
  /** 首页最上面。 */
  readonly home?: {
    /** 首页的大字；不写就用 `description`。 */
    readonly title?: string
    /** 搜索框下面的「常办的事」，最多 8 个；不写就用 content/pinned.yml 里推荐的搜索词。 */
    readonly tasks?: readonly SiteLink[]
  }
  /** 页头里分类后面再加的链接，最多 4 个。 */
  readonly headerLinks?: readonly SiteLink[]
  /** 页脚里再加的链接，最多 12 个。 */
  readonly footerLinks?: readonly SiteLink[]
  /** 搜索引擎站长平台给的验证码，只写 `content` 里的那一串。 */
  readonly verification?: {
    /** 百度搜索资源平台，`baidu-site-verification`。 */
    readonly baidu?: string
    /** 必应，`msvalidate.01`。 */
    readonly bing?: string
    /** Google，`google-site-verification`。 */
    readonly google?: string
    /** 360 站长平台，`360-site-verification`。 */
    readonly so360?: string
    /** 搜狗站长平台，`sogou_site_verification`。 */
    readonly sogou?: string
  }
  /** 放进每页 `<head>` 的 `<meta>` 和 `<link>`；能加载、能运行的都不收。 */
  readonly head?: string
  /** 第三方的统计脚本。默认没有；写了，隐私页会自己告诉读者。 */
  readonly statistics?: Statistics
  /**
   * 读者打开过的和收藏的文章，没有网络也能看，默认 `true`。改成 `false`，就没有「收藏」，已经存在读者设备上的也会清掉。
   */
  readonly offline?: boolean
  /** 备案号，写了才在页脚显示。 */
  readonly filings?: {
    /** ICP 备案号，例如 `京ICP备12345678号-1`。 */
    readonly icp?: string
    /** 公安备案号，例如 `京公网安备11010102000001号`。 */
    readonly police?: string
    /**
     * 公安备案图标在 public/ 里的文件名，例如 `files/police-emblem.png`，写了就显示在公安备案号前面。
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

/** A third party's script that counts visits. The policy of pages is extended by exactly what stands here. */
export type Statistics = {
  /** 读者看得懂的名字，例如 `百度统计`；写在隐私页上。 */
  readonly name: string
  /** 脚本的完整网址，以 https:// 开头。 */
  readonly script: string
  /** 脚本的校验值，例如 `sha384-…`；对方给了就写。 */
  readonly integrity?: string
  /** 脚本标签上的 `data-` 属性，例如 `{ 'website-id': '…' }`。 */
  readonly data?: Readonly<Record<string, string>>
  /** 脚本把数据发到哪些网站，例如 `https://stats.example.com`。 */
  readonly connect?: readonly string[]
  /** 用图片发数据的，写图片的网站。 */
  readonly images?: readonly string[]
  /** 对方的隐私说明的网址，隐私页会链过去。 */
  readonly privacyUrl?: string
}

/** The settings with everything filled in that was left to its usual value. */
export type SiteConfig = Omit<SiteSettings, 'looks'> &
  Required<
    Pick<
      SiteSettings,
      | 'pageSize'
      | 'articlesWithErrors'
      | 'offline'
      | 'filings'
      | 'home'
      | 'headerLinks'
      | 'footerLinks'
      | 'aiCrawlers'
    >
  > & { readonly looks: Looks }

export type Looks = NonNullable<SiteSettings['looks']> &
  Required<Pick<NonNullable<SiteSettings['looks']>, 'accent' | 'covers'>>
