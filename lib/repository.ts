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
  return `${url}${dash}/edit/${encodeURIComponent(branch)}/${encodeURI(file)}`
}

/** The form for a new issue, with its title and text filled in. */
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
