/** From the process that answers for a publication, to the server in front of it: the pages want a new one. */
export type UnpublishedMessage = { readonly isUnpublished: true }

/** Tells the server; nothing where there is none, as under `npm run dev`. */
export function tellServer(): void {
  if (process.env.ZHINAN_PUBLICATION === undefined || !process.connected) return
  const message: UnpublishedMessage = { isUnpublished: true }
  process.send?.(message)
}
