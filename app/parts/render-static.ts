import type { ReactElement } from 'react'

/** Components as HTML, escaped by React. Next refuses the static import; there it is plain React. */
export async function renderStatic(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return renderToStaticMarkup(element)
}
