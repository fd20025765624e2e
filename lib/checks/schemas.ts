import type { z } from 'zod'
import { blockedSearchesFile } from '@/lib/content/blocked-searches'
import {
  articleFrontMatter,
  authorFrontMatter,
  categoriesFile,
  pageFrontMatter,
  pinnedFile,
  topicFrontMatter,
} from '@/lib/content/front-matter'
import { synonymsFile } from '@/lib/content/synonyms'
import { allowedFile } from './allowed-file'
import type { FileKind } from './content-file'
import { tagsFile } from './tags-file'

/** The kinds of files that hold front matter, or are nothing else. */
export type DocumentKind = Exclude<FileKind, 'picture' | 'foreign' | 'stray'>

const schemas: Readonly<Record<DocumentKind, z.ZodObject>> = {
  article: articleFrontMatter,
  author: authorFrontMatter,
  topic: topicFrontMatter,
  page: pageFrontMatter,
  categories: categoriesFile,
  pinned: pinnedFile,
  allowed: allowedFile,
  blocked: blockedSearchesFile,
  synonyms: synonymsFile,
  tags: tagsFile,
}

const dataKinds: ReadonlySet<FileKind> = new Set([
  'categories',
  'pinned',
  'allowed',
  'blocked',
  'synonyms',
  'tags',
])

export function isDocumentKind(kind: FileKind): kind is DocumentKind {
  return kind in schemas
}

/** A data file is YAML from its first line to its last. */
export function isDataKind(kind: FileKind): boolean {
  return dataKinds.has(kind)
}

export function schemaOf(kind: DocumentKind): z.ZodObject {
  return schemas[kind]
}
