import type { FileChange } from '@/lib/editing/file-changes'
import type { SiteRequest } from './read-site-request'
import { behind, starterContent } from './starter-content'
import { withSetting } from './with-setting'

/** Lists that are of use to every site, and what teaches editors. */
const KEPT: ReadonlySet<string> = new Set([
  'content/README.md',
  'content/synonyms.yml',
  'content/tags.yml',
  'content/blocked-searches.yml',
])
const PRIVACY = 'content/pages/privacy.md'
const SETTINGS = 'site.config.ts'
const OWNERS = '.github/CODEOWNERS'
/** Who reviews a category, switched on or off. */
const OWNED = /^#? ?\/content\/articles\/.*\n?/gm

/** Whether an author says that he stands for samples. */
const SAMPLE_AUTHOR = /^name: .*示例\s*$/m

/** Whether the site still has the articles that the software comes with. */
export function hasSamples(files: ReadonlyMap<string, Uint8Array>): boolean {
  return [...files].some(
    ([path, bytes]) =>
      path.startsWith('content/authors/') && SAMPLE_AUTHOR.test(Buffer.from(bytes).toString()),
  )
}

/**
 * What makes an owner's site of the one that the software comes with: the samples go with all that refers to
 * them, and there is one article, a page 关于, and the owner's settings.
 *
 * @param files all below `content/`, the settings, and what code hosts read, by path from the project's folder
 */
export function planStart(
  request: SiteRequest,
  files: ReadonlyMap<string, Uint8Array>,
  now: Date,
): readonly FileChange[] {
  const textOf = (path: string) => {
    const bytes = files.get(path)
    return bytes && Buffer.from(bytes).toString('utf8')
  }
  const texts: Readonly<Record<string, string | undefined>> = {
    ...starterContent(request, now),
    [PRIVACY]: textOf(PRIVACY)?.replaceAll('关于指南', `关于${behind(request.name)}`),
    [SETTINGS]: settings(textOf(SETTINGS) ?? '', request),
    [OWNERS]: codeOwners(textOf(OWNERS), request),
  }
  const paths = new Set([...files.keys(), ...Object.keys(texts)])
  return [...paths]
    .filter((path) => !KEPT.has(path))
    .sort()
    .map((path) => ({ path, before: files.get(path), after: bytesOf(texts[path]) }))
    .filter(({ before, after }) => before !== undefined || after !== undefined)
}

function bytesOf(text: string | undefined): Uint8Array | undefined {
  return text === undefined ? undefined : Buffer.from(text)
}

function settings(text: string, request: SiteRequest): string {
  const { name, description, url, categories, contactEmail } = request
  const values = {
    name,
    description,
    url,
    navigation: categories.map(({ slug }) => slug),
    ...(contactEmail === undefined ? {} : { contactEmail }),
  }
  return Object.entries(values).reduce((all, [key, value]) => withSetting(all, key, value), text)
}

/** The lines of the samples' categories give way to one for each of the owner's, switched off as before. */
function codeOwners(text: string | undefined, { categories }: SiteRequest): string | undefined {
  if (text === undefined) return undefined
  const lines = categories.map(
    ({ slug }) => `# /content/articles/${slug}/ @REPLACE-ORG/REPLACE-TEAM-${slug}\n`,
  )
  return text.replace(OWNED, '') + lines.join('')
}
