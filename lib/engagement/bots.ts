import { isbot } from 'isbot'

/** Headers by which browsers say that nobody looks at the page yet. */
const AHEAD_OF_TIME: Readonly<Record<string, RegExp>> = {
  // Chromium, Firefox and Safari: `prefetch`, `prefetch;prerender`.
  'sec-purpose': /prefetch|prerender/i,
  // Older Chromium and Safari.
  purpose: /prefetch|prerender|preview/i,
  'x-purpose': /preview/i,
  // Older Firefox.
  'x-moz': /prefetch/i,
}

/**
 * Whether a person is looking: no crawler, script or headless browser (by the list of `isbot`), no agent
 * left out, and no page loaded ahead of time.
 */
export function isPerson(headers: Headers): boolean {
  const agent = headers.get('user-agent') ?? ''
  if (agent.trim() === '' || isbot(agent)) return false
  return !Object.entries(AHEAD_OF_TIME).some(([name, pattern]) =>
    pattern.test(headers.get(name) ?? ''),
  )
}
