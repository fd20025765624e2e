/** What several kinds say of the same key; each adds its own value. */

export const title = {
  name: '标题',
  says: '读者看到的标题',
  example: 'title: 微信怎么解绑银行卡?',
  alsoCalled: ['题目'],
} as const

export const summary = {
  name: '摘要',
  says: '一两句话说清楚这里有什么',
  example: 'summary: 先给答案：做什么、点哪里、要多久、什么不能撤销。',
  alsoCalled: ['简介', '描述', '概要', 'description', 'excerpt'],
} as const

export const articleList = {
  name: '文章列表',
  says: '文章地址，顺序就是显示的顺序',
  example: 'articles: [wechat-big-font]',
  alsoCalled: ['文章'],
} as const
