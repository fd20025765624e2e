import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { Callout } from '@/components/article/callout'
import { Figure, Picture } from '@/components/article/figure'
import type { SafeTree } from '@/lib/markdown/types'

export type ProseProps = { readonly tree: SafeTree }

/** Article text. An empty tree gives nothing. Styled by element in prose.css, not by classes. */
export function Prose({ tree }: ProseProps) {
  if (tree.children.length === 0) return null
  return (
    <div className="prose">
      {toJsxRuntime(tree, { Fragment, jsx, jsxs, components, tableCellAlignToStyle: false })}
    </div>
  )
}

const components: Components = {
  aside: Callout,
  figure: Figure,
  img: Picture,
  // Wide tables and code scroll by themselves; the keyboard must be able to reach them.
  table: (props) => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is not a place to scroll
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take focus
    <div className="table-scroll" role="group" aria-label="表格" tabIndex={0}>
      <table>{props.children}</table>
    </div>
  ),
  pre: (props) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take focus
    <pre tabIndex={0}>{props.children}</pre>
  ),
  // The box of a task list is a picture of a state, not a control.
  input: ({ checked }) => (
    <span role="img" aria-label={checked ? '已完成' : '未完成'}>
      {checked ? '☑' : '☐'}
    </span>
  ),
}
