import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { isPerson } from '@/lib/engagement/bots'
import { FEWEST_READERS } from '@/lib/engagement/decay'
import { maskPersonalData } from '@/lib/engagement/mask-personal-data'
import { mostWentTo } from '@/lib/engagement/onward'
import { hashNetworks, hashReader } from '@/lib/engagement/reader-hash'
import { derivedReaderKeys, fileReaderKeys } from '@/lib/engagement/reader-key'
import { openSqliteStore } from '@/lib/engagement/sqlite/sqlite-store'
import { COUNTED_A_NETWORK, type Store, type Vote } from '@/lib/engagement/store'
import { parseEnv } from '@/lib/env'
import { DISPUTE_WORDS } from '@/lib/page-data/step-notices'
import { feedbackLinks } from '@/lib/repository'
import { temporaryFolder } from '@/tests/lib/engagement/temporary-folder'

const root = path.resolve(import.meta.dirname, '../..')
const page = readFileSync(path.join(root, 'content/pages/privacy.md'), 'utf8')

/** Each sentence of the page below its front matter, titles left out. */
const sentences = page
  .slice(page.indexOf('\n---\n') + 5)
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .flatMap((line) => line.replace(/^- /, '').match(/[^。]+。?/g) ?? [])

/** Programs that reach a reader, as one text. */
function programs(folders: readonly string[], ending: RegExp): string {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true })
        .map((file) => `${folder}/${file}`)
        .filter((file) => ending.test(file)),
    )
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n')
}
const browser = programs(['components', 'lib/search/browser'], /\.tsx?$/)

const DAY = 20_000
const reader = { reader: 'r'.repeat(22), networks: ['n'.repeat(22)] }
const vote: Vote = {
  ...reader,
  slug: 'a',
  revision: 'r1',
  day: DAY,
  at: DAY * 86_400_000,
  helpful: false,
  reason: 'mismatch',
  step: 's',
  words: '没有这个按钮',
}
let store: Store

beforeEach(() => {
  store = openSqliteStore(path.join(temporaryFolder(), 'engagement.db'))
  onTestFinished(() => store.close())
})

/** What shows that a sentence is so; each is tried once, for all of its sentences. */
const PROOFS = {
  'readers get no cookie': () => {
    expect(browser).not.toContain('document.cookie')
    expect(programs(['lib/api', 'app'], /\.tsx?$/)).not.toMatch(/set-cookie/i)
  },
  'nothing is kept on the device but what is listed': () => {
    const keys = [...browser.matchAll(/`(\w+):\$\{slug\}`|KEY = '([\w-]+)'|data-key="([\w-]+)"/g)]
    const script = readFileSync(path.join(root, 'components/layout/theme-script.ts'), 'utf8')
    const read = [...script.matchAll(/getItem\('([\w-]+):?'/g)]
    const names = [...keys, ...read].map((match) => match.slice(1).find(Boolean))
    expect([...new Set(names)].sort()).toEqual(
      ['recent-searches', 'saved', 'steps', 'stuck', 'text-size', 'theme', 'vote'].sort(),
    )
    expect(browser).not.toMatch(/sessionStorage|indexedDB/)
    // By no other name than one that was read above.
    const used = [...browser.matchAll(/localStorage\.(?:get|set|remove)Item\(([\w.]+)/g)]
    expect([...new Set(used.map(([, name]) => name))].sort()).toEqual(['KEY', 'key', 'keyOf'])
  },
  'articles are copied to the device, the last twenty and the saved ones': () => {
    expect(browser).toContain('MOST_OPENED = 20')
    expect(browser).toMatch(/savesData\(\)/)
    // Copies come from the site itself and stay in the browser's own store.
    expect(browser).toContain('caches.open')
  },
  'what is sent is what is counted': () => {
    const sent = [...browser.matchAll(/callApi\(\s*['`](\w+)/g)].map(([, name]) => name)
    expect([...new Set(sent)].sort()).toEqual([
      'hot',
      'live',
      'onward',
      'searches',
      'stuck',
      'views',
      'votes',
    ])
  },
  'a reader counts once a day': async () => {
    for (const day of [DAY, DAY, DAY + 1]) {
      await store.recordViews([{ ...reader, slug: 'a', day }])
      await store.recordSearches([{ ...reader, query: '解绑', day, total: 1 }])
      await store.recordStuck({ ...reader, slug: 'a', revision: 'r1', step: 's', day })
    }
    expect((await store.getViewCounts(['a'])).get('a')).toBe(2)
    expect((await store.getDailySearches(DAY, DAY))[0]?.readers).toBe(1)
    expect((await store.getStuckCounts())[0]?.count).toBe(2)
  },
  'programs and pages that were only prefetched do not count': () => {
    const of = (headers: Readonly<Record<string, string>>) => isPerson(new Headers(headers))
    const phone = 'Mozilla/5.0 (Linux; Android 15) Chrome/131.0.0.0 Mobile Safari/537.36'
    expect(of({ 'user-agent': phone })).toBe(true)
    expect(of({ 'user-agent': phone, 'sec-purpose': 'prefetch' })).toBe(false)
    expect(of({ 'user-agent': 'Baiduspider/2.0' })).toBe(false)
  },
  'five networks make a popular search': () => expect(FEWEST_READERS).toBe(5),
  'a vote is one, and can be changed': async () => {
    const receipt = await store.recordVote(vote)
    await store.recordVote({ ...vote, helpful: true, receipt })
    expect(await store.getVoteCounts()).toMatchObject([{ helpful: 1, unhelpful: 0 }])
  },
  'a step that several networks say does not match is marked': () => {
    for (const words of Object.values(DISPUTE_WORDS)) expect(words).toContain('编辑正在核对')
  },
  'a network counts once a day as going from one article to another': async () => {
    for (const name of ['r', 'q']) {
      await store.recordOnward({ ...reader, reader: name.repeat(22), slug: 'a', to: 'b', day: DAY })
    }
    expect(await store.getOnwardDays(DAY)).toMatchObject([{ networks: 1 }])
  },
  'what several others opened is named': () => {
    const days = (networks: number) => [{ slug: 'a', to: 'b', day: DAY, networks }]
    expect(mostWentTo(days(6), ['a', 'b'])).toEqual({ a: 'b' })
    expect(mostWentTo(days(5), ['a', 'b'])).toEqual({})
  },
  'address and agent become characters that say nothing, another day other ones': () => {
    const client = { address: '203.0.113.7', agent: 'Firefox' }
    for (const keys of [fileReaderKeys(temporaryFolder()), derivedReaderKeys('s'.repeat(32))]) {
      const hash = hashReader(keys(DAY), client)
      expect(hash).toMatch(/^[\w-]{22}$/)
      expect(hashReader(keys(DAY + 1), client)).not.toBe(hash)
      expect(hashNetworks(keys(DAY), client.address).join()).not.toContain('203.0')
    }
    // Whoever has the shared secret can work out the key of any day.
    expect(derivedReaderKeys('s'.repeat(32))(DAY)).toEqual(derivedReaderKeys('s'.repeat(32))(DAY))
  },
  'a network counts three times in what all see': () => expect(COUNTED_A_NETWORK[0]).toBe(3),
  'thirty days, then only totals and words': async () => {
    expect(parseEnv({}).retentionDays).toBe(30)
    const api = readFileSync(path.join(root, 'lib/api/api.ts'), 'utf8')
    expect(api).toContain('WORDS_DAYS = 180')
    await store.recordVote(vote)
    await store.prune(DAY + 1, DAY)
    const [left] = await store.getComments({})
    expect(left).toMatchObject({ words: '没有这个按钮' })
    expect([left?.helpful, left?.step, left?.reason]).toEqual([undefined, undefined, undefined])
    expect(await store.getVoteCounts()).toMatchObject([{ unhelpful: 1 }])
    await store.moveComments({ receipts: [left?.receipt ?? ''] }, 'done')
    await store.prune(DAY + 1, DAY)
    expect(await store.getComments({})).toEqual([])
    await store.recordVote({ ...vote, ...reader, reader: 'q'.repeat(22) })
    await store.recordOnward({ ...reader, slug: 'a', to: 'b', day: DAY })
    await store.prune(DAY + 1, DAY + 1)
    expect(await store.getComments({})).toEqual([])
    expect(await store.getStepDays(DAY)).toEqual([])
    expect(await store.getOnwardDays(DAY)).toEqual([])
  },
  'personal data in words is masked': () => {
    for (const text of ['13800138000', '110101199003077571', '6222021234567894', 'a@b.example']) {
      expect(maskPersonalData(`我的是 ${text}`).text).not.toContain(text)
    }
  },
  '报告问题 needs a mailbox or a repository': () => {
    const subject = { title: '怎么解绑？', file: 'content/a.md', page: 'https://a.example/a' }
    expect(feedbackLinks(subject, {})).toEqual({})
    expect(feedbackLinks(subject, { contactEmail: 'a@b.example' }).reportHref).toMatch(/^mailto:/)
  },
} as const satisfies Readonly<Record<string, () => void | Promise<void>>>

/** Tried elsewhere, in a browser; or what a reader does, what others do, what we intend. */
type Proof = keyof typeof PROOFS | 'tests/e2e/policy.test.ts' | 'no software says so'

const SAYS: readonly (readonly [start: string, proof: Proof])[] = [
  ['什么都不用留。', 'readers get no cookie'],
  ['没有账号，', 'what is sent is what is counted'],
  ['看文章不使用 Cookie。', 'readers get no cookie'],
  ['页面里没有广告，', 'tests/e2e/policy.test.ts'],
  ['点文中的外部链接', 'no software says so'],
  ['为了让你下次打开时', 'nothing is kept on the device but what is listed'],
  ['勾选过哪些步骤；', 'nothing is kept on the device but what is listed'],
  ['选的字号；', 'nothing is kept on the device but what is listed'],
  ['选的浅色或深色主题；', 'nothing is kept on the device but what is listed'],
  ['收藏了哪些文章。', 'nothing is kept on the device but what is listed'],
  [
    '打开过的文章（最近 20 篇）',
    'articles are copied to the device, the last twenty and the saved ones',
  ],
  ['浏览器开了省流量时，', 'articles are copied to the device, the last twenty and the saved ones'],
  ['最近搜过的几个词；', 'nothing is kept on the device but what is listed'],
  ['给哪篇文章投过票，', 'nothing is kept on the device but what is listed'],
  ['当天在哪几步点过', 'nothing is kept on the device but what is listed'],
  ['前四样的记录只在', 'what is sent is what is counted'],
  ['回执只在你改票时', 'a vote is one, and can be changed'],
  ['点过「卡在这一步」的记录', 'a reader counts once a day'],
  ['换一台设备、', 'nothing is kept on the device but what is listed'],
  ['在浏览器的设置里搜', 'no software says so'],
  ['删掉以后勾选会清空', 'nothing is kept on the device but what is listed'],
  ['用浏览器的无痕模式', 'no software says so'],
  ['和所有网站一样，', 'no software says so'],
  ['存放网站的主机', 'no software says so'],
  ['保留多久，', 'no software says so'],
  ['本站自己另外只数', 'what is sent is what is counted'],
  ['数的是次数，', 'address and agent become characters that say nothing, another day other ones'],
  ['一共四样：', 'what is sent is what is counted'],
  ['**浏览**：', 'what is sent is what is counted'],
  ['同一位读者同一篇文章', 'a reader counts once a day'],
  ['后台预先加载', 'programs and pages that were only prefetched do not count'],
  ['**搜索**：', 'what is sent is what is counted'],
  ['同一位读者同一个词', 'a reader counts once a day'],
  ['至少 5 个网络', 'five networks make a popular search'],
  ['**有帮助、没解决**：', 'a vote is one, and can be changed'],
  ['一位读者一篇文章一票', 'a vote is one, and can be changed'],
  ['**卡在这一步**：', 'what is sent is what is counted'],
  ['同一位读者同一步', 'a reader counts once a day'],
  ['下面再点一个原因，', 'what is sent is what is counted'],
  ['几个网络的读者都说', 'a step that several networks say does not match is marked'],
  ['点过以后，从这一页', 'a network counts once a day as going from one article to another'],
  ['去的人多的一篇，', 'what several others opened is named'],
  [
    '为了不把一位读者数成',
    'address and agent become characters that say nothing, another day other ones',
  ],
  ['为了不让人用一台机器', 'a network counts three times in what all see'],
  [
    '原来的 IP 地址和浏览器类型',
    'address and agent become characters that say nothing, another day other ones',
  ],
  [
    '密钥和计数分开存，',
    'address and agent become characters that say nothing, another day other ones',
  ],
  [
    '用几台服务器的网站，',
    'address and agent become characters that say nothing, another day other ones',
  ],
  ['这串字符、单独的一次', 'thirty days, then only totals and words'],
  ['你补充的话另外留着', 'thirty days, then only totals and words'],
  ['补充的话里如果有', 'personal data in words is masked'],
  ['程序会认错，', 'no software says so'],
  ['关掉浏览器的 JavaScript，', 'what is sent is what is counted'],
  ['有没有帮助，点了才会记。', 'a vote is one, and can be changed'],
  ['「报告问题」只在网站', '报告问题 needs a mailbox or a repository'],
  ['你写的内容、邮箱地址', 'no software says so'],
  ['发之前，', 'no software says so'],
  ['网站增减了功能，', 'no software says so'],
  ['看不明白的地方，', 'no software says so'],
]

describe('content/pages/privacy.md', () => {
  test('says nothing that nobody has held against the software', () => {
    const unheld = sentences.filter((said) => !SAYS.some(([start]) => said.startsWith(start)))
    expect(unheld, '先在 SAYS 里写明这一句怎么证明').toEqual([])
  })

  test('still says all that is held against it', () => {
    const gone = SAYS.filter(([start]) => !sentences.some((said) => said.startsWith(start)))
    expect(gone).toEqual([])
  })

  test.each(Object.entries(PROOFS))('%s', async (_, prove) => {
    await prove()
  })
})
