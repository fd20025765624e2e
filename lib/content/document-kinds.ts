import type { z } from 'zod'
import {
  articleFrontMatter,
  authorFrontMatter,
  categoriesFile,
  pageFrontMatter,
  pinnedFile,
  topicFrontMatter,
} from './front-matter'

/** One kind of content file: where it lies and what its front matter holds. */
export type DocumentKind = {
  readonly name: string
  /** Below `content/`; `*` stands for one name. */
  readonly pattern: string
  readonly schema: z.ZodObject
}

export const documentKinds: readonly DocumentKind[] = [
  { name: 'Article', pattern: 'articles/*/*.md', schema: articleFrontMatter },
  { name: 'Author', pattern: 'authors/*.md', schema: authorFrontMatter },
  { name: 'Topic', pattern: 'topics/*.md', schema: topicFrontMatter },
  { name: 'Page', pattern: 'pages/*.md', schema: pageFrontMatter },
  { name: 'Categories', pattern: 'categories.yml', schema: categoriesFile },
  { name: 'Pinned', pattern: 'pinned.yml', schema: pinnedFile },
]
