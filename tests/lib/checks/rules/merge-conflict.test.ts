import { describe, expect, test } from 'vitest'
import { reportBody } from '../check-body'

describe('merge-conflict', () => {
  test('two versions of a line, and nothing else is said', async () => {
    expect(
      await reportBody(`
### 1. 打开设置

<<<<<<< HEAD
### 2. 点「通用」
=======
### 2. 点「系统」
>>>>>>> branch

1、打开设置。
2、点应用。
`),
    ).toMatchInlineSnapshot(`
  "3:1 错误 [merge-conflict] 文件里留着合并冲突的标记，同一处有两个版本
    从 <<<<<<< 到 >>>>>>> 之间，======= 上面是一个版本，下面是另一个。留下对的，删掉另一个和这三行标记，再检查一次。冲突解决以前，自动修改不动这个文件。"
`)
  })
})
