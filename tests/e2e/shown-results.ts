import type { Page } from 'playwright-core'

/** As many as every way in shows at once. */
const SHOWN = 8

/** Queries of every kind: clear, not clear, slips, pinyin, traditional, words that no article has. */
export const ASKED = [
  '退货谁出邮费',
  '解绑银行卡',
  '花贝关闭',
  'wx零钱',
  'jb',
  '解綁銀行卡',
  '几个pdf合成一个',
  '手机被偷了 怕微信里的钱',
  '量子力学',
] as const

/** The answer and the results below `place`: where they lead and what they say, whatever the site lies below. */
export function shownResults(page: Page, place: string, base = ''): Promise<readonly string[]> {
  return page.locator(place).evaluate(
    (element, { most, base }) => {
      const hits = [...element.querySelectorAll('.search-hits > li')].slice(0, most)
      return [...element.querySelectorAll('.answer'), ...hits].flatMap((part) => [
        part.textContent ?? '',
        ...[...part.querySelectorAll('a')].map((link) =>
          (link.getAttribute('href') ?? '').replace(base, ''),
        ),
      ])
    },
    { most: SHOWN, base },
  )
}
