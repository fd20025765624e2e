// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { leadToMeantArticle } from '@/components/feedback/meant-article.client'

const replace = vi.spyOn(window.location, 'replace').mockImplementation(() => {})

afterEach(() => {
  replace.mockClear()
  vi.unstubAllGlobals()
})

async function open(path: string, ok: boolean, markup = '<div data-address-words></div>') {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    return { ok }
  })
  window.history.replaceState(null, '', path)
  document.body.innerHTML = markup
  leadToMeantArticle()
  await Promise.resolve()
  await Promise.resolve()
  return asked
}

describe('leadToMeantArticle', () => {
  test('leads to the article that is there, to the same step', async () => {
    expect(await open('/help/articles/JD-Unbind%E3%80%82#open', true)).toEqual([
      '/help/articles/jd-unbind',
    ])
    expect(replace).toHaveBeenCalledWith('/help/articles/jd-unbind#open')
  })

  test('stays when there is none', async () => {
    expect(await open('/articles/JD-Unbind', false)).toEqual(['/articles/jd-unbind'])
    expect(replace).not.toHaveBeenCalled()
  })

  test('asks nothing where nothing is to fix, and on other pages', async () => {
    expect(await open('/articles/jd-unbind', true)).toEqual([])
    expect(await open('/articles/JD-Unbind', true, '<main></main>')).toEqual([])
  })
})
