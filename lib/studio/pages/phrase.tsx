import type { ReactNode } from 'react'
import { askedKind } from '@/lib/content/kinds/asked'
import { synonyms } from '@/lib/content/kinds/synonyms'
import { listLine } from '@/lib/content/list-line'
import { countSearches, isCommon, type SearchCount } from '@/lib/engagement/insights/count-searches'
import type { SearchResults } from '@/lib/search/browser/types'
import { forEditors } from '@/lib/studio/guard'
import { loadCountsNow } from '@/lib/studio/load'
import { Offer } from '@/lib/studio/parts/offer'
import { startLink } from '@/lib/studio/parts/start-link'
import { StudioSection } from '@/lib/studio/parts/studio-section'
import { proposeArticle, withoutShell } from '@/lib/studio/propose-article'
import { respondToEditor } from '@/lib/studio/respond'
import type { Studio } from '@/lib/studio/studio'
import { articleUrl, searchUrl } from '@/lib/url'

/** So many of the articles that search finds are offered at once; any other can be chosen. */
const OFFERED = 3

/** The page of the studio about what readers search for. */
export function phraseUrl(query: string): string {
  return `/studio/phrase?${new URLSearchParams({ q: query })}`
}

/** GET /studio/phrase?q=: what an editor can do about a search that leads nowhere. */
export const showPhrase = forEditors(async (request, studio) => {
  const asked = new URL(request.url).searchParams
  const query = (asked.get('q') ?? '').trim()
  const { counts } = await loadCountsNow(studio)
  const search = countSearches(counts.searches).find((each) => each.query === query)
  const results = await studio.search(query)
  const body = (
    <>
      <p className="studio-back">
        <a href="/studio/searches">搜索</a>
      </p>
      <h1>{query === '' ? '没有写是哪句话' : `「${query}」`}</h1>
      {search && <Facts search={search} results={results} />}
      {search && isCommon(search) ? (
        <>
          <ArticleOffers query={query} chosen={asked.get('article')} found={results} of={studio} />
          <SynonymOffer
            query={query}
            word={asked.get('word') ?? results.missing[0] ?? query}
            means={asked.get('means') ?? ''}
            of={studio}
          />
        </>
      ) : (
        <p className="studio-note">{RARE}</p>
      )}
      {query !== '' && (
        <StudioSection id="new" title="都没有，写一篇" note="标题先用这句话，写的时候再改。">
          <p>{startLink(query, proposeArticle(query, { ...studio, now: studio.now() }))}</p>
        </StudioSection>
      )}
    </>
  )
  return respondToEditor(request, studio, {
    title: '读者的说法',
    current: '/studio/searches',
    body,
  })
})

const RARE =
  '30 天里没有哪一天有 5 个网络的读者搜过这句话。它可能是某位读者自己的事，所以不写进大家都能看到的文件；和「大家都在搜」是同一条规则。'

function Facts({ search, results }: { search: SearchCount; results: SearchResults }) {
  const { query, readers, opened } = search
  const [first] = results.hits
  return (
    <p className="studio-facts">
      <span>30 天里 {readers} 人搜过</span>
      <span>{opened} 人点开了结果</span>
      <span>
        <a href={searchUrl(query)}>读者现在看到的</a>
        {first
          ? `：${results.answer ? '答案卡，' : ''}第一条是《${textOf(first.title)}》`
          : '：没有找到'}
      </span>
    </p>
  )
}

type Part = { readonly query: string; readonly of: Studio }

function ArticleOffers({
  query,
  chosen,
  found,
  of: studio,
}: Part & { readonly chosen: string | null; readonly found: SearchResults }): ReactNode {
  const articles = studio.articles()
  const slugs = [
    ...articles.filter(({ slug }) => slug === chosen).map(({ slug }) => slug),
    ...found.hits.slice(0, OFFERED).map(({ slug }) => slug),
  ]
  const titles = new Map(articles.map(({ slug, title }) => [slug, title]))
  return (
    <StudioSection
      id="article"
      title="先找到这篇文章"
      note={`写进 content/${askedKind.place} 的一行。提交以后，搜这句话第一条就是它，相近的说法也更容易找到它。`}
    >
      {[...new Set(slugs)].map((slug) => (
        <Offer
          key={slug}
          title={<a href={articleUrl(slug)}>{titles.get(slug) ?? slug}</a>}
          place={askedKind.place}
          line={listLine({ phrase: query, article: slug })}
          command={`npm run phrase -- "${withoutShell(query)}" ${slug}`}
          repository={studio.repository}
        />
      ))}
      <form className="studio-choice" action="/studio/phrase" method="get">
        <input type="hidden" name="q" value={query} />
        <label>
          <span>别的文章</span>
          <select name="article" defaultValue={chosen ?? ''}>
            {articles
              .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
              .map(({ slug, title }) => (
                <option key={slug} value={slug}>
                  {title}（{slug}）
                </option>
              ))}
          </select>
        </label>
        <button type="submit" className="button">
          就是这篇
        </button>
      </form>
    </StudioSection>
  )
}

function SynonymOffer({
  query,
  word,
  means,
  of: { repository },
}: Part & { readonly word: string; readonly means: string }): ReactNode {
  const isWhole = word !== '' && means !== '' && word !== means
  return (
    <StudioSection
      id="synonym"
      title="加一个同义词"
      note={`读者换了个说法，文章里是另一个词：写进 content/${synonyms.place}，所有文章都按这两个词一样来找。`}
    >
      {isWhole && (
        <Offer
          title={`「${word}」就是「${means}」`}
          place={synonyms.place}
          line={listLine([means, word])}
          command={`npm run phrase -- "${withoutShell(word)}" --means "${withoutShell(means)}"`}
          repository={repository}
        />
      )}
      <form className="studio-choice" action="/studio/phrase#synonym" method="get">
        <input type="hidden" name="q" value={query} />
        <label>
          <span>读者说的词</span>
          <input name="word" defaultValue={word} maxLength={20} required />
        </label>
        <label>
          <span>文章里的词</span>
          <input name="means" defaultValue={means} maxLength={20} required />
        </label>
        <button type="submit" className="button">
          给出这一行
        </button>
      </form>
    </StudioSection>
  )
}

function textOf(marked: SearchResults['hits'][number]['title']): string {
  return marked.map(({ text }) => text).join('')
}
