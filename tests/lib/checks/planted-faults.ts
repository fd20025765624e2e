/** One known fault in a good article: the text with it, the rule that must see it, and its line. */
type Planted = { readonly text: string; readonly rule: string; readonly line: number }

/** Returns a number from 0 up to, not including, `count`. */
type Pick = (count: number) => number

/** Plants a fault somewhere; `undefined` where the article has no place for it. */
export type Planter = (text: string, pick: Pick) => Planted | undefined

/** Changes one of the lines that match. `change` gives the new line, or several. */
function onLine(rule: string, pattern: RegExp, change: (line: string) => string): Planter {
  return (text, pick) => {
    const lines = text.split('\n')
    const places = lines.flatMap((line, index) => (pattern.test(line) ? [index] : []))
    const place = places[pick(places.length)]
    if (place === undefined) return undefined
    const changed = lines.map((line, index) => (index === place ? change(line) : line))
    return { rule, line: place + 1, text: changed.join('\n') }
  }
}

/** Puts a paragraph before one of the blank lines of the body. */
function inBody(rule: string, paragraph: string): Planter {
  return (text, pick) => {
    const lines = text.split('\n')
    const body = lines.indexOf('---', 1)
    const places = lines.flatMap((line, index) =>
      index > body &&
      /^\p{Script=Han}/u.test(line) &&
      lines[index + 1] === '' &&
      // What is indented behind a list belongs to its last item.
      !LIST_ITEM.test(lines[index - 2] ?? '')
        ? [index]
        : [],
    )
    const place = places[pick(places.length)]
    if (place === undefined) return undefined
    const planted = [...lines.slice(0, place), paragraph, '', ...lines.slice(place)]
    return { rule, line: place + 1, text: planted.join('\n') }
  }
}

const LIST_ITEM = /^(?:[-*]|\d+\.) /
const KEY = /^(?:title|publishedAt|summary|author|tags|topics|recommended): /
const PARAGRAPH = /^\p{Script=Han}+[，。]/u
const LINK = /^\p{Script=Han}[^`]*\]\(\/articles\//u
const IMAGE = /^!\[/

export const planters: Readonly<Record<string, Planter>> = {
  'front matter with a language': (text) => ({
    text: text.replace('---', '---js'),
    rule: 'front-matter-start',
    line: 1,
  }),
  'full-width colon': onLine('front-matter-yaml', KEY, (line) => line.replace(': ', '：')),
  'colon without space': onLine('front-matter-yaml', KEY, (line) => line.replace(': ', ':')),
  'indented key': onLine('front-matter-yaml', /^(?:author|tags): /, (line) => `  ${line}`),
  'open quote': onLine('front-matter-yaml', /^author: /, () => 'author: "editors'),
  'open list': onLine('front-matter-yaml', /^tags: \[/, (line) => line.replace(']', '')),
  'unknown key': onLine('front-matter-keys', /^author: /, (line) =>
    line.replace('author', 'writer'),
  ),
  'misspelt key': onLine('front-matter-keys', /^publishedAt: /, (line) =>
    line.replace('publishedAt', 'publisedAt'),
  ),
  'chinese key': onLine('front-matter-keys', /^title: /, (line) => line.replace('title', '标题')),
  'impossible day': onLine(
    'front-matter-values',
    /^publishedAt: /,
    () => 'publishedAt: 2025-02-30 10:00',
  ),
  'tags as text': onLine('front-matter-values', /^tags: \[/, () => 'tags: 手机'),
  'unknown author': onLine('known-slugs', /^author: /, () => 'author: nobody-we-know'),
  'unknown topic': onLine('known-slugs', /^topics: /, () => 'topics: [nothing-we-wrote]'),
  'unknown recommendation': onLine(
    'known-slugs',
    /^recommended: /,
    () => 'recommended: [nothing-we-wrote-about]',
  ),
  'zero-width space': onLine('hidden-characters', PARAGRAPH, (line) => `${line}\u200B`),
  'bidi override': onLine('hidden-characters', PARAGRAPH, (line) => `\u202E${line}`),
  'first-level heading': onLine('heading-h1', /^## /, (line) => line.slice(1)),
  'heading without space': onLine('heading-space', /^## /, (line) => line.replace(' ', '')),
  'skipped level': inBody('heading-levels', '##### 细节'),
  'raw html': inBody('raw-html', '<font color="red">注意</font>'),
  'broken article link': onLine('link-target', LINK, (line) =>
    line.replace(/\(\/articles\/[^)]+\)/, '(/articles/nothing-we-wrote-about)'),
  ),
  'javascript link': onLine('link-address', LINK, (line) =>
    line.replace(/\(\/articles\/[^)]+\)/, '(javascript:alert)'),
  ),
  'link to a file': onLine('link-target', LINK, (line) =>
    line.replace(/\(\/articles\/([^)#]+)[^)]*\)/, '($1.md)'),
  ),
  'foreign domain': inBody('link-domain', '看[这篇文章的原文](https://example.com/a)。'),
  'mobile number': inBody('phone-numbers', '有问题打 13912345678 问客服。'),
  hotline: inBody('phone-numbers', '有问题打 400-820-0000 问客服。'),
  'private contact': inBody('phone-numbers', '加客服 QQ 123456789 办理。'),
  'full-width link': onLine('link-syntax', LINK, (line) =>
    line.replace(/\((\/articles\/[^)]+)\)/, '（$1）'),
  ),
  'bold without an end': inBody('stray-marks', '这一步**很重要。'),
  'code by four spaces': inBody('code-blocks', '    先打开设置。'),
  'unknown callout': inBody('callouts', '> [!TIPS]\n> 可以再试一次。'),
  'picture as link': onLine('link-target', IMAGE, (line) => line.replace('!', '！')),
  'missing picture': onLine('image-target', IMAGE, (line) =>
    line.replace(/\]\([\w-]+\.svg/, '](nothing-we-drew-here.svg'),
  ),
  'remote picture': onLine('image-target', IMAGE, (line) =>
    line.replace(/\]\([\w-]+\.svg/, '](https://example.com/a.png'),
  ),
  'no alt': onLine('image-alt', IMAGE, (line) => line.replace(/!\[[^\]]*\]/, '![]')),
  'useless alt': onLine('image-alt', IMAGE, (line) => line.replace(/!\[[^\]]*\]/, '![截图]')),
  'path of a computer': inBody('pasted-leftovers', '打开 C:\\Users\\me\\a.png 看一眼。'),
  'obsidian picture': inBody('pasted-leftovers', '![[设置.png]]'),
  'chatbot citation': inBody('pasted-leftovers', '字会变大【3†source】。'),
  'left to do': inBody('pasted-leftovers', '待补充'),
  'half-width comma': inBody('copywriting', '先打开设置,再往下看。'),
  'no space beside Latin': inBody('copywriting', '先打开App再往下看。'),
  'word typed twice': inBody('repeated-words', '先打开打开设置。'),
  '的 for 地': inBody('de-particles', '请仔细的核对一遍。'),
  // An article that warns somewhere may speak of it.
  'secret asked for': (text, pick) =>
    /验证码|密码/.test(text)
      ? undefined
      : inBody('secret-requests', '把短信验证码发给对方。')(text, pick),
  'endless brackets': inBody('markdown-size', '['.repeat(1000)),
  'endless line': inBody('line-length', '很长'.repeat(3000)),
  // The first numbered headings of an article are its steps; those of points are not counted on.
  'jumping step': (text, pick) =>
    onLine('step-numbers', /^### 2\. /, (line) => line.replace('2', '9'))(text, () => pick(1)),
  'wrong ordinal': onLine('typed-ordinal', /^## /, (line) => line.replace('## ', '## 九、')),
}
