// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { enhanceResults } from '@/components/search/results-page.client'
import { buildSearchIndex } from '@/lib/search/build-index'
import { exampleArticles, exampleFrame } from '../../lib/search/example-articles'

const { manifest, written } = buildSearchIndex(exampleArticles, exampleFrame)
let stop = () => {}

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    const file = address.slice('/search/'.length)
    const text = file === 'manifest.json' ? JSON.stringify(manifest) : written.get(file)
    return new Response(text, { status: text === undefined ? 404 : 200 })
  })
  document.body.innerHTML =
    '<div data-search-page><input name="q"><p role="status"></p><div id="search-results"></div><template></template></div>'
})
afterEach(() => {
  stop()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

test('searches for what was typed before the script came', async () => {
  const field = document.querySelector('input')
  if (field) field.value = '解绑'
  stop = enhanceResults()
  await vi.waitFor(() =>
    expect(document.querySelector('[role=status]')?.textContent).toBe('找到 3 篇'),
  )
  expect(document.querySelector('.search-hits a')?.getAttribute('href')).toContain('/articles/jd')
  expect(location.search).toContain(encodeURIComponent('解绑'))
})
