import { type Document, type FrontMatter, hasIssue } from '../document'
import { keyName } from '../front-matter-keys'
import { nearest } from '../nearest'
import type { FactRule, Finding } from '../rule'
import { type Site, textList } from '../site'
import { valuePlace, type YamlPlace } from '../yaml-place'

/** Authors, topics and articles that front matter names do exist. */
export const knownSlugs: FactRule = {
  name: 'known-slugs',
  severity: 'error',
  locked: true,
  about: 'facts',
  check: ({ document, front, site }) => {
    if (document.kind === 'article') {
      return [
        ...unknownAuthor(front, site),
        ...unknownTopics(front, site),
        ...unknownArticles('recommended', document, front, site),
      ]
    }
    if (document.kind === 'pinned') {
      return [
        ...unknownArticles('articles', document, front, site),
        ...unknownArticles('notHot', document, front, site),
      ]
    }
    return document.kind === 'topic' ? unknownArticles('articles', document, front, site) : []
  },
}

function unknownAuthor(front: FrontMatter, { authors }: Site): readonly Finding[] {
  const { values } = front
  if (hasIssue(front, ['author'])) return []
  const place = () => valuePlace(front.map, ['author'])
  if (typeof values.author === 'string')
    return unknown(values.author, authors, place, '作者', 'authors')
  // The default, when an article names nobody.
  if (values.author !== undefined || authors.has('editors')) return []
  return [
    {
      at: place().start,
      message: '文章没有写 author（作者），默认的作者 editors 又不存在',
      hint: `加一行 author，从这些里选：${[...authors].join('、')}`,
    },
  ]
}

function unknownTopics(front: FrontMatter, { topics }: Site): readonly Finding[] {
  return soundItems(front, 'topics').flatMap(({ item, index }) =>
    unknown(item, topics, () => valuePlace(front.map, ['topics', index]), '专题', 'topics'),
  )
}

function unknown(
  slug: string,
  known: ReadonlySet<string>,
  place: () => YamlPlace,
  name: string,
  folder: string,
): readonly Finding[] {
  if (known.has(slug)) return []
  const meant = nearest(slug, known)
  return [
    {
      at: place().start,
      message: `没有「${slug}」这个${name}`,
      hint: meant
        ? `是不是「${meant}」？`
        : `从这些里选：${[...known].join('、')}；要新增就在 content/${folder}/ 里加一个文件。`,
    },
  ]
}

function unknownArticles(
  key: 'recommended' | 'articles' | 'notHot',
  { slug: own, kind }: Document,
  front: FrontMatter,
  site: Site,
): readonly Finding[] {
  const seen = new Set<string>()
  return soundItems(front, key).flatMap(({ item: slug, index }): readonly Finding[] => {
    const place = () => valuePlace(front.map, [key, index])
    if (seen.has(slug)) {
      return [
        {
          at: place().start,
          message: `「${slug}」在 ${key}（${keyName(key)}）里写了两遍`,
          hint: '删掉一个。',
        },
      ]
    }
    seen.add(slug)
    if (kind === 'article' && slug === own) {
      return [
        {
          at: place().start,
          message: '推荐阅读里写了文章自己',
          hint: `删掉「${slug}」，换成读者下一步会看的文章。`,
        },
      ]
    }
    return site.articles.has(slug) ? [] : [missingArticle(slug, place(), site)]
  })
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

/** The items to which the schema has no objection, with their places in the list. */
function soundItems(front: FrontMatter, key: string) {
  return textList(front.values[key]).flatMap((item, index) =>
    hasIssue(front, [key, index]) ? [] : [{ item, index }],
  )
}
