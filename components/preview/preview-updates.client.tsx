'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { enhancePage } from '@/components/layout/enhance-page.client'
import { PreviewPanel } from '@/components/preview/preview-panel'
import type { PreviewState } from '@/lib/checks/preview-state'

export type PreviewUpdatesProps = {
  /** Address of the preview's events on this machine. */
  readonly source: string
}

/** How long to wait for a preview server that has gone for good, in milliseconds. */
const RETRY = 1000

/**
 * Development only: shows what was saved without losing the place, and the problems of the page; does
 * for the page what the reader's script does on the built site, once React has taken it over.
 * `app/dev-preview` sees to it that no reader gets any of it.
 */
export function PreviewUpdates({ source }: PreviewUpdatesProps) {
  const page = usePathname()
  const router = useRouter()
  const [state, setState] = useState<PreviewState>()
  const [isRefreshing, startRefresh] = useTransition()
  useEffect(() => {
    // What was enhanced may have made way for new text.
    if (!isRefreshing) return enhancePage()
  }, [isRefreshing])
  useEffect(() => {
    // The page is as old as its address: a save before the connection stood must not be missed.
    let shownAt = performance.timeOrigin
    return listen(`${source}?page=${encodeURIComponent(page)}`, (news) => {
      setState(news)
      if (news.changedAt <= shownAt) return
      shownAt = news.changedAt
      // Next does not leave its “not found” by a refresh.
      if (document.querySelector('meta[name="next-error"]')) window.location.reload()
      else startRefresh(() => router.refresh())
    })
  }, [source, page, router])
  return state ? <PreviewPanel state={state} /> : null
}

/** Browsers reconnect by themselves, but give up when something else answers at that port. */
function listen(address: string, take: (state: PreviewState) => void): () => void {
  let events: EventSource
  let timer: ReturnType<typeof setTimeout> | undefined
  const connect = () => {
    events = new EventSource(address)
    events.onmessage = ({ data }) => take(JSON.parse(data) as PreviewState)
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) timer = setTimeout(connect, RETRY)
    }
  }
  connect()
  return () => {
    clearTimeout(timer)
    events.close()
  }
}
