import { nameOf, sourceFolder } from './source-file'

/** Where a kind of site keeps its texts and pictures. */
export type System = {
  readonly name: string
  /** Texts lie below this folder; empty for the whole. */
  readonly texts: string
  /** An address that begins with `/` is looked for below these. */
  readonly pictures: readonly string[]
}

const hasFile = (paths: readonly string[], pattern: RegExp) =>
  paths.find((path) => pattern.test(path))

/** Recognises the usual systems by the files that each has; anything else is a plain folder of Markdown. */
export function recogniseSystem(paths: readonly string[]): System {
  const below = (marker: string, folder: string) => {
    const at = sourceFolder(marker)
    return at === '' ? folder : `${at}/${folder}`
  }
  const hexo = hasFile(paths, /(?:^|\/)_config\.ya?ml$/)
  if (hexo && hasFile(paths, /(?:^|\/)source\/_posts\//)) {
    const source = below(hexo, 'source')
    return { name: 'Hexo', texts: `${source}/_posts`, pictures: [source] }
  }
  const hugo = hasFile(paths, /(?:^|\/)(?:hugo|config)\.(?:toml|ya?ml|json)$/)
  if (hugo && paths.some((path) => path.startsWith(`${below(hugo, 'content')}/`))) {
    const pictures = [below(hugo, 'static'), below(hugo, 'assets'), below(hugo, 'content')]
    return { name: 'Hugo', texts: below(hugo, 'content'), pictures }
  }
  const press = hasFile(paths, /(?:^|\/)\.(?:vuepress|vitepress)\/config\.\w+$/)
  if (press) {
    const docs = sourceFolder(sourceFolder(press))
    const pictures = [`${docs}/.vuepress/public`, `${docs}/public`, docs].map(bare)
    return { name: 'VuePress 或 VitePress', texts: docs, pictures }
  }
  const docusaurus = hasFile(paths, /(?:^|\/)docusaurus\.config\.\w+$/)
  if (docusaurus) {
    const pictures = [below(docusaurus, 'static')]
    return { name: 'Docusaurus', texts: below(docusaurus, 'docs'), pictures }
  }
  const mkdocs = hasFile(paths, /(?:^|\/)mkdocs\.ya?ml$/)
  if (mkdocs) {
    const docs = below(mkdocs, 'docs')
    return { name: 'MkDocs', texts: docs, pictures: [docs] }
  }
  return { name: 'Markdown 文件夹', texts: '', pictures: [''] }
}

function bare(path: string): string {
  return path.replace(/^\//, '')
}

const NO_ARTICLE =
  /^(?:readme|license|licence|contributing|contributors|changelog|history|code[_-]of[_-]conduct|security|support|authors|summary|_sidebar|_navbar|_coverpage|sidebar|toc|404|pull_request_template|issue_template)(?:[._-][a-z-]+)?\.mdx?$/i

/** Why a Markdown file is no article; `undefined` for one that is. */
export function whyNoArticle(path: string): string | undefined {
  const name = nameOf(path)
  if (/\.mdx$/i.test(name)) return 'MDX 里可以有程序，本站只收 Markdown'
  if (NO_ARTICLE.test(name)) return '说明或目录文件，不是文章'
  if (/^_?index\.md$/i.test(name) && sourceFolder(path) === '') return '首页，不是文章'
  if (/^_index\.md$/i.test(name)) return '栏目页，不是文章'
  return undefined
}
