/** Runs once in each server process, before it takes requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { watchSocketAddresses } = await import('./lib/engagement/socket-address')
  watchSocketAddresses()
}
