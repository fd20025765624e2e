import { describe, expect, test } from 'vitest'
import { parseBody } from '@/lib/markdown/parse-body'
import { plainText } from '@/lib/markdown/plain-text'
import { printBody } from './print-body'

/** Kinds of text that were once read wrongly; each stands for its kind. */
const print = (markdown: string) =>
  printBody(parseBody(markdown, { resolveImage: () => ({ src: '/media/a', width: 1, height: 1 }) }))

describe('parseBody of what editors write', () => {
  test('steps without a full stop are steps', () => {
    expect(
      print(`
## 怎么存档一个项目？

1. 打开项目的「设置 > 常规」
2. 在「高级」一栏点「展开」
3. 点「存档」，再点一次确认
`),
    ).toMatchInlineSnapshot(`
      "
      ## 1 | 怎么存档一个项目？ | #怎么存档一个项目 | steps
      ### 1 | 打开项目的「设置 > 常规」 | #打开项目的-设置-常规
      ### 2 | 在「高级」一栏点「展开」 | #在-高级-一栏点-展开
      ### 3 | 点「存档」，再点一次确认 | #点-存档-再点一次确认
      "
    `)
  })

  test('notes with a full stop are points, and so are prices', () => {
    expect(
      print(`
## 怎么用 find 找文件？

先写文件夹，再写条件。

### 注意

1. 文件夹名里有空格时，要加引号。
2. 条件的顺序会影响快慢。

## 收费标准是什么？

1. 打印按页计费，不足一页按一页算。
2. 学生卡付款打八折。
`),
    ).toMatchInlineSnapshot(`
      "
      ## 1 | 怎么用 find 找文件？ | #怎么用-find-找文件 | prose
        <p>先写文件夹，再写条件。</p>
        <h3 id="注意">注意</h3>
      - 1 | (文件夹名里有空格时，要加引号) | #文件夹名里有空格时-要加引号
        <p>文件夹名里有空格时，要加引号。</p>
      - 2 | (条件的顺序会影响快慢) | #条件的顺序会影响快慢
        <p>条件的顺序会影响快慢。</p>

      ## 2 | 收费标准是什么？ | #收费标准是什么 | prose
      - 1 | (打印按页计费，不足一页按一页算) | #打印按页计费-不足一页按一页算
        <p>打印按页计费，不足一页按一页算。</p>
      - 2 | (学生卡付款打八折) | #学生卡付款打八折
        <p>学生卡付款打八折。</p>
      "
    `)
  })

  test('numbered headings over statements stay headings, with number and address', () => {
    expect(
      print(`
## 解绑要多久？

### 1. 多数马上生效

验证一过就移除。

### 2. 遇到维护会慢

页面可能没有马上变。
`),
    ).toMatchInlineSnapshot(`
      "
      ## 1 | 解绑要多久？ | #解绑要多久 | prose
        <h3 id="多数马上生效">1. 多数马上生效</h3>
        <p>验证一过就移除。</p>
        <h3 id="遇到维护会慢">2. 遇到维护会慢</h3>
        <p>页面可能没有马上变。</p>
      "
    `)
  })

  test('a long sentence and one with a link are shown once', () => {
    expect(
      print(`
## 怎么晒萝卜干？

1. 萝卜两头切掉，再切成筷子粗细的长条 300g，撒盐拌匀，放进漏盆里静置半小时沥水。
2. 打开[计时器](/articles/set-timer)，设 30 分钟，时间到了把水倒掉。
3. 运行 \`date\`，看时间。然后等。
`),
    ).toMatchInlineSnapshot(`
      "
      ## 1 | 怎么晒萝卜干？ | #怎么晒萝卜干 | steps
      ### 1 | (萝卜两头切掉) | #萝卜两头切掉
        <p>萝卜两头切掉，再切成筷子粗细的长条 300g，撒盐拌匀，放进漏盆里静置半小时沥水。</p>
      ### 2 | 打开<a href="/articles/set-timer">计时器</a>，设 30 分钟，时间到了把水倒掉 | #打开计时器-设-30-分钟-时间到了把水倒掉
      ### 3 | 运行 <code>date</code>，看时间 | #运行-date-看时间
        <p>然后等。</p>
      "
    `)
  })

  test('headings with links, bold, code and pictures are shown once, empty links not at all', () => {
    expect(
      print(`
## 项目[](#项目 "固定链接")

### 1. 打开[设置](/articles/open-settings)页面

正文。

### 2. 点 **应用**

正文。

### 3. 看 \`ls\` 结果

正文。

### 4. ![图标](x.png) 点它

正文。

## 看[说明](/articles/manual)怎么装？ {#install}
`),
    ).toMatchInlineSnapshot(`
      "
      ## 1 | 项目 | #项目 | steps
      ### 1 | 打开<a href="/articles/open-settings">设置</a>页面 | #打开设置页面
        <p>正文。</p>
      ### 2 | 点 <strong>应用</strong> | #点-应用
        <p>正文。</p>
      ### 3 | 看 <code>ls</code> 结果 | #看-ls-结果
        <p>正文。</p>
      ### 4 | <img src="/media/a" alt="图标" width="1" height="1" loading="lazy" decoding="async"> 点它 | #点它
        <p>正文。</p>

      ## 2 | 看<a href="/articles/manual">说明</a>怎么装？ | #install | prose
      "
    `)
  })

  test.each([
    ['1、', '1、打开设置。\n2、点应用。\n3、点确定。'],
    ['1. without a space', '1.打开设置。\n2.点应用。\n3.点确定。'],
    ['①', '① 打开设置。\n② 点应用。\n③ 点确定。'],
    ['第一步：', '第一步：打开设置。\n第二步：点应用。\n第三步：点确定。'],
    ['（1） in paragraphs', '（1）打开设置。\n\n（2）点应用。\n\n（3）点确定。'],
  ])('typed numbers are a list: %s', (_name, lines) => {
    const [section] = parseBody(`## 怎么做？\n\n${lines}\n`).sections
    expect(section?.parts).toMatchObject([
      { kind: 'steps', steps: [{ title: '打开设置' }, { title: '点应用' }, { title: '点确定' }] },
    ])
  })

  test.each([
    ['one number alone', '1、打开设置。'],
    ['numbers that do not begin with one', '3、打开设置。\n4、点应用。'],
    ['words of a series', '1、2、3 号线都能到。\n2、3 号线要换乘。'],
    ['versions', '1.5 版本起。\n2.0 版本止。'],
  ])('typed numbers that are words: %s', (_name, lines) => {
    expect(
      parseBody(`## 怎么做？\n\n${lines}\n`).sections[0]?.parts.map(({ kind }) => kind),
    ).toEqual(['prose'])
  })

  test('every list of a section is judged, in the lead and without any h2 too', () => {
    const body = parseBody(`
1. 打开设置
2. 点应用

### 注意

1. 多数马上生效
2. 遇到维护会慢

### 怎么还原？

按下面的步骤：

1. 打开设置
2. 点还原
`)
    expect(body.lead.map(({ kind }) => kind)).toEqual([
      'steps',
      'prose',
      'points',
      'prose',
      'steps',
    ])
    expect(body.lead.at(-1)).toMatchObject({ under: '怎么还原？' })
  })

  test('the mark of a heading holds for its lists, and a smaller heading may say otherwise', () => {
    const [section] = parseBody(`
## 有什么？ {要点}

1. 打开设置
2. 点应用

### 别的 {步骤}

1. 身份证
2. 银行卡
`).sections
    expect(section?.title).toBe('有什么？')
    expect(section?.parts.map(({ kind }) => kind)).toEqual(['points', 'prose', 'steps'])
  })

  test('a list that begins at 3 keeps its numbers as points', () => {
    expect(parseBody('## 有哪些？\n\n3. 身份证\n4. 银行卡\n').sections[0]?.parts).toMatchObject([
      { kind: 'points', points: [{ number: 3 }, { number: 4 }] },
    ])
  })

  test('boxes to tick stay boxes', () => {
    expect(parseBody('## 怎么办？\n\n1. [x] 打开设置\n2. [ ] 点应用\n').sections[0]?.kind).toBe(
      'prose',
    )
  })
})

describe('line breaks in Chinese', () => {
  test.each([
    ['点**设置**\n再点通用', '点设置再点通用'],
    ['再点通用\n**设置**', '再点通用设置'],
    ['点[设置](/a)\n再点通用', '点设置再点通用'],
    ['点[设置](/a)，\n再点通用', '点设置，再点通用'],
    ['填`备注`\n再点通用', '填备注再点通用'],
    ['看 https://a.example，再登录\n点通用', '看 https://a.example，再登录点通用'],
    ['点**设置**\n**通用**', '点设置通用'],
    ['运行 `ls`\n查看', '运行 ls 查看'],
    ['打开\nApp 再登录', '打开 App 再登录'],
  ])('reads %j as %j', (markdown, words) => {
    const [part] = parseBody(markdown).lead
    expect(part?.kind === 'prose' && plainText(part.tree)).toBe(words)
  })
})
