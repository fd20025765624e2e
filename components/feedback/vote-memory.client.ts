/** The vote that this device cast on an article: its receipt lets the reader change it. */
export type KeptVote = {
  readonly receipt: string
  readonly helpful: boolean
  /** Of the text that was voted on; another one asks anew. */
  readonly contentHash: string
}

const keyOf = (slug: string) => `vote:${slug}`

/** `undefined` where there is none, where the text has changed since, or storage is blocked. */
export function loadVote(slug: string, contentHash: string): KeptVote | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(slug)) ?? 'null') as KeptVote | null
    return kept?.contentHash === contentHash && typeof kept.receipt === 'string' ? kept : undefined
  } catch {
    return undefined
  }
}

export function saveVote(slug: string, vote: KeptVote): void {
  try {
    localStorage.setItem(keyOf(slug), JSON.stringify(vote))
  } catch {
    // Blocked or full storage: the server still knows a change by the reader of the day.
  }
}
