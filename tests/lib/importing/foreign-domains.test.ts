import { expect, test } from 'vitest'
import { readSite } from '@/lib/checks/read-site'
import { foreignDomains } from '@/lib/importing/foreign-domains'

const site = readSite(
  [
    {
      path: 'content/allowed.yml',
      kind: 'allowed',
      entry: 'file',
      size: 80,
      bytes: Buffer.from(
        'domains:\n  - domain: 12306.cn\n    owner: 铁路\n  - domain: "坏`"\n    owner: 谁\n',
      ),
    },
  ],
  { now: new Date('2026-11-30T00:00:00Z'), host: 'example.com' },
)

test('domains are those of sites, most linked first, and one wrong entry leaves the others', () => {
  const text =
    '看 <https://www.12306.cn/x>、https://b.cn/1 和 [乙](https://a.cn/)、https://b.cn/2。\n\n打开 `http://my_host.local`。\n'
  expect(foreignDomains([{ text }], site)).toEqual(['b.cn', 'a.cn'])
})
