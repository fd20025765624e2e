// What /sw.js is where the owner has turned offline reading off: takes back what an earlier one left on devices.
import { KEPT_PREFIX } from './kept-names'

type Worker = { readonly registration: { readonly unregister: () => Promise<boolean> } }
type Lasting = Event & { readonly waitUntil: (work: Promise<unknown>) => void }

addEventListener('install', (event) => {
  const { skipWaiting } = globalThis as unknown as { readonly skipWaiting: () => Promise<void> }
  ;(event as Lasting).waitUntil(skipWaiting.call(globalThis))
})

addEventListener('activate', (event) => (event as Lasting).waitUntil(takeBack()))

async function takeBack(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(KEPT_PREFIX)) await caches.delete(name)
  }
  await (globalThis as unknown as Worker).registration.unregister()
}
