import type { Fields } from '@/lib/content/kinds/field'
import { keyName } from '@/lib/content/kinds/keys'
import { kindNamed } from '@/lib/content/kinds/kinds'
import { folderOf } from '../content-file'
import { type Document, type FrontMatter, hasIssue } from '../document'
import { nearest } from '../nearest'
import type { FactRule, Finding } from '../rule'
import { type Site, textList } from '../site'
import { valuePlace, type YamlPlace } from '../yaml-place'

/** Authors, topics and articles that front matter names do exist. */
export const knownSlugs: FactRule = {
  name: 'known-slugs',
  severity: 'error',
  urgent: 'build',
  locked: true,
  about: 'facts',
  check: ({ document, front, site }) => [
    ...Object.entries(kindNamed(document.kind).fields).flatMap(([key, { names, entry }]) => {
      if (names === 'article') return unknownArticles(key, document, front, site)
      if (entry) return unknownInEntries(key, entry, front, site)
      return names ? unknownNames(key, names, front, site) : []
    }),
    ...missingStandardAuthor(document, front, site),
  ],
}

/** Of whom an article is that names nobody. */
function missingStandardAuthor(
  { kind }: Document,
  front: FrontMatter,
  { authors }: Site,
): readonly Finding[] {
  if (kind !== 'article' || front.values.author !== undefined || authors.has('editors')) return []
  return [
    {
      at: valuePlace(front.map, ['author']).start,
      message: '文章没有写 author（作者），默认的作者 editors 又不存在',
      hint: `加一行 author，从这些里选：${[...authors].join('、')}`,
    },
  ]
}

function unknownNames(
  key: string,
  kind: 'author' | 'topic',
  front: FrontMatter,
  site: Site,
): readonly Finding[] {
  const { authors, topics } = site
  const known = kind === 'author' ? authors : topics
  const { label, place } = kindNamed(kind)
  return writtenNames(front, key).flatMap(({ slug, path }): readonly Finding[] => {
    if (known.has(slug)) return []
    const called = slugOfCalled(slug, kind, site)
    if (called !== undefined) {
      const at = valuePlace(front.map, path)
      return [
        {
          at: at.start,
          message: `「${slug}」是${label}的名字，这里要写文件名`,
          hint: `改成 ${called}`,
          fix: [{ ...at, text: called }],
        },
      ]
    }
    const meant = nearest(slug, known)
    return [
      {
        at: valuePlace(front.map, path).start,
        message: `没有「${slug}」这个${label}`,
        hint: meant
          ? `是不是「${meant}」？`
          : `从这些里选：${[...known].join('、')}；要新增就在 content/${folderOf(place)}/ 里加一个文件。`,
      },
    ]
  })
}

/** The slug of the author or topic that readers see under this name; `undefined` when none or several have it. */
function slugOfCalled(
  name: string,
  kind: 'author' | 'topic',
  { documents }: Site,
): string | undefined {
  const namesakes = [...documents.values()].filter(({ kind: each, front }) => {
    return each === kind && (front?.values.name ?? front?.values.title) === name.trim()
  })
  return namesakes.length === 1 ? namesakes[0]?.slug : undefined
}

function unknownArticles(
  key: string,
  { slug: own, kind }: Document,
  front: FrontMatter,
  site: Site,
): readonly Finding[] {
  const seen = new Set<string>()
  return soundSlugs(front, key).flatMap(({ slug, path }): readonly Finding[] => {
    const place = () => valuePlace(front.map, path)
    if (seen.has(slug)) {
      return [
        {
          at: place().start,
          message: `「${slug}」在 ${key}（${keyName(kind, key)}）里写了两遍`,
          hint: '删掉一个。',
        },
      ]
    }
    seen.add(slug)
    if (kind === 'article' && slug === own) {
      return [
        {
          at: place().start,
          message: `${keyName(kind, key)}里写了文章自己`,
          hint: `删掉「${slug}」，换成读者下一步会看的文章。`,
        },
      ]
    }
    return site.articles.has(slug) ? [] : [missingArticle(slug, place(), site)]
  })
}

/** The articles that the entries of a list name; several may name the same. */
function unknownInEntries(
  key: string,
  entry: Fields,
  front: FrontMatter,
  site: Site,
): readonly Finding[] {
  const named = Object.keys(entry).filter((name) => entry[name]?.names === 'article')
  const items: unknown = front.values[key]
  return (Array.isArray(items) ? items : []).flatMap((item: unknown, index) =>
    named.flatMap((name) => {
      const path = [key, index, name]
      const slug = item && typeof item === 'object' ? Reflect.get(item, name) : undefined
      if (typeof slug !== 'string' || hasIssue(front, path) || site.articles.has(slug)) return []
      return [missingArticle(slug, valuePlace(front.map, path), site)]
    }),
  )
}

function missingArticle(slug: string, place: YamlPlace, site: Site): Finding {
  const at = place.start
  const [moved] = site.aliases.get(slug) ?? []
  if (moved) {
    return {
      at,
      message: `「${slug}」是旧地址，文章现在叫「${moved.slug}」`,
      hint: `改成 ${moved.slug}`,
      fix: [{ ...place, text: moved.slug }],
    }
  }
  const meant = nearest(slug, site.articles.keys())
  return {
    at,
    message: `没有地址是「${slug}」的文章`,
    hint: meant
      ? `是不是「${meant}」（${titleOf(meant, site)}）？`
      : '填文章的文件名，不带 .md。去 content/articles/ 里找到那篇文章，照抄文件名；没有这篇就删掉它。',
  }
}

function titleOf(slug: string, site: Site): string {
  return String(site.articles.get(slug)?.[0]?.front?.values.title ?? '')
}

/** The slugs to which the schema has no objection, one or a list of them, with their paths. */
function soundSlugs(front: FrontMatter, key: string) {
  return slugsIn(front, key).filter(({ path }) => !hasIssue(front, path))
}

/** The same, and those that are no slugs: display names are written where slugs belong. */
function writtenNames(front: FrontMatter, key: string) {
  const { issues } = front
  const others = issues.filter(({ code }) => code !== 'invalid_format')
  return slugsIn(front, key).filter(({ path }) => !hasIssue({ issues: others }, path))
}

function slugsIn({ values }: FrontMatter, key: string) {
  const value = values[key]
  return typeof value === 'string'
    ? [{ slug: value, path: [key] }]
    : textList(value).map((slug, index) => ({ slug, path: [key, index] }))
}
