import { outline } from '@/components/article/sample-body'

/** The article that the forms ask about. */
export const voted = {
  slug: 'jd-finance-unbind-card',
  title: '京东金融怎么解绑银行卡绑定?',
  contentHash: 'abcdefgh',
  outline,
}
