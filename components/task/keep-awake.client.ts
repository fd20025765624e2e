/** How long after the last touch the screen may go dark again, in milliseconds. */
const LASTS = 5 * 60_000

/** The part of the Screen Wake Lock API that is used; browsers before 2021 have none. */
type Lock = { readonly released: boolean; readonly release: () => Promise<void> }
type WakeLock = { readonly request: (type: 'screen') => Promise<Lock> }

let lock: Lock | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Keeps the screen on while a reader follows steps: until five minutes after the last touch or scroll. The
 * browser lets go by itself when the page is left; coming back takes hold again within that time.
 */
export function keepAwake(): void {
  const { wakeLock } = navigator as unknown as { readonly wakeLock?: WakeLock }
  if (!wakeLock) return
  if (timer === undefined) listen(addEventListener)
  stayOn()
  hold(wakeLock)
}

/** Lets the screen go dark as the device likes. */
export function letSleep(): void {
  clearTimeout(timer)
  timer = undefined
  listen(removeEventListener)
  lock?.release().catch(() => {})
  lock = undefined
}

function hold(wakeLock: WakeLock): void {
  if (lock && !lock.released) return
  wakeLock.request('screen').then(
    (given) => {
      lock = given
      if (timer === undefined) letSleep()
    },
    // A low battery: the device knows better.
    () => {},
  )
}

function stayOn(): void {
  clearTimeout(timer)
  timer = setTimeout(letSleep, LASTS)
}

function onReturn(): void {
  if (document.visibilityState === 'visible') keepAwake()
}

function listen(change: typeof addEventListener): void {
  for (const type of ['pointerdown', 'scroll', 'keydown']) change(type, stayOn, { passive: true })
  change('visibilitychange', onReturn)
}
