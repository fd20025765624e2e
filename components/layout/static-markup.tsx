import { createRequire } from 'node:module'
import type { ReactElement } from 'react'

// Next refuses `import 'react-dom/server'` in server components, since it would take the renderer's
// place; here it makes a string of a part in which nothing is left to render. Looked up from the working
// folder, which the bundler cannot follow: else it packs half a megabyte of renderer into each kind of page.
const { renderToStaticMarkup } = createRequire(`${process.cwd()}/package.json`)(
  'react-dom/server',
) as typeof import('react-dom/server')

/** Components as HTML, escaped by React. They must be synchronous. */
export function renderStatic(element: ReactElement): string {
  return renderToStaticMarkup(element)
}

export type StaticMarkupProps = {
  /** Synchronous server components only. */
  readonly children: ReactElement
}

/**
 * Turns a part of the page into one string of HTML, escaped by React itself. Every element of a server
 * component costs the build three passes (encode, decode, render); a string costs none of them.
 */
export function StaticMarkup({ children }: StaticMarkupProps) {
  return (
    <div
      className="contents"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote it, from our components
      dangerouslySetInnerHTML={{ __html: renderStatic(children) }}
    />
  )
}
