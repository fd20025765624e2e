import path from 'node:path'
import { expect, test } from 'vitest'
import { checkFiles } from '@/lib/checks/check-files'
import { readContentFiles, toContentFile } from '@/lib/checks/read-content-files'
import { FAULTS, readFaultCases } from './fault-cases'

const cases = readFaultCases('stated-facts')
const options = { now: new Date('2026-11-23T00:00:00Z'), host: 'help.example.com' }

test.each([
  ['law.md', '「《消费者权益保护法》」说的是法律或规定，文章没有写来源'],
  ['number-of-notice.md', '「在财关税〔2018〕49 号」说的是法律或规定，文章没有写来源'],
  ['fee.md', '「超出的部分收 0.1%」说的是费用，文章没有写来源'],
  ['limit.md', '「累计 2 万元」说的是限额，文章没有写来源'],
  ['term.md', '「按规定，要在 30 天」说的是期限，文章没有写来源'],
])('%s: %s', async (file, message) => {
  const as = `content/articles/phone/${file}`
  const bytes = cases.find(({ name }) => name === file)?.bytes ?? new Uint8Array()
  const files = [
    ...(await readContentFiles(path.join(FAULTS, '_site'))),
    await toContentFile(as, bytes),
  ]
  const found = checkFiles(files, { ...options, only: new Set([as]) })
  expect(found.map((problem) => [problem.message, problem.hint])).toEqual([
    [
      message,
      '读者会照着它花钱、算日子。看到官方的网页或文件，就在文件开头加 sources:，下一行写「  - title: 网页标题或文件全名」，再下一行写「    seenAt: 看到的日期」；没有找到，就改成告诉读者去哪里查。',
    ],
  ])
})
