import { describe, expect, test } from 'vitest'
import { readAnchors } from '@/lib/checks/body'
import { readApp } from '@/lib/editing/app-name'
import { planPathRename } from '@/lib/editing/rename-path'
import { readPlaces } from '@/lib/tap-path'
import { article, siteOf } from './site-of'

const apps = `apps:
  - id: wechat
    name: 微信
    roots: [我, 发现]
  - id: jd
    name: 京东
    roots: [我的]
`
const site = await siteOf({
  'apps.yml': apps,
  'articles/wechat/a.md': article(
    '微信怎么放大？',
    ['summary: 点「我 › 设置 › 通用」，再点字体。'],
    '打开微信，点「我›设置 ›  通用」。\n\n京东里点「我的 › 设置」。\n\n```\n我 › 设置\n```\n\n![图](a-1.svg "我 › 设置 › 通用")\n',
  ),
  'articles/wechat/a-1.svg': '<svg xmlns="http://www.w3.org/2000/svg"><text>设置</text></svg>',
  'articles/wechat/b.md': article(
    '微信怎么清理？',
    [],
    '点「设置 › 通用」，再点「发现 › 设置」。\n',
  ),
})

function plan(from: string, to: string, name = 'wechat') {
  const app = readApp(name, site)
  if (!('value' in app)) throw new Error(app.complaint.message)
  return planPathRename({ app: app.value, from: readPlaces(from), to: readPlaces(to) }, site)
}

const textsOf = (result: ReturnType<typeof plan>) =>
  'changes' in result
    ? Object.fromEntries(
        result.changes.map(({ path, after }) => [path, Buffer.from(after ?? []).toString()]),
      )
    : {}

describe('planPathRename', () => {
  test('renames every path of the program that begins so, and nothing else', () => {
    const result = plan('我 › 设置', '我 › 设置与隐私')
    expect(Object.keys(textsOf(result))).toEqual(['content/articles/wechat/a.md'])
    const text = textsOf(result)['content/articles/wechat/a.md'] ?? ''
    expect(text).toContain('summary: 点「我 › 设置与隐私 › 通用」，再点字体。')
    // How it was set apart stays, so that the change is one name a line.
    expect(text).toContain('点「我›设置与隐私 ›  通用」')
    expect(text).toContain('"我 › 设置与隐私 › 通用"')
    expect(text).toContain('京东里点「我的 › 设置」')
    expect(text).toContain('```\n我 › 设置\n```')
  })

  test('names what an editor has to look at: paths that go on, and drawings', () => {
    const result = plan('我 › 设置', '我 › 设置与隐私')
    expect(result).toMatchObject({
      doubtful: [{ file: 'content/articles/wechat/b.md', before: '设置 › 通用' }],
      pictures: ['content/articles/wechat/a-1.svg'],
    })
  })

  test('takes a place out of the way, or puts one in', () => {
    expect(
      textsOf(plan('我 › 设置 › 通用', '我 › 通用'))['content/articles/wechat/a.md'],
    ).toContain('点「我 › 通用」')
    expect(
      textsOf(plan('我 › 设置', '我 › 更多 › 设置'))['content/articles/wechat/a.md'],
    ).toContain('summary: 点「我 › 更多 › 设置 › 通用」')
  })

  test('renames a root in content/apps.yml too', () => {
    const texts = textsOf(plan('我', '个人'))
    expect(texts['content/apps.yml']).toContain('roots: [个人, 发现]')
    expect(texts['content/articles/wechat/a.md']).toContain('点「个人 › 设置 › 通用」')
  })

  test('and back gives the bytes that were there', async () => {
    const there = textsOf(plan('我 › 设置', '我 › 设置与隐私'))
    const renamed = await siteOf({
      'apps.yml': apps,
      'articles/wechat/a.md': there['content/articles/wechat/a.md'] ?? '',
    })
    const app = readApp('微信', renamed)
    if (!('value' in app)) throw new Error(app.complaint.message)
    const back = planPathRename(
      { app: app.value, from: ['我', '设置与隐私'], to: ['我', '设置'] },
      renamed,
    )
    const original = site.documents.get('content/articles/wechat/a.md')?.text
    expect(Object.values(textsOf(back))).toEqual([original])
  })

  test('keeps the address of a step or section whose title changes', async () => {
    const path = 'content/articles/wechat/c.md'
    const body = `
## 在「我 › 设置」里找不到？

### 1. 打开「我 › 设置」 ##

点下面。

### 2. 点关于

看版本。

## 从这里开始？ {步骤}

1. **打开「我 › 设置 › 通用」**：等一下。
2. 点「我 › 设置」。再点关于。
3. 再看「我 › 设置」，和上面一样。 {#again}
`
    const own = await siteOf({
      'apps.yml': apps,
      'articles/wechat/c.md': article('微信？', [], body),
    })
    const app = readApp('wechat', own)
    if (!('value' in app)) throw new Error(app.complaint.message)
    const renamed = planPathRename(
      { app: app.value, from: ['我', '设置'], to: ['我', '设置与隐私'] },
      own,
    )
    const text = textsOf(renamed)[path] ?? ''
    expect(text).toContain('## 在「我 › 设置与隐私」里找不到？ {#在-我-设置-里找不到}')
    expect(text).toContain('### 1. 打开「我 › 设置与隐私」 {#打开-我-设置} ##')
    expect(text).toContain('1. **打开「我 › 设置与隐私 › 通用」**：等一下。 {#打开-我-设置-通用}')
    expect(text).toContain('2. 点「我 › 设置与隐私」。再点关于。 {#点-我-设置}')
    expect(text).toContain('3. 再看「我 › 设置与隐私」，和上面一样。 {#again}')
    const after = await siteOf({ 'apps.yml': apps, 'articles/wechat/c.md': text })
    const anchors = (site: typeof own) => {
      const document = site.documents.get(path)
      return [...((document && readAnchors(document)) ?? [])]
    }
    expect(anchors(after)).toEqual(anchors(own))
    expect(anchors(own)).toContain('打开-我-设置-通用')
    expect(renamed).toMatchObject({
      kept: expect.arrayContaining([
        { file: path, title: '打开「我 › 设置与隐私」', id: '打开-我-设置' },
      ]),
    })
  })

  test('says which paths there are, where none begins so', () => {
    expect(plan('我 › 通用', '我 › 一般')).toEqual({
      complaints: [
        {
          message: '微信没有以「我 › 通用」开头的路径',
          hint: expect.stringContaining('「我 › 设置 › 通用」'),
        },
      ],
    })
    expect(plan('我 › 设置', '我 › 设置')).toHaveProperty('complaints')
  })
})

describe('readApp', () => {
  test('says what was meant', () => {
    expect(readApp('wechatt', site)).toEqual({
      complaint: { message: '没有「wechatt」这个 App', hint: '是不是 wechat？' },
    })
  })
})
