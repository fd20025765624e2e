import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillable } from '@/lib/fill-page'
import { type PageStyles, pageStyles, withPageStyle } from '@/scripts/publish/page-style'

const FILE = 'static/chunks/a.css'
const CSS = `
:root{--ink:#000}
:root{--red:#f00;--warm:var(--red);--cold:var(--red)}
.asks{color:var(--warm)}
@supports not (margin-trim:block){*{--tw-turn:initial}}
@property --warm{syntax:"*";inherits:false}
@property --tw-turn{syntax:"*";inherits:false}
li{color:var(--ink)}
*,:before{margin:0}
li{margin:1px}
table{margin:2px}
.card,.gone{color:red}
.card .gone{color:blue}
.card:not(.gone){color:green}
:is(.gone,.card) b{color:pink}
:-webkit-any(.gone,.lost) b{color:pink}
.card[data-done]:hover::after{content:"→"}
.\\@3xl\\:flex{display:flex}
.waiting{color:gray}
.written-by-script{color:gold}
@media (min-width:48rem){.gone{color:red}.card{color:teal}}
@media (min-width:64rem){.gone{color:red}}
@container (min-width:48rem){.card{gap:0}}
@media print{.card{color:#000}}
@page{margin:1cm}
@keyframes turn{to{rotate:1turn}}
`
const page = [
  '<html><head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/></head>',
  '<body><ul class="list @3xl:flex"><li class="card"><b>x</b></li></ul>',
  '<template><p class="waiting">w</p></template>',
  '<script type="application/ld+json">{"a":"<p class=\\"written-by-script\\">"}</script></body></html>',
].join('')

let folder = ''
let styles: PageStyles
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zhinan-style-'))
  mkdirSync(path.join(folder, 'static/chunks'), { recursive: true })
  writeFileSync(path.join(folder, FILE), CSS)
  styles = pageStyles(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

const styleOf = (html: string) =>
  Buffer.from(
    /<style>([\s\S]*)<\/style>/.exec(withPageStyle(html, styles))?.[1] ?? '',
    'latin1',
  ).toString()

describe('withPageStyle', () => {
  test('has the rules that something in the page can meet, in their order', () => {
    expect(styleOf(page)).toBe(
      [
        ':root{--ink:#000}',
        'li{color:var(--ink)}',
        '*,:before{margin:0}',
        'li{margin:1px}',
        '.card{color:red}',
        '.card:not(.gone){color:green}',
        ':is(.gone,.card) b{color:pink}',
        '.card[data-done]:hover::after{content:"→"}',
        '.\\@3xl\\:flex{display:flex}',
        '@media (min-width:48rem){.card{color:teal}}',
        '@container (min-width:48rem){.card{gap:0}}',
        '@keyframes turn{to{rotate:1turn}}',
      ].join(''),
    )
  })

  test('has only the custom properties that its rules ask for', () => {
    const style = styleOf(page.replace('<b>', '<b class="asks">'))
    expect(style).toContain(':root{--red:#f00;--warm:var(--red)}')
    expect(style).toContain('@property --warm{syntax:"*";inherits:false}')
    expect(style).not.toMatch(/--(?:cold|tw-turn)/)
    expect(styleOf(page)).not.toMatch(/--(?:red|warm|cold)/)
  })

  test('has what another page needs', () => {
    expect(styleOf(page.replace('card', 'gone'))).toContain('.gone{color:red}')
    expect(styleOf(page)).not.toContain('.gone{color:red}')
  })

  test('puts the whole style sheet last in body', () => {
    expect(withPageStyle(page, styles)).toMatch(
      /<\/script><link rel="stylesheet" href="\/_next\/static\/chunks\/a\.css"><\/body><\/html>$/,
    )
  })

  test('leaves a page that is filled in later as it is', () => {
    const later = page.replace('</body>', `${fillable('')}</body>`)
    expect(withPageStyle(later, styles)).toBe(later)
  })

  test('refuses a page that is not as Next writes it', () => {
    expect(() => withPageStyle('<html><body></body></html>', styles)).toThrow('no style sheet')
    expect(() => withPageStyle(page.replace('</body>', ''), styles)).toThrow('no </body>')
  })
})
