import { describe, expect, test } from 'vitest'
import { escapeHtml, html } from '@/lib/html'

describe('html', () => {
  test('escapes what is put in, as text and as an attribute', () => {
    const words = '"><script>'
    expect(html`<a title="${words}">${words}</a>`).toEqual({
      __html: '<a title="&quot;&gt;&lt;script&gt;">&quot;&gt;&lt;script&gt;</a>',
    })
  })

  test('puts HTML in as it is, and lists part by part', () => {
    const items = ['a', '<'].map((word) => html`<li>${word}</li>`)
    expect(html`<ul>${items}${[['·'], 2]}</ul>`.__html).toBe('<ul><li>a</li><li>&lt;</li>·2</ul>')
  })

  test('leaves out what is absent, and keeps a zero', () => {
    expect(html`${false}${undefined}${''}${0}`.__html).toBe('0')
  })
})

describe('escapeHtml', () => {
  test('escapes what HTML knows and replaces lone surrogates', () => {
    expect(escapeHtml('<a href="x">\'&\ud800')).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;\ufffd')
  })
})
