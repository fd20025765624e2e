import { mkdirSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import { aiAgentOf } from '@/lib/ai-agents'
import { dayToDate, toDay } from '@/lib/date'
import {
  type AgentDays,
  addAgentRequest,
  lastAgentDays,
  readAgentDays,
} from '@/lib/engagement/agent-days'
import { writeWhole } from '@/lib/write-whole'

/** Counts what programs of AI companies ask for, apart from readers, who are counted by their own script. */
export type AgentCounts = {
  readonly count: (request: Pick<IncomingMessage, 'headers'>, isMarkdown: boolean) => void
  /** Writes down what is not yet. */
  readonly save: () => void
}

/** Days that are kept. */
const KEPT_DAYS = 90
/** Milliseconds until a count is written down. */
const SAVE_MS = 10_000

/** Names of programs and numbers alone: no address, and nothing of anybody's request. */
export function createAgentCounts(file: string, now: () => Date = () => new Date()): AgentCounts {
  let days: AgentDays | undefined
  let timer: NodeJS.Timeout | undefined
  const save = () => {
    clearTimeout(timer)
    timer = undefined
    if (!days) return
    try {
      mkdirSync(path.dirname(file), { recursive: true })
      writeWhole(file, JSON.stringify(lastAgentDays(days, KEPT_DAYS)))
    } catch {
      // A full disk: pages matter more, and the next count tries again.
    }
  }
  return {
    count: ({ headers }, isMarkdown) => {
      const agent = aiAgentOf(headers['user-agent'])
      if (!agent) return
      days = addAgentRequest(
        days ?? readAgentDays(file),
        dayToDate(toDay(now())),
        agent.name,
        isMarkdown,
      )
      timer ??= setTimeout(save, SAVE_MS).unref()
    },
    save,
  }
}
