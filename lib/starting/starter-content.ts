import { formatDateTime, toInstant } from '@/lib/date'
import type { SiteRequest } from './read-site-request'

/** The address of the article with which a site begins. */
export const STARTER_SLUG = 'find-and-follow'

/** What lies in `content/` of a site that begins, by path from the project's folder. */
export function starterContent(request: SiteRequest, now: Date): Readonly<Record<string, string>> {
  const at = formatDateTime(toInstant(now))
  const [first] = request.categories
  return {
    [`content/articles/${first?.slug}/${STARTER_SLUG}.md`]: starterArticle(request.name, at),
    'content/categories.yml': categories(request),
    'content/pinned.yml': PINNED,
    'content/allowed.yml': ALLOWED,
    'content/authors/editors.md': author(request.name),
    'content/pages/about.md': about(request, at),
  }
}

function starterArticle(name: string, at: string): string {
  return `---
title: 怎么在${among(name)}里找到要办的事？没有找到怎么办？
publishedAt: ${at}
summary: 在页面顶部的搜索框里写下想做的事，点开最像的一条，从第一步开始照着做。没有找到，就换一种说法再搜，或者按分类找。
author: editors
tags: [使用本站]
---

## 怎么找到要办的事？

1. **打开搜索**

   每个页面顶部都有搜索框；手机上点顶部的「搜索」。

2. **写下想做的事**

   平时怎么说就怎么写，不用想标题是什么。边写边出结果。

3. **点开最像的一条**

   看看标题说的是不是你的事；不是，就退回来看下一条。

## 做到一半走开了怎么办？

每一步做完了点一下「标为完成」，下次用同一台设备打开，还在原来的地方。勾选只记在这台设备上。

## 没有找到怎么办？

换一种说法再搜一次，或者从首页的分类里找。文章末尾点「没解决」，写一句卡在哪一步，编辑看得到。
`
}

function categories({ categories: all }: SiteRequest): string {
  const entries = all.map(({ slug, title }) => {
    const [mark = '文'] = [...title.replace(/[^\p{L}\p{N}]/gu, '')]
    return `  - slug: ${slug}
    title: ${title}
    mark: ${mark.toUpperCase()}
    summary: ${title}的常见问题和做法。
`
  })
  return `# 顺序就是网站导航的顺序；mark 是没有配图的文章封面上画的字（一到两个）。
categories:
${entries.join('')}`
}

const PINNED = `# 编辑推荐：首页和侧栏里标「推荐」的文章与搜索词。顺序就是显示的顺序。
articles: []
# 每个词都要能在某篇文章的标题里找到。
searches: []
# 不进「热门阅读」的文章，读的人再多也不上榜；填文章地址，没有就留空列表。
notHot: []
`

const ALLOWED = `# 文章里可以出现的电话和可以链接的网站。只收官方的：号码以官网、App「关于」页上写的为准，
# 加之前自己打开官网核对一遍。名单之外的号码和网站，检查会拦下来。
phones:
  - number: "110"
    owner: 公安报警
  - number: "119"
    owner: 消防报警
  - number: "120"
    owner: 医疗急救
  - number: "96110"
    owner: 反诈专用号码
  - number: "12315"
    owner: 消费者投诉举报
  - number: "12345"
    owner: 政务服务便民热线

# 写了 gov.cn，下面的 etax.chinatax.gov.cn 这类子网站也算。
domains:
  - domain: gov.cn
    owner: 政府网站（域名只发给政府部门）
`

function author(name: string): string {
  return `---
name: ${before(name)}编辑
summary: 写和核对${among(name)}里的文章。
---

文章怎么来、发现错误怎么告诉我们，见[关于${behind(name)}](/about)。
`
}

function about({ name, description, contactEmail }: SiteRequest, at: string): string {
  const contact = contactEmail
    ? `文章末尾点「没解决」，选一个原因，写一句哪一步不对，编辑看得到。也可以写邮件到 ${contactEmail}。`
    : '文章末尾点「没解决」，选一个原因，写一句哪一步不对，编辑看得到。'
  return `---
title: 关于${behind(name)}
summary: ${before(name)}写什么，「未逐步核对」和「核对于」是什么意思，发现错误怎么告诉我们。
updatedAt: ${at}
---

## ${before(name)}写什么？

${description}

## 「未逐步核对」和「核对于」是什么意思？

有人照着文章从头做过一遍的，标题下面写「核对于」、日期和当时的版本。没有的写「未逐步核对」：大体的路不会错，按钮的名字和位置可能和你看到的不一样。

## 发现错误怎么告诉我们？

${contact}

说清三件事，改得最快：

- 哪一篇、第几步；
- 你看到的是什么，和文中哪里不同；
- 手机型号和 App 版本。

截图请先盖住姓名、号码和余额，不要发密码和验证码。
`
}

/** A Latin name with the space that stands between it and Chinese before it: 关于 HowToCook */
export function behind(name: string): string {
  return /^[\x21-\x7e]/.test(name) ? ` ${name}` : name
}

/** The same behind it: HowToCook 写什么？ */
function before(name: string): string {
  return /[\x21-\x7e]$/.test(name) ? `${name} ` : name
}

const among = (name: string) => before(behind(name))
