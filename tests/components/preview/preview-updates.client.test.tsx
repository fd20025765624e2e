// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PreviewUpdates } from '@/components/preview/preview-updates.client'
import type { PreviewState } from '@/lib/checks/preview-state'

const refresh = vi.fn()
const router = { refresh }

// Next's router and the browser's connection are the boundary here.
vi.mock('next/navigation', () => ({
  usePathname: () => '/articles/a',
  useRouter: () => router,
}))

class Connection {
  static readonly CLOSED = 2
  static last: Connection
  static count = 0
  onmessage?: (event: { readonly data: string }) => void
  onerror?: () => void
  readyState = 1
  closed = false
  constructor(readonly address: string) {
    Connection.last = this
    Connection.count += 1
  }
  close() {
    this.closed = true
  }
  tell(state: Partial<PreviewState>) {
    const data = JSON.stringify({ ...calm, ...state })
    act(() => this.onmessage?.({ data }))
  }
}

const calm: PreviewState = {
  changedAt: 0,
  root: '/site',
  problems: [],
  isKept: false,
  errorsInAll: 0,
  warningsInAll: 0,
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Connection)
  refresh.mockClear()
  Connection.count = 0
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const start = () => render(<PreviewUpdates source="http://127.0.0.1:3001/events" />)

describe('PreviewUpdates', () => {
  test('asks for its own page', () => {
    start()
    expect(Connection.last.address).toBe('http://127.0.0.1:3001/events?page=%2Farticles%2Fa')
  })

  test('refreshes once for each change after the page was made', () => {
    start()
    const changedAt = performance.timeOrigin + 10_000
    Connection.last.tell({ changedAt: performance.timeOrigin - 1 })
    expect(refresh).toHaveBeenCalledTimes(0)
    Connection.last.tell({ changedAt })
    Connection.last.tell({ changedAt })
    expect(refresh).toHaveBeenCalledTimes(1)
    Connection.last.tell({ changedAt: changedAt + 1 })
    expect(refresh).toHaveBeenCalledTimes(2)
  })

  test('shows problems, and nothing when they are fixed', () => {
    start()
    const problem = {
      rule: 'image-alt',
      severity: 'error',
      file: 'content/articles/jd/a.md',
      line: 3,
      column: 1,
      message: '图片没有说明文字',
      hint: '写上',
    } as const
    Connection.last.tell({ problems: [problem] })
    expect(screen.getByText(/图片没有说明文字/)).toBeInTheDocument()
    Connection.last.tell({})
    expect(screen.queryByText(/图片没有说明文字/)).not.toBeInTheDocument()
  })

  test('connects again when the server is gone for good, but not while the browser tries', () => {
    start()
    act(() => Connection.last.onerror?.())
    vi.advanceTimersByTime(5000)
    expect(Connection.count).toBe(1)
    Connection.last.readyState = Connection.CLOSED
    act(() => Connection.last.onerror?.())
    vi.advanceTimersByTime(5000)
    expect(Connection.count).toBe(2)
  })

  test('hangs up with the page', () => {
    const { unmount } = start()
    unmount()
    expect(Connection.last.closed).toBe(true)
  })
})
