/** A program of an AI company: as it calls itself, and what it reads for. */
export type AiAgent = {
  /** The name in robots.txt, which its user agent has too unless `isSilent`. */
  readonly name: string
  /** To learn from texts, or to answer somebody who has just asked. */
  readonly purpose: 'training' | 'answers'
  /** Only a name for robots.txt: no request carries it. */
  readonly isSilent?: true
}

/**
 * The programs that say who they are, by what their makers write of them (OpenAI, Anthropic, Google, Apple,
 * Meta, Amazon, Perplexity, Mistral, Common Crawl, 字节跳动, DuckDuckGo). Of one that fetches for both, the
 * more cautious is written.
 */
export const AI_AGENTS: readonly AiAgent[] = [
  { name: 'GPTBot', purpose: 'training' },
  { name: 'OAI-SearchBot', purpose: 'answers' },
  { name: 'ChatGPT-User', purpose: 'answers' },
  { name: 'ClaudeBot', purpose: 'training' },
  { name: 'Claude-SearchBot', purpose: 'answers' },
  { name: 'Claude-User', purpose: 'answers' },
  { name: 'Google-Extended', purpose: 'training', isSilent: true },
  { name: 'Applebot-Extended', purpose: 'training', isSilent: true },
  { name: 'meta-externalagent', purpose: 'training' },
  { name: 'meta-externalfetcher', purpose: 'answers' },
  { name: 'Amazonbot', purpose: 'training' },
  { name: 'PerplexityBot', purpose: 'answers' },
  { name: 'Perplexity-User', purpose: 'answers' },
  { name: 'MistralAI-User', purpose: 'answers' },
  { name: 'DuckAssistBot', purpose: 'answers' },
  { name: 'CCBot', purpose: 'training' },
  { name: 'Bytespider', purpose: 'training' },
]

const told = AI_AGENTS.filter(({ isSilent }) => !isSilent)

/** Which of them sent a request; `undefined` for browsers and all others. */
export function aiAgentOf(userAgent: string | undefined): AiAgent | undefined {
  const agent = userAgent?.toLowerCase() ?? ''
  return told.find(({ name }) => agent.includes(name.toLowerCase()))
}
