// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { whenSeen } from '@/components/layout/when-seen.client'

/** The browser's idea of the page, set for one test. */
function setPage(state: { readonly prerendering?: boolean; readonly visibilityState?: string }) {
  for (const [name, value] of Object.entries(state))
    Object.defineProperty(document, name, { configurable: true, value })
}

function idleAtOnce() {
  vi.stubGlobal('requestIdleCallback', (work: () => void) => work())
}

afterEach(() => {
  setPage({ prerendering: false, visibilityState: 'visible' })
  vi.unstubAllGlobals()
})

describe('whenSeen', () => {
  test('waits until a page rendered ahead of time is opened, and then until it is seen', () => {
    idleAtOnce()
    const work = vi.fn()
    setPage({ prerendering: true, visibilityState: 'hidden' })
    whenSeen(work)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(work).not.toHaveBeenCalled()
    setPage({ prerendering: false })
    document.dispatchEvent(new Event('prerenderingchange'))
    expect(work).not.toHaveBeenCalled()
    setPage({ visibilityState: 'visible' })
    document.dispatchEvent(new Event('visibilitychange'))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(work).toHaveBeenCalledOnce()
  })

  test('waits until the browser is idle', () => {
    const waiting: (() => void)[] = []
    vi.stubGlobal('requestIdleCallback', (work: () => void) => waiting.push(work))
    const work = vi.fn()
    whenSeen(work)
    expect(work).not.toHaveBeenCalled()
    waiting[0]?.()
    expect(work).toHaveBeenCalledOnce()
  })

  test('does nothing once it is called off', () => {
    idleAtOnce()
    setPage({ visibilityState: 'hidden' })
    const work = vi.fn()
    whenSeen(work)()
    setPage({ visibilityState: 'visible' })
    document.dispatchEvent(new Event('visibilitychange'))
    expect(work).not.toHaveBeenCalled()
  })
})
