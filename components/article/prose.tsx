import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { Callout } from '@/components/article/callout'
import { Figure, Picture } from '@/components/article/figure'
import { ScrollBox } from '@/components/article/scroll-box'
import type { SafeTree } from '@/lib/markdown/types'

export type ProseProps = { readonly tree: SafeTree }

/** Article text. An empty tree gives nothing. Styled by element in prose.css, not by classes. */
export function Prose({ tree }: ProseProps) {
  if (tree.children.length === 0) return null
  return <div className="prose">{toJsxRuntime(tree, { Fragment, jsx, jsxs, components })}</div>
}

const components: Components = {
  aside: Callout,
  div: ScrollBox,
  figure: Figure,
  img: Picture,
  // Long lines of code scroll by themselves; the keyboard must be able to reach them.
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take focus
  pre: (props) => <pre {...props} tabIndex={0} />,
}
