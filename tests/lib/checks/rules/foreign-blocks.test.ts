import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('foreign-blocks', () => {
  test('boxes and tabs of other systems', async () => {
    expect(
      await reportBody(`
## 怎么做？

先看。

!!! tip "提示"
    第一次登录前，先改掉初始密码。

??? note
    折叠的内容。

=== "Windows"
    打开「设置」。

::: warning
升级时不要断电
:::

{% hint style="info" %}
这里是说明
{% endhint %}
`),
    ).toMatchInlineSnapshot(`
  "5:1 错误 [foreign-blocks] 「!!! tip "提示"」是 MkDocs 的提示框，这里不认识，会原样显示
    换成「> [!TIP]」，下面每行用「> 」开头。
  8:1 错误 [foreign-blocks] 「??? note」是 MkDocs 的提示框，这里不认识，会原样显示
    换成「> [!NOTE]」，下面每行用「> 」开头。
  11:1 错误 [foreign-blocks] 「=== "Windows"」是 MkDocs 的标签页，这里不认识，会原样显示
    换成一行加粗的名字「**Windows**」，空一行，下面的内容不缩进。
  14:1 错误 [foreign-blocks] 「::: warning」是 VuePress 或 Docusaurus 的提示框，这里不认识，会原样显示
    换成「> [!WARNING]」，下面每行用「> 」开头。
  18:1 错误 [foreign-blocks] 「{% hint style="info" %}」是 GitBook 的提示框，这里不认识，会原样显示
    换成「> [!NOTE]」，下面每行用「> 」开头。
  改好以后：
  ## 怎么做？

  先看。

  > [!TIP]
  > 第一次登录前，先改掉初始密码。

  > [!NOTE]
  > 折叠的内容。

  **Windows**

  打开「设置」。

  > [!WARNING]
  > 升级时不要断电

  > [!NOTE]
  > 这里是说明"
`)
  })

  test('titles, lists and code in them', async () => {
    expect(
      await reportBody(`
## 怎么做？

!!! warning "先备份再升级"

    - 照片
    - 短信

        \`\`\`sh
        ls
        \`\`\`

:::danger[会丢数据]

不要断电。

:::
`),
    ).toMatchInlineSnapshot(`
  "3:1 错误 [foreign-blocks] 「!!! warning "先备份再升级"」是 MkDocs 的提示框，这里不认识，会原样显示
    换成「> [!WARNING]」，下面每行用「> 」开头。
  12:1 错误 [foreign-blocks] 「:::danger[会丢数据]」是 VuePress 或 Docusaurus 的提示框，这里不认识，会原样显示
    换成「> [!CAUTION]」，下面每行用「> 」开头。
  改好以后：
  ## 怎么做？

  > [!WARNING]
  > **先备份再升级**
  >
  > - 照片
  > - 短信
  >
  >     \`\`\`sh
  >     ls
  >     \`\`\`

  > [!CAUTION]
  > **会丢数据**
  >
  > 不要断电。"
`)
  })

  test('inside an item of a list', async () => {
    expect(
      await reportBody(`
## 怎么做？

1. 打开设置。

   ::: tip
   先充电。
   :::

2. 点应用。
`),
    ).toMatchInlineSnapshot(`
  "5:4 错误 [foreign-blocks] 「::: tip」是 VuePress 或 Docusaurus 的提示框，这里不认识，会原样显示
    换成「> [!TIP]」，下面每行用「> 」开头。
  改好以后：
  ## 怎么做？

  1. 打开设置。

     > [!TIP]
     > 先充电。

  2. 点应用。"
`)
  })

  test('tags, and a box without an end', async () => {
    expect(
      await reportBody(`
## 怎么做？

{% include "a.md" %}

::: tip
没有结尾。
`),
    ).toMatchInlineSnapshot(`
  "3:1 错误 [foreign-blocks] 「{% include "a.md" %}」是别的软件的标签，这里不认识，会原样显示
    删掉它，把它本来要显示的内容直接写出来；要讲这种写法，就放进反引号里。
  5:1 错误 [foreign-blocks] 「::: tip」是 VuePress 或 Docusaurus 的提示框，这里不认识，会原样显示
    换成「> [!TIP]」，下面每行用「> 」开头；原来的写法没有结尾，或者里面是空的。"
`)
  })

  test('nothing in code', async () => {
    expect(
      await reportBody(`
## 怎么做？

\`\`\`md
::: tip
先充电。
:::
\`\`\`

写 \`{% hint %}\` 就行。
`),
    ).toMatchInlineSnapshot(`""`)
  })
})
