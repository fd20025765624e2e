// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { LivePage } from '@/components/layout/live-page.client'
import { reportSearch } from '@/components/search/report-search.client'
import { stubApi } from '../api-double'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('LivePage', () => {
  test('tells the API what was searched for, until the page is left', async () => {
    const asked = stubApi(() => new Response(null, { status: 204 }))
    const { unmount } = render(<LivePage />)
    reportSearch({ query: '退票', total: 3 })
    await waitFor(() =>
      expect(asked).toEqual([{ call: 'POST searches', body: { query: '退票', total: 3 } }]),
    )
    unmount()
    reportSearch({ query: '解绑', total: 1 })
    expect(asked).toHaveLength(1)
  })
})
