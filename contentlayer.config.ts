import { defineDocumentType } from 'contentlayer2/source-files'
import { categoryOfDocument, slugOfDocument } from '@/lib/content/computed'
import { filesSource } from '@/lib/content/contentlayer-source'
import { fieldsOf } from '@/lib/content/document-types'
import { article } from '@/lib/content/kinds/article'
import { author } from '@/lib/content/kinds/author'
import { categories } from '@/lib/content/kinds/categories'
import { page } from '@/lib/content/kinds/page'
import { pinned } from '@/lib/content/kinds/pinned'
import { topic } from '@/lib/content/kinds/topic'
import { siteConfig } from '@/site.config'

const slug = { type: 'string', resolve: slugOfDocument } as const

export const Article = defineDocumentType(() => ({
  name: 'Article',
  filePathPattern: article.place,
  contentType: 'markdown',
  fields: fieldsOf(article),
  computedFields: {
    slug,
    category: { type: 'string', resolve: categoryOfDocument },
    url: { type: 'string', resolve: (document) => article.url(slugOfDocument(document)) },
  },
}))

export const Author = defineDocumentType(() => ({
  name: 'Author',
  filePathPattern: author.place,
  contentType: 'markdown',
  fields: fieldsOf(author),
  computedFields: {
    slug,
    url: { type: 'string', resolve: (document) => author.url(slugOfDocument(document)) },
  },
}))

export const Topic = defineDocumentType(() => ({
  name: 'Topic',
  filePathPattern: topic.place,
  contentType: 'markdown',
  fields: fieldsOf(topic),
  computedFields: {
    slug,
    url: { type: 'string', resolve: (document) => topic.url(slugOfDocument(document)) },
  },
}))

export const Page = defineDocumentType(() => ({
  name: 'Page',
  filePathPattern: page.place,
  contentType: 'markdown',
  fields: fieldsOf(page),
  computedFields: {
    slug,
    url: { type: 'string', resolve: (document) => page.url(slugOfDocument(document)) },
  },
}))

export const Categories = defineDocumentType(() => ({
  name: 'Categories',
  filePathPattern: categories.place,
  contentType: 'data',
  isSingleton: true,
  fields: fieldsOf(categories),
}))

export const Pinned = defineDocumentType(() => ({
  name: 'Pinned',
  filePathPattern: pinned.place,
  contentType: 'data',
  isSingleton: true,
  fields: fieldsOf(pinned),
}))

// Fields come from lib/content/kinds, one file a kind, which the content check uses too.
export default filesSource({
  skipsUnreadable: siteConfig.articlesWithErrors === 'leave out',
  contentDirPath: 'content',
  documentTypes: [Article, Author, Topic, Page, Categories, Pinned],
})
