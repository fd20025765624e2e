import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { Picture } from '@/components/article/figure'
import type { SafeTree } from '@/lib/markdown/types'

export type RichTitleProps = { readonly title: string; readonly heading?: SafeTree }

/** The words of a title, with the links, code and pictures that an editor put into it. */
export function RichTitle({ title, heading }: RichTitleProps) {
  if (!heading) return title
  return toJsxRuntime(heading, { Fragment, jsx, jsxs, components: { img: Picture } })
}
