import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readAgentDays, sumAgentDays } from '@/lib/engagement/agent-days'
import { createAgentCounts } from '@/scripts/server/agent-counts'

test('createAgentCounts counts programs by day and name, goes on after a restart, and no reader', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-'))
  const file = path.join(folder, 'data', 'agents.json')
  const from = (agent: string) => ({ headers: { 'user-agent': agent } })
  const first = createAgentCounts(file, () => new Date('2026-11-29T15:59:00Z'))
  first.count(from('GPTBot/1.2'), false)
  first.count(from('Mozilla/5.0 Chrome/120'), false)
  first.save()
  const second = createAgentCounts(file, () => new Date('2026-11-29T16:00:00Z'))
  second.count(from('GPTBot/1.2'), true)
  second.count(from('Claude-User'), true)
  second.count(from('Claude-User'), true)
  second.save()
  expect(readAgentDays(file)).toEqual({
    '2026-11-29': { GPTBot: { articles: 1, asMarkdown: 0 } },
    '2026-11-30': {
      GPTBot: { articles: 1, asMarkdown: 1 },
      'Claude-User': { articles: 2, asMarkdown: 2 },
    },
  })
  expect(sumAgentDays(readAgentDays(file), '2026-11-29')).toEqual([
    { name: 'Claude-User', articles: 2, asMarkdown: 2 },
    { name: 'GPTBot', articles: 2, asMarkdown: 1 },
  ])
  expect(sumAgentDays(readAgentDays(file), '2026-12-01')).toEqual([])
  rmSync(folder, { recursive: true })
})
