import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { parseSvg } from '@/lib/content/svg/parse-svg'
import { safeSvg } from '@/lib/content/svg/safe-svg'
import { svgDangers } from '@/lib/content/svg/svg-dangers'

const SVG = 'http://www.w3.org/2000/svg'
const drawing = (inside: string, more = '') =>
  `<svg xmlns="${SVG}" xmlns:xlink="http://www.w3.org/1999/xlink" width="10" height="10"${more}>${inside}</svg>`

function dangersOf(text: string): readonly string[] {
  const read = parseSvg(text)
  return 'reason' in read ? ['no XML'] : svgDangers(read).map(({ kind, what }) => `${kind} ${what}`)
}

const levels = Array.from({ length: 9 }, (_, level) => {
  const uses = `<use href="#a${level}"/>`.repeat(10)
  return `<g id="a${level + 1}">${uses}</g>`
})
const bomb = `<defs><g id="a0"><rect/></g>${levels.join('')}</defs><use href="#a9"/>`

describe('svgDangers', () => {
  test.each<[string, string, readonly string[]]>([
    ['a script', drawing('<script>alert(1)</script>'), ['script script']],
    ['a script with a prefix', drawing(`<s:script xmlns:s="${SVG}"/>`), ['script s:script']],
    [
      'a script between comments that CDATA opens',
      drawing('<desc><![CDATA[<!--]]></desc><script/><desc><![CDATA[-->]]></desc>'),
      ['cdata <![CDATA[', 'script script', 'cdata <![CDATA['],
    ],
    [
      'a script between comments that instructions open',
      drawing('<?x <!-- ?><script/><?x --> ?>'),
      ['instruction <?x', 'script script', 'instruction <?x'],
    ],
    [
      'a style sheet',
      `<?xml-stylesheet href="a.css"?>${drawing('')}`,
      ['instruction <?xml-stylesheet'],
    ],
    [
      'declared entities',
      `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing('')}`,
      ['declaration <!DOCTYPE […]>'],
    ],
    ['an entity that nobody declared', drawing('<desc>&a;</desc>'), ['no XML']],
    ['a tag that stays open', drawing('<g>'), ['no XML']],
    ['an event', drawing('<rect onclick="a()"/>'), ['event onclick']],
    ['a web page', drawing('<foreignObject/>'), ['element foreignObject']],
    ['an element of HTML', drawing('<b xmlns="http://www.w3.org/1999/xhtml"/>'), ['page b']],
    ['movement', drawing('<animate/>'), ['element animate']],
    [
      'another drawing',
      drawing('<use href="https://evil.example/a.svg#b"/>'),
      ['reference https://evil.example/a.svg#b'],
    ],
    [
      'a program as an address',
      drawing('<a xlink:href="java&#10;script:a()"/>'),
      ['reference java script:a()'],
    ],
    [
      'a drawing inside a picture',
      drawing('<image href="data:image/svg+xml,a"/>'),
      ['reference data:image/svg+xml,a'],
    ],
    ['an import', drawing('<style>@import "a.css";</style>'), ['style @import']],
    [
      'an import with an escape',
      drawing('<style>@\\69mport "a.css";</style>'),
      ['style \\69mport "a.css";'],
    ],
    [
      'an import with a prefix',
      drawing(`<s:style xmlns:s="${SVG}">@IMPORT "a"</s:style>`),
      ['style @IMPORT'],
    ],
    [
      'an address of a style',
      drawing('<rect style="fill:url(//evil.example)"/>'),
      ['reference //evil.example'],
    ],
    ['a set of pictures', drawing('<style>a{b:image-set("x")}</style>'), ['style image-set(']],
    ['ten uses of ten uses of …', drawing(bomb), ['bomb <use>']],
    ['a use of itself', drawing('<g id="a"><use href="#a"/></g>'), ['bomb <use>']],
    [
      'patterns filled with one another',
      drawing(bomb.replaceAll('use href="', 'rect fill="url(').replaceAll('"/>', ')"/>')),
      ['bomb <use>'],
    ],
    ['a picture that is no SVG to a browser', '<svg width="1" height="1"/>', ['no namespace svg']],
    [
      'nothing in a still drawing',
      drawing(
        '<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/><style><![CDATA[a{fill:red}]]></style>',
      ),
      [],
    ],
    [
      'nothing in the notes of a drawing program',
      drawing('<i:view xmlns:i="http://inkscape.example" href="a.png"/><metadata/>'),
      [],
    ],
  ])('finds %s', (_, text, dangers) => {
    expect(dangersOf(text)).toEqual(dangers)
  })
})

describe('safeSvg', () => {
  test('writes what is allowed, and nothing else', () => {
    const written = drawing(
      '<!-- a --><i:view xmlns:i="u" x="1"><rect/></i:view><metadata>b</metadata>' +
        '<rect data-x="1" id="r" fill="url(#g)"/><use xlink:href="#r"/><text xml:space="preserve"> 1 &lt; 2 &amp; "3" </text>' +
        '<style><![CDATA[a > b { fill: red }]]></style>',
      ' viewBox="0 0 10 10" i:b="c" xmlns:i="u"',
    )
    expect(safeSvg(written)).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10"><rect id="r" fill="url(#g)"/><use xlink:href="#r"/><text xml:space="preserve"> 1 &lt; 2 &amp; &quot;3&quot; </text><style>a &gt; b { fill: red }</style></svg>
      "
    `)
  })

  test('throws for what the check refuses', () => {
    expect(() => safeSvg(drawing('<script/>'))).toThrow('图片里有不能发布的内容：script')
    expect(() => safeSvg('<svg>')).toThrow('图片不是一张能读的 SVG')
  })

  const articles = path.resolve(import.meta.dirname, '../../../../content/articles')
  const drawings = readdirSync(articles, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.svg'),
  )
  test.each(drawings)('draws %s as it was', async (name) => {
    const written = readFileSync(path.join(articles, name), 'utf8')
    const [before, after] = await Promise.all(
      [written, safeSvg(written)].map((text) => sharp(Buffer.from(text)).raw().toBuffer()),
    )
    expect(before && after && before.equals(after)).toBe(true)
  })
})
