import { HotBlock } from './hot-block'
import { LatestBlock } from './latest-block'
import { ReadingCards } from './reading-cards'
import { SearchesBlock } from './searches-block'
import { TopicsBlock } from './topics-block'

/** Articles as lists show them: a title of two questions without a picture, and one with. */
export const sampleArticles = [
  {
    slug: 'jd-finance-unbind-card',
    title: '京东金融怎么解绑银行卡绑定?京东金融解绑银行卡要多久时间?',
    summary: '依次点「我的 › 设置 › 支付设置 › 银行卡」，选中要移除的卡再点「解除绑定」。',
    publishedAt: '2024-05-12T14:30:39+08:00',
    mark: '京',
    layout: 0,
  },
  {
    slug: 'windows-screenshot',
    title: '电脑怎么截图?',
    summary: '按 Win + Shift + S，拖出要截的部分。',
    publishedAt: '2025-03-20T11:00:00+08:00',
    mark: '电',
    layout: 1,
    cover: { src: '/media/a.svg', width: 720, height: 480 },
  },
]

export const links = [
  { slug: 'wechat-unbind-bank-card', title: '微信怎么解绑银行卡?' },
  { slug: 'alipay-unbind-bank-card', title: '支付宝怎么解绑银行卡?' },
]
export const category = { slug: 'jd', title: '京东', mark: '京', summary: '京东购物与京东金融。' }
export const sampleTopic = { slug: 'unbind', title: '解绑与注销', summary: '一样一样关掉。' }

/** Every block of the sidebar. */
export const sidebar = (
  <>
    <ReadingCards articles={sampleArticles} />
    <LatestBlock articles={sampleArticles} />
    <TopicsBlock topics={[{ ...sampleTopic, count: 12 }]} />
    <HotBlock basis="views" articles={links.map((link) => ({ ...link, views: 14642 }))} />
    <SearchesBlock basis="picks" searches={['解绑银行卡', '退票']} />
  </>
)
