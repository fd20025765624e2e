import { truncate } from '@/lib/text'
import { escapeMarkdown } from './escape-markdown'
import type { FactChange } from './fact-changes'

const LONGEST = 60

/** Text from an article, short enough for a line and safe in a comment. */
export function short(text: string): string {
  return escapeMarkdown(truncate(text, LONGEST))
}

/** ``- `title`：「旧」 → 「新」`` */
export function factLine({ key, before, after }: FactChange): string {
  return `- ${code(key)}：${value(before)} → ${value(after)}`
}

function value(written: string | undefined): string {
  return written === undefined ? '无' : `「${short(written)}」`
}

/** A path or a key: what is no letter, digit, dash, dot or slash is escaped as text. */
export function code(text = ''): string {
  return /^[\w./-]+$/.test(text) ? `\`${text}\`` : escapeMarkdown(text)
}
