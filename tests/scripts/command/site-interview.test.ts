import { describe, expect, test } from 'vitest'
import type { Prompts } from '@/scripts/command/prompts'
import { askForSite, type SiteFlags, siteFromFlags } from '@/scripts/command/site-interview'

const none: SiteFlags = { yes: false }
const made = {
  name: '小店帮助',
  description: '遇到的事怎么办，一步一步说清楚。',
  url: 'http://localhost:3000',
  categories: [{ slug: 'help', title: '常见问题' }],
  contactEmail: undefined,
}

/** Returns the answers in turn, an empty one for the proposal; one question too many fails. */
async function talk(flags: SiteFlags, answers: readonly string[]) {
  const asked: string[] = []
  const complaints: string[] = []
  const left = [...answers]
  const never = () => {
    throw new Error('only texts are asked for')
  }
  const ask: Prompts = {
    text: async (message, complain, proposal = '') => {
      asked.push(message)
      for (;;) {
        const answer = left.shift()
        if (answer === undefined) throw new Error(`没有答案：${message}`)
        const complaint = complain(answer || proposal)
        if (complaint === undefined) return answer || proposal
        complaints.push(complaint)
      }
    },
    select: never,
    confirm: never,
  }
  return { request: await askForSite(flags, ask), asked, complaints, left }
}

describe('askForSite', () => {
  test('asks five things, and takes the proposal for an empty answer', async () => {
    const { request, asked, left } = await talk(none, ['小店帮助', '', '', '', ''])
    expect(request).toEqual(made)
    expect(asked).toHaveLength(5)
    expect(left).toEqual([])
  })

  test('asks for nothing that a flag says, and again for what is wrong', async () => {
    const flags = { ...none, name: '小店帮助', url: '网址', categories: '订单=orders' }
    const { request, complaints } = await talk(flags, [
      '',
      'nothing',
      'help.example.com',
      'help@',
      'help@example.com',
    ])
    expect(request).toEqual({
      ...made,
      url: 'https://help.example.com',
      categories: [{ slug: 'orders', title: '订单' }],
      contactEmail: 'help@example.com',
    })
    expect(complaints).toEqual([
      '「nothing」不是网址，例如：https://help.example.com',
      '「help@」不是邮箱，例如：help@example.com',
    ])
  })
})

describe('siteFromFlags', () => {
  test('needs a name alone', () => {
    expect(siteFromFlags({ yes: true, name: '小店帮助' })).toEqual({ request: made })
  })

  test('says all that is wrong at once', () => {
    expect(siteFromFlags({ yes: true, url: '网址', email: 'help@', categories: '、' })).toEqual({
      faults: [
        '还缺 --name（网站的名字）',
        '「网址」不是网址，例如：https://help.example.com',
        '至少要有一个分类，例如：订单=orders、退款=refunds',
        '「help@」不是邮箱，例如：help@example.com',
      ],
    })
  })
})
