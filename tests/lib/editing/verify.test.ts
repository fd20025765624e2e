import { describe, expect, test } from 'vitest'
import { planVerification, readStep } from '@/lib/editing/plan-verification'
import { article, siteOf } from './site-of'

const WITH = '京东金融 8.2 / Android 15'
const AT = '2026-11-30'
const BODY =
  '\n### 1. 打开设置\n\n点我的。\n\n### 2. 选卡\n\n点解绑。\n\n### 3. 确认\n\n点确定。\n\n## 微信呢？\n\n### 1. 打开钱包\n\n点我。\n\n### 2. 点银行卡\n\n点进去。\n'

async function articleWith(keys: readonly string[], change = (text: string) => text) {
  const text = change(article('怎么解绑？', keys, BODY))
  const site = await siteOf({ 'articles/phone/a.md': text })
  const [document] = site.articles.get('a') ?? []
  if (!document) throw new Error('no article')
  return document
}

async function written(
  keys: readonly string[],
  more: { readonly step?: string; readonly change?: (text: string) => string } = {},
) {
  const document = await articleWith(keys, more.change)
  const change = planVerification({ article: document, at: AT, with: WITH, step: more.step })
  if ('message' in change) return change.message
  const before = document.text.split(/(?<=\n)/)
  const after = Buffer.from(change.after ?? [])
    .toString()
    .split(/(?<=\n)/)
  return after.filter((line) => !before.includes(line)).join('')
}

describe('planVerification', () => {
  test('adds a line or two, and touches nothing else', async () => {
    expect(await written([])).toBe(`checkedAt: ${AT}\ncheckedWith: ${WITH}\n`)
    expect(await written(['checkedAt: 2025-01-01', 'checkedWith: 旧的'])).toBe(
      `checkedAt: ${AT}\ncheckedWith: ${WITH}\n`,
    )
    expect(await written(['checkedAt:', 'tags: [卡]'])).toBe(
      `checkedAt: ${AT}\ncheckedWith: ${WITH}\n`,
    )
  })

  test('keeps the line ends of the file', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n')
    expect(await written([], { change: crlf })).toBe(`checkedAt: ${AT}\r\ncheckedWith: ${WITH}\r\n`)
  })

  test('writes one line for a step, and changes it when the step is checked again', async () => {
    const line = `  - { step: 打开设置, at: ${AT}, with: ${WITH} }\n`
    expect(await written([], { step: '打开设置' })).toBe(`checkedSteps:\n${line}`)
    const list = ['checkedSteps:', '  - { step: 打开设置, at: 2025-01-01 }', 'tags: [卡]']
    expect(await written(list, { step: '打开设置' })).toBe(line)
    expect(await written(list, { step: '选卡' })).toBe(line.replace('打开设置', '选卡'))
  })

  test('does not guess at a list that is written otherwise', async () => {
    const list = ['checkedSteps: [{ step: 选卡, at: 2025-01-01 }]']
    expect(await written(list, { step: '打开设置' })).toContain('不是一行一项')
  })

  test('quotes what YAML would read otherwise', async () => {
    const document = await articleWith([])
    const change = planVerification({ article: document, at: AT, with: '微信: 8 # 新' })
    const text = 'after' in change ? Buffer.from(change.after ?? []).toString() : ''
    expect(text).toContain('checkedWith: "微信: 8 # 新"\n')
  })
})

describe('readStep', () => {
  test('takes a number that only one step has, and any address', async () => {
    const document = await articleWith([])
    expect(readStep('3', document)).toMatchObject({ value: { id: '确认' } })
    expect(readStep('#打开钱包', document)).toMatchObject({ value: { id: '打开钱包' } })
    expect(readStep('1', document)).toMatchObject({
      complaint: { message: '这篇文章有 2 个第 1 步', hint: expect.stringContaining('打开钱包') },
    })
    expect(readStep('打开设制', document)).toMatchObject({
      complaint: { hint: '是不是 打开设置？' },
    })
  })
})
