import { expect, test } from 'vitest'
import { aiAgentOf } from '@/lib/ai-agents'

test.each([
  [
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)',
    'GPTBot',
  ],
  ['Mozilla/5.0 (compatible; ChatGPT-User/1.0; +https://openai.com/bot)', 'ChatGPT-User'],
  ['Claude-User (claude-code/2.0; +https://support.anthropic.com/)', 'Claude-User'],
  ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36', undefined],
  ['Mozilla/5.0 (compatible; Baiduspider/2.0)', undefined],
  [undefined, undefined],
])('aiAgentOf knows %s as %s', (agent, name) => {
  expect(aiAgentOf(agent)?.name).toBe(name)
})
