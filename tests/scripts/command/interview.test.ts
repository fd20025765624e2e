import { describe, expect, test } from 'vitest'
import { toContentFile } from '@/lib/checks/read-content-files'
import { readSite } from '@/lib/checks/read-site'
import { interview, type NewFlags, requestFromFlags } from '@/scripts/command/interview'
import type { Prompts } from '@/scripts/command/prompts'

const texts = {
  'content/categories.yml':
    'categories:\n  - { slug: phone, title: 手机, mark: 机, summary: 手机 }\n  - { slug: wechat, title: 微信, mark: 微, summary: 微信 }\n',
  'content/authors/editors.md': '---\nname: 编辑部\nsummary: 写文章的人。\n---\n',
  'content/articles/wechat/unbind.md':
    '---\ntitle: 微信怎么解绑银行卡?\npublishedAt: 2026-01-02\n---\n\n## 怎么做？\n\n照着做。\n',
}
const files = await Promise.all(
  Object.entries(texts).map(([file, text]) => toContentFile(file, Buffer.from(text))),
)
const site = readSite(files, { now: new Date('2026-11-23T00:00:00Z'), host: 'help.example.com' })
const none: NewFlags = { draft: true, yes: false }

/** Returns the answers in turn, an empty one for the proposal; one question too many fails. */
async function talk(flags: NewFlags, answers: readonly (string | boolean)[]) {
  const said: string[] = []
  const left = [...answers]
  const next = (question: string) => {
    said.push(question)
    const answer = left.shift()
    if (answer === undefined) throw new Error(`没有答案：${question}`)
    return answer
  }
  const ask: Prompts = {
    text: async (message, complain, proposal = '') => {
      for (;;) {
        const word = String(next(message)) || proposal
        const complaint = complain(word)
        if (complaint === undefined) return word
        said.push(complaint)
      }
    },
    select: async (message, choices) => {
      const answer = next(message)
      const choice = choices.find(({ value }) => value === answer)
      if (!choice) throw new Error(`没有这个选择：${answer}`)
      return choice.value
    },
    confirm: async (message) => next(message) === true,
  }
  const request = await interview(flags, site, ask, (line) => said.push(line))
  return { request, said: said.join('\n'), left }
}

const made = {
  title: '手机怎么投屏？',
  category: 'phone',
  kind: 'questions',
  author: 'editors',
  draft: true,
}

describe('interview', () => {
  test('asks for everything, and takes the proposal for an empty answer', async () => {
    const { request, left } = await talk(none, ['手机怎么投屏？', 'phone', 'questions', ''])
    expect(request).toEqual({ ...made, slug: 'shou-ji-zen-me-tou-ping' })
    expect(left).toEqual([])
  })

  test('explains a wrong answer and asks again', async () => {
    const answers = ['', '手机怎么投屏？', 'phone', 'questions', 'unbind', 'tou-ping']
    const { request, said } = await talk(none, answers)
    expect(request).toEqual({ ...made, slug: 'tou-ping' })
    expect(said).toContain('还没有标题')
    expect(said).toContain('content/articles/wechat/unbind.md')
  })

  test('explains a wrong flag and asks for it', async () => {
    const flags = { ...none, title: '手机怎么投屏？', category: 'phnoe', kind: '3', author: 'me' }
    const { request, said } = await talk(flags, ['phone', 'questions', 'a', 'editors'])
    expect(request).toEqual({ ...made, slug: 'a' })
    expect(said).toContain('是不是 phone？')
    expect(said).toContain('没有「3」这种类型')
    expect(said).toContain('没有「me」这个作者')
  })

  test('asks nothing that the flags say', async () => {
    const flags = {
      ...none,
      title: '手机怎么投屏？',
      category: '手机',
      kind: '2',
      slug: 'a',
      yes: true,
    }
    expect((await talk(flags, [])).request).toEqual({ ...made, slug: 'a' })
  })

  test('names articles that ask the same, and stops unless told to go on', async () => {
    const { request, said } = await talk(none, ['微信如何解绑银行卡', false])
    expect(request).toBeUndefined()
    expect(said).toContain('content/articles/wechat/unbind.md')
    const goesOn = await talk(none, ['微信如何解绑银行卡', true, 'wechat', 'steps', ''])
    expect(goesOn.request?.slug).toBe('wei-xin-ru-he-jie-bang-yin-hang-ka')
  })
})

describe('requestFromFlags', () => {
  test('makes a request of complete flags', () => {
    const flags = {
      ...none,
      draft: false,
      title: '手机怎么投屏？',
      category: 'phone',
      kind: '步骤型',
    }
    expect(requestFromFlags(flags, site)).toEqual({
      ...made,
      kind: 'steps',
      draft: false,
      slug: 'shou-ji-zen-me-tou-ping',
    })
  })

  test('names what is missing and what is wrong, all at once', () => {
    const flags = { ...none, kind: 'x', slug: 'unbind', author: 'nobody' }
    const result = requestFromFlags(flags, site)
    expect(result).toMatchObject({ missing: ['--title（标题）', '--category（分类）'] })
    expect('complaints' in result && result.complaints.length).toBe(3)
  })
})
