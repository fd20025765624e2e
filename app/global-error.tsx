'use client'

import { ErrorView } from '@/components/feedback/error-view'
import './globals.css'

/** Stands in for the root layout when that itself fails. */
export default function GlobalErrorPage({ reset }: { readonly reset: () => void }) {
  const retry = (
    <button type="button" className="button" onClick={reset}>
      重试
    </button>
  )
  return (
    <html lang="zh-CN">
      <head>
        <title>这一页没能打开</title>
      </head>
      <body>
        <main id="main" className="shell">
          <ErrorView retry={retry} />
        </main>
      </body>
    </html>
  )
}
