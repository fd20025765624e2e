'use client'

import { ErrorView } from '@/components/feedback/error-view'

export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  const retry = (
    <button type="button" className="button" onClick={reset}>
      重试
    </button>
  )
  return (
    <main id="main" className="shell">
      <ErrorView retry={retry} />
    </main>
  )
}
