// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { renderResults } from '@/components/search/results-html'
import { requestOf, resultsUrl } from '@/lib/search/browser/address'
import { search } from '@/lib/search/browser/search'
import { buildSearchIndex } from '@/lib/search/build-index'
import { openBuiltIndex } from '@/lib/search/index-files'
import { exampleArticles, exampleFrame } from './example-articles'

const index = openBuiltIndex(buildSearchIndex(exampleArticles, exampleFrame))

/** After the Big List of Naughty Strings (github.com/minimaxir/big-list-of-naughty-strings), by kind. */
const NASTY: readonly (readonly [kind: string, query: string])[] = [
  ['nothing', ''],
  ['spaces', ' \u3000\u00a0\u200b\ufeff\t\n'],
  ['names of objects', '__proto__ constructor toString hasOwnProperty null undefined NaN'],
  ['numbers', '0 -1 1e309 0x0 ١٢٣ ½ Ⅷ ① 99999999999999999999999'],
  ['punctuation', ',./;\'[]\\-=<>?:"{}|_+!@#$%^&*()`~，。、；「」『』（）《》？！…—·'],
  ['markup', '"><script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['markup with a word', '解绑<script>alert(1)</script>'],
  ['escaped markup', '&lt;script&gt;&#0;&amp;'],
  ['lone surrogates', '\ud800 解绑 \udfff\ud83d'],
  ['emoji', '😍 👨‍👩‍👧‍👦 🇨🇳 👾🏽 1️⃣'],
  ['rare 汉字', '𠮷𠀀𪚥龘'],
  ['right to left', '\u202eמרחבא السلام עליכם\u202c'],
  ['combining marks', `Z${'\u0351\u0300\u0489'.repeat(50)}algo`],
  ['kana and hangul', 'ヴァイオリン 田中さんにあげて下さい 안녕하세요'],
  ['SQL', "'; DROP TABLE articles;-- 1 OR 1=1"],
  ['shell and paths', '$(touch /tmp/x) ../../../etc/passwd%00 file:///etc %2e%2e%2f'],
  ['patterns', '(a+)+$ .* [^] \\1 (?:) ^(([a-z])+.)+[A-Z]([a-z])+$ \\p{Han}'],
  ['a long run of 汉字', '解'.repeat(10_000)],
  ['a long word', 'a'.repeat(10_000)],
  ['long pinyin', 'jiebang'.repeat(1500)],
  ['ambiguous pinyin', 'xianaiouanenxiangangang'.repeat(10)],
  ['many words', 'ab cd '.repeat(2000)],
  ['control characters', '\u0000\u0001\u0007\u001b[31m\u007f\u0085'],
  ['formats', '%s%s%n {0} $1 {{7*7}} <%= 1 %>'],
]

describe('search', () => {
  test.each(NASTY)('answers %s with results or none, never markup', async (_, query) => {
    const results = await search(index, { query, withFacets: true })
    const { __html: html } = renderResults(results)
    const page = document.createElement('div')
    page.innerHTML = html
    expect(page.querySelector('script, img, style, [onerror]')).toBeNull()
    expect(html).not.toMatch(/\p{Surrogate}/u)
  })

  test.each(NASTY)('gives %s an address that leads back to it', (_, query) => {
    const address = new URL(resultsUrl({ query }), 'http://site.example')
    expect(requestOf(address).query).toBe(query.replace(/\p{Surrogate}/gu, '\ufffd'))
  })

  test('knows no category or topic that there is not', async () => {
    for (const slug of ['__proto__', 'toString', '<b>', 'nowhere']) {
      const { total } = await search(index, { query: '解绑', category: slug, topic: slug })
      expect(total).toBe(0)
    }
  })

  test('gives the last page for a page beyond it', async () => {
    const { page, hits } = await search(index, { query: '解绑', page: 999 })
    expect(page).toBe(1)
    expect(hits).not.toEqual([])
  })
})
