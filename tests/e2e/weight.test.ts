import { brotliCompressSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { PAGES } from './site-map'

const KIBIBYTE = 1024

/**
 * What a reader's first article costs, in brotli. A little above what it is, so that growth is a decision. The
 * page carries the style of its own elements; the whole style sheet comes after what is to be seen.
 */
const BUDGET = { html: 18 * KIBIBYTE, css: 10 * KIBIBYTE, script: 9 * KIBIBYTE }

async function read(address: string): Promise<string> {
  const answer = await fetch(inject('siteUrl') + address)
  expect(answer.status, address).toBe(200)
  return answer.text()
}

const weightOf = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0)

describe('an article page', () => {
  test('weighs no more than it should', async () => {
    const html = await read(PAGES.stepsArticle)
    const linked = (pattern: RegExp) =>
      Promise.all([...html.matchAll(pattern)].map(([, address = '']) => read(address)))
    const styles = await linked(/<link rel="stylesheet" href="([^"]+)"/g)
    const scripts = await linked(/<script type="module" src="([^"]+)"/g)
    expect(styles).not.toEqual([])
    expect(scripts).not.toEqual([])
    expect(weightOf([html])).toBeLessThan(BUDGET.html)
    expect(weightOf(styles)).toBeLessThan(BUDGET.css)
    expect(weightOf(scripts)).toBeLessThan(BUDGET.script)
  })
})
