import type { IndexedArticle, IndexFrame } from '@/lib/search/build-index'

function article(
  slug: string,
  title: string,
  more: { readonly category: string; readonly text?: string; readonly steps?: readonly string[] },
): IndexedArticle {
  const { category, text = '', steps = [] } = more
  return {
    topics: category === 'jd' ? ['unbind'] : [],
    record: {
      slug,
      title,
      summary: `${title}的答案。`,
      category,
      tags: [],
      publishedAt: '2025-01-01T08:00:00+08:00',
      passages: [
        { id: 'q', title, text },
        ...steps.map((step, index) => ({
          id: `s${index + 1}`,
          title: step,
          number: index + 1,
          question: title,
          text: `${step}的说明。`,
        })),
      ],
    },
  }
}

/** A small site, newest first. */
export const exampleArticles: readonly IndexedArticle[] = [
  article('refund', '12306 火车票怎么退票?', {
    category: 'services',
    steps: ['选中车票', '提交退票'],
  }),
  article('jd', '京东金融怎么解绑银行卡?', {
    category: 'jd',
    steps: ['打开银行卡列表', '点击解绑', '输入支付密码'],
    text: '在「我的」里找到设置。',
  }),
  article('wechat', '微信怎么解绑银行卡?', { category: 'wechat', steps: ['打开钱包', '解除绑定'] }),
  article('wifi', '家里 Wi-Fi 很慢怎么办?', {
    category: 'home',
    text: '先重启路由器，再解绑旧设备。',
  }),
]

export const exampleFrame: IndexFrame = {
  categories: [
    { slug: 'jd', title: '京东' },
    { slug: 'wechat', title: '微信' },
    { slug: 'services', title: '办事' },
    { slug: 'home', title: '家里' },
  ],
  topics: [{ slug: 'unbind', title: '解绑与注销' }],
  synonyms: [['解绑', '取消绑定']],
  popular: ['解绑', '退票'],
  inbox: 'mailto:editors@site.example',
}
