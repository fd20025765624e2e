import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { renderStatic } from '@/components/layout/static-markup'
import type { SafeTree } from '@/lib/markdown/types'

/** A tree as HTML, as pages have it where no component takes an element's place. */
export function htmlOf(tree: SafeTree): string {
  return renderStatic(toJsxRuntime(tree, { Fragment, jsx, jsxs }))
}
