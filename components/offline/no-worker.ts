// What /sw.js is where the owner has turned offline reading off: takes back what an earlier one left on devices.
import { KEPT_PREFIX, keptBelow } from './kept-names'

type Worker = {
  readonly registration: { readonly scope: string; readonly unregister: () => Promise<boolean> }
}
type Lasting = Event & { readonly waitUntil: (work: Promise<unknown>) => void }

addEventListener('install', (event) => {
  const { skipWaiting } = globalThis as unknown as { readonly skipWaiting: () => Promise<void> }
  ;(event as Lasting).waitUntil(skipWaiting.call(globalThis))
})

addEventListener('activate', (event) => (event as Lasting).waitUntil(takeBack()))

async function takeBack(): Promise<void> {
  const { registration } = globalThis as unknown as Worker
  const folder = new URL(registration.scope).pathname
  for (const address of keptBelow(await caches.keys(), folder)) {
    await caches.delete(KEPT_PREFIX + address)
  }
  await registration.unregister()
}
