import { describe, expect, test } from 'vitest'
import type { App } from '@/lib/content/app-of-path'
import { articleApps } from '@/lib/content/article-apps'

const app = (name: string, roots: string[], version?: string): App => ({
  id: name,
  name,
  alsoCalled: [],
  roots,
  version,
  isVaried: false,
})
const apps = [app('京东', ['我的']), app('京东金融', ['我的'], '8.3'), app('iPhone', ['设置'])]
const article = { title: '京东金融怎么解绑？', tags: [], summary: '' }

describe('articleApps', () => {
  test('names what the title, the tags and the paths of the summary speak of', () => {
    const names = (change: object) =>
      articleApps({ ...article, ...change }, apps).map(({ name }) => name)
    expect(names({})).toEqual(['京东金融'])
    expect(names({ tags: ['京东'] })).toEqual(['京东', '京东金融'])
    expect(names({ title: '怎么省电？', summary: 'iPhone 点「设置 › 电池」。' })).toEqual([
      'iPhone',
    ])
    expect(names({ title: '怎么省电？', summary: '点「设置 › 电池」。' })).toEqual([])
  })

  test('says how the article stands to the version', () => {
    const checked = { ...article, checkedAt: '2026-01-01', checkedWith: '京东金融 8.2' }
    expect(articleApps(checked, apps)).toEqual([
      { name: '京东金融', version: '8.3', state: 'older' },
    ])
  })
})
