// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { startLivePage } from '@/components/layout/live-page.client'
import { reportSearch } from '@/components/search/report-search.client'
import { stubApi } from '../api-double'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('startLivePage', () => {
  test('tells the API what was searched for, until it is stopped', async () => {
    const asked = stubApi(() => new Response(null, { status: 204 }))
    const stop = startLivePage()
    reportSearch({ query: '退票', total: 3 })
    await waitFor(() =>
      expect(asked).toEqual([{ call: 'POST searches', body: { query: '退票', total: 3 } }]),
    )
    stop()
    reportSearch({ query: '解绑', total: 1 })
    expect(asked).toHaveLength(1)
  })
})
