import { defineSite } from './lib/settings/define-site'

/**
 * 站长只改这一个文件。每一项的说明：把鼠标放在名字上，或者看 docs/owners.md。
 * 写错了，任何命令都会指出是哪一项、应该怎么写。
 */
export const siteConfig = defineSite({
  name: '指南',
  description: '把一件事怎么做，一步一步说清楚。',
  url: 'http://localhost:3000',
  navigation: [
    'jd',
    'wechat',
    'alipay',
    'apps',
    'phone',
    'computer',
    'services',
    'safety',
    'ecommerce',
  ],
})
