/** Why something that an editor asked for cannot be done, and what to write instead; plain Chinese. */
export type Complaint = { readonly message: string; readonly hint: string }

/** An answer that can be used, or what is wrong with it. */
export type Accepted<T> = { readonly value: T } | { readonly complaint: Complaint }

/** Two lines for the terminal. */
export function formatComplaint({ message, hint }: Complaint): string {
  return `✗ ${message}\n  怎么改：${hint}`
}
