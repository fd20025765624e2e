import { describe, expect, test } from 'vitest'
import { linkKind, pictureName } from '@/lib/markdown/addresses'

describe('linkKind', () => {
  test.each([
    ['/articles/a', 'site'],
    ['#a', 'site'],
    ['?q=a:b', 'site'],
    ['a/b:c', 'site'],
    ['', 'site'],
    ['https://www.jd.com', 'external'],
    ['HTTP://www.jd.com', 'external'],
    ['//www.jd.com', 'external'],
    ['\\\\www.jd.com', 'external'],
    ['tel:110', 'contact'],
    ['mailto:a@b.example', 'contact'],
    ['javascript:alert(1)', 'unsafe'],
    ['JaVaScRiPt:alert(1)', 'unsafe'],
    [' javascript:alert(1)', 'unsafe'],
    ['java\nscript:alert(1)', 'unsafe'],
    ['data:text/html,x', 'unsafe'],
    ['vbscript:x', 'unsafe'],
    ['weixin://dl/scan', 'unsafe'],
    [':', 'unsafe'],
  ])('takes %j for %s', (url, kind) => {
    expect(linkKind(url)).toBe(kind)
  })
})

describe('pictureName', () => {
  test.each([
    ['a.svg', 'a.svg'],
    ['./a.svg', 'a.svg'],
    ['a%20b.svg', 'a b.svg'],
    ['100%.svg', '100%.svg'],
    ['../jd/a.svg', '../jd/a.svg'],
    ['/media/a.svg', '/media/a.svg'],
    ['', undefined],
    ['https://evil.example/a.png', undefined],
    ['//evil.example/a.png', undefined],
    ['data:image/png;base64,AAAA', undefined],
    ['javascript:alert(1)', undefined],
  ])('looks %j up as %j', (url, name) => {
    expect(pictureName(url)).toBe(name)
  })
})
