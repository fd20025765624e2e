/** Addresses on the code host that keeps the Markdown files. */
export type Repository = {
  /** Such as `https://github.com/you/zhinan`, without a trailing slash. */
  readonly url: string
  readonly branch: string
  readonly host: 'github' | 'gitlab' | 'gitee'
}

/** Where the file can be edited in the browser. */
export function editUrl({ url, branch, host }: Repository, file: string): string {
  const dash = host === 'gitlab' ? '/-' : ''
  return `${url}${dash}/edit/${inPath(branch)}/${inPath(file)}`
}

/** A branch such as `topic/next` keeps its `/`: the hosts look for branches along the path. */
function inPath(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/')
}

/**
 * The form for a new issue, with its title and text filled in. No label: on GitHub the address of one
 * who may not set labels, which is every reader, would be answered with 404
 * (docs.github.com, “About automation … with query parameters”).
 */
export function issueUrl({ url, host }: Repository, title: string, text: string): string {
  if (host === 'gitlab') {
    const query = new URLSearchParams({ 'issue[title]': title, 'issue[description]': text })
    return `${url}/-/issues/new?${query}`
  }
  const query = new URLSearchParams(
    host === 'gitee' ? { title, description: text } : { title, body: text },
  )
  return `${url}/issues/new?${query}`
}

/** `('a@b.example', '报告', '…')` → `mailto:a@b.example?subject=…&body=…` (RFC 6068: spaces are `%20`) */
export function mailUrl(address: string, subject: string, body: string): string {
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}

/**
 * The page where a new file is begun, with its name and text filled in; `undefined` where the host takes
 * no text: GitLab's editor ignores it (gitlab-org/gitlab, issue 594214), Gitee documents no way.
 */
export function newFileUrl(
  { url, branch, host }: Repository,
  file: string,
  text: string,
): string | undefined {
  if (host !== 'github') return undefined
  const query = new URLSearchParams({ filename: file, value: text })
  return `${url}/new/${encodeURIComponent(branch)}?${query}`
}

/** What a reader may do about an article that is wrong. */
export type FeedbackLinks = { readonly editHref?: string; readonly reportHref?: string }

export type FeedbackSubject = {
  readonly title: string
  /** Path in the repository. */
  readonly file: string
  /** The page's full address. */
  readonly page: string
}

/** 编辑此页, and 报告问题 by an issue, else by mail; what the owner has not set up is left out. */
export function feedbackLinks(
  { title, file, page }: FeedbackSubject,
  owner: { readonly repository?: Repository; readonly contactEmail?: string },
): FeedbackLinks {
  const { repository, contactEmail } = owner
  const subject = `文章有问题：${title}`
  const text = [`页面：${page}`, '卡在第几步：', '实际看到的：', '用的手机和 App 版本：', ''].join(
    '\n',
  )
  if (repository) {
    return {
      editHref: editUrl(repository, file),
      reportHref: issueUrl(repository, subject, `${text}\n文件：${file}\n`),
    }
  }
  return contactEmail ? { reportHref: mailUrl(contactEmail, subject, text) } : {}
}
