import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What one program of an AI company asked for on one day. */
export type AgentDay = { readonly articles: number; readonly asMarkdown: number }

/** By day (`2026-11-30`), then by the name of the program. */
export type AgentDays = Readonly<Record<string, Readonly<Record<string, AgentDay>>>>

/** Where the server keeps them. */
export function agentDaysFile(dataDir: string): string {
  return path.resolve(dataDir, 'agents.json')
}

/** Nothing where there is no such file, or none that can be read. */
export function readAgentDays(file: string): AgentDays {
  try {
    return JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8'))
  } catch {
    return {}
  }
}

/** With one request more. */
export function addAgentRequest(
  days: AgentDays,
  day: string,
  name: string,
  isMarkdown: boolean,
): AgentDays {
  const { articles = 0, asMarkdown = 0 } = days[day]?.[name] ?? {}
  const more = { articles: articles + 1, asMarkdown: asMarkdown + (isMarkdown ? 1 : 0) }
  return { ...days, [day]: { ...days[day], [name]: more } }
}

/** The last so many days alone. */
export function lastAgentDays(days: AgentDays, count: number): AgentDays {
  const names = Object.keys(days).sort().slice(-count)
  return Object.fromEntries(names.map((day) => [day, days[day] ?? {}]))
}

/** Each program's sum since a day, the most busy first. */
export function sumAgentDays(
  days: AgentDays,
  since: string,
): readonly (AgentDay & { readonly name: string })[] {
  const sums = new Map<string, AgentDay>()
  for (const [day, agents] of Object.entries(days)) {
    if (day < since) continue
    for (const [name, { articles, asMarkdown }] of Object.entries(agents)) {
      const before = sums.get(name) ?? { articles: 0, asMarkdown: 0 }
      sums.set(name, {
        articles: before.articles + articles,
        asMarkdown: before.asMarkdown + asMarkdown,
      })
    }
  }
  return [...sums]
    .map(([name, sum]) => ({ name, ...sum }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1))
}
