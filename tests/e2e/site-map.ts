import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { isSampleSite } from '@/scripts/sample-tests.mjs'

/** One address of each kind of page of the sample content. */
const OF_SAMPLES = {
  home: '/',
  stepsArticle: '/articles/jd-finance-unbind-card',
  listStepsArticle: '/articles/train-12306-refund',
  proseArticle: '/articles/jd-auction-jadeite-genuine',
  checkedArticle: '/articles/use-step-ticks',
  category: '/categories/jd',
  topics: '/topics',
  topic: '/topics/unbind-and-cancel',
  tags: '/tags',
  tag: `/tags/${encodeURIComponent('微信')}`,
  latest: '/latest',
  latestSecond: '/latest/2',
  author: '/authors/payments',
  about: '/about',
  search: '/search',
  hot: '/hot',
  feedback: '/feedback',
  saved: '/saved',
  notFound: '/articles/no-such-article',
} as const

type Pages = Readonly<Record<keyof typeof OF_SAMPLES, string>>

/** One address of each kind of page; of an owner's own site, the first one of its kind, or else the home page. */
export const PAGES: Pages = isSampleSite ? OF_SAMPLES : ofThisSite()

function ofThisSite(): Pages {
  const site = path.resolve(import.meta.dirname, '../../.zhinan/live/site')
  const first = (folder: string) => {
    const list = path.join(site, folder)
    const names = existsSync(list) ? readdirSync(list).sort() : []
    const page = names.find((name) => name.endsWith('.html'))
    return page ? `/${folder}/${encodeURIComponent(page.replace(/\.html$/, ''))}` : '/'
  }
  const article = first('articles')
  return {
    ...OF_SAMPLES,
    stepsArticle: article,
    listStepsArticle: article,
    proseArticle: article,
    checkedArticle: article,
    category: first('categories'),
    topic: first('topics'),
    tag: first('tags'),
    latestSecond: OF_SAMPLES.latest,
    author: first('authors'),
  }
}

export const PHONE = { width: 390, height: 844 }
export const DESKTOP = { width: 1440, height: 900 }

/** An ordinary phone: a headless browser is no reader, and what it does does not count. */
export const READER = {
  viewport: PHONE,
  userAgent:
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
}
