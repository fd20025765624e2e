import { describe, expect, test } from 'vitest'
import { fitCategories } from '@/components/layout/fit-categories'

const links = (...labels: string[]) => labels.map((label) => ({ href: `/${label}`, label }))

describe('fitCategories', () => {
  test('lets all short names stand in the header', () => {
    const fits = fitCategories(
      { siteName: '指南' },
      links('京东', '微信', '支付宝', '手机', '电脑', '办事', '防骗', '电商经营'),
    )
    expect(new Set(fits)).toEqual(new Set(['narrow']))
  })

  test('sends the last of many long names to the menu', () => {
    const fits = fitCategories(
      { siteName: '指南' },
      links(...Array<string>(8).fill('电商经营与直播带货')),
    )
    expect(fits).toEqual(['narrow', 'narrow', 'narrow', 'wide', 'never', 'never', 'never', 'never'])
  })

  test('counts the name of the site', () => {
    expect(
      fitCategories(
        { siteName: '某某市政务服务中心帮助与指南站点' },
        links('一二三四五六七八', '一二三四五六七八'),
      ),
    ).toEqual(['narrow', 'wide'])
  })

  test('counts a wide logo, and the name only where it is not in it', () => {
    const four = links(...Array<string>(4).fill('一二三四五六'))
    const fitsBeside = (logo?: { readonly width: number; readonly hasName: boolean }) =>
      fitCategories({ siteName: '小店帮助', logo }, four).filter((fit) => fit === 'narrow').length
    expect(fitsBeside()).toBe(4)
    expect(fitsBeside({ width: 28, hasName: true })).toBe(4)
    expect(fitsBeside({ width: 180, hasName: false })).toBe(2)
  })
})
