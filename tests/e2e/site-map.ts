/** One address of each kind of page; all exist in the sample content. */
export const PAGES = {
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
  notFound: '/articles/no-such-article',
} as const

export const PHONE = { width: 390, height: 844 }
export const DESKTOP = { width: 1440, height: 900 }
