import { describe, expect, test } from 'vitest'
import { fillable } from '@/lib/fill-page'
import { exportPage } from '@/scripts/export/export-page'
import { policyFor } from '@/scripts/publish/content-security-policy'

const POLICY = policyFor(
  {
    'script-src': [],
    'connect-src': ['https://count.example'],
    'img-src': [],
  },
  '',
)
const page = (body: string) =>
  `<html><head><meta http-equiv="Content-Security-Policy" content="${POLICY}"><script type="module" src="/help/scripts/reader-A.js"></script></head><body>${body}</body></html>`
const votes =
  '<section class="helpful" aria-labelledby="helpful"><h2 id="helpful">有帮助吗</h2><div data-helpful="a"><div><form method="post" action="/help/api/v1/votes"></form></div></div></section>'
const options = {
  base: '/help',
  script: '/scripts/reader-B.js',
}

describe('exportPage', () => {
  test('has its own script, and names no other', () => {
    const made = exportPage(page(''), { ...options, api: undefined })
    expect(made).toContain('<script type="module" src="/help/scripts/reader-B.js"></script></body>')
    expect(made).not.toContain('reader-A')
  })

  test('asks for no vote where nobody takes one', () => {
    const stuck =
      '<p>一步<button data-stuck="1"><b>卡住</b></button></p><p class="actions"><a class="button" href="#helpful">说说</a></p>'
    const made = exportPage(page(stuck + votes), { ...options, api: undefined })
    expect(made).toContain('<body><p>一步</p><script type="module"')
    expect(made).toContain("connect-src 'self' https://count.example;")
  })

  test('keeps what else stands beside the vote', () => {
    const more = votes.replace('</section>', '<p><a href="/x">报告问题</a></p></section>')
    const made = exportPage(page(more), { ...options, api: undefined })
    expect(made).toContain('<div class="mt-12"><p><a href="/x">报告问题</a></p></div>')
  })

  test('sends votes to the API, and lets the policy do so', () => {
    const made = exportPage(page(votes), { ...options, api: 'https://api.example' })
    expect(made).toContain('<form method="post" action="https://api.example/api/v1/votes">')
    expect(made).toContain("connect-src 'self' https://api.example https://count.example;")
    expect(made).toContain("form-action 'self' https://api.example;")
  })

  test('says on the search page that it needs JavaScript', () => {
    const made = exportPage(page(`<div id="search-results">${fillable('<p>词</p>')}</div>`), {
      ...options,
      api: undefined,
    })
    expect(made).toMatch(
      /<noscript>.*JavaScript.*href="\/help\/tags".*<\/noscript><div class="js-only"><!--filled-->/,
    )
  })
})
