import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, type ReactElement } from 'react'
import { jsx, jsxs } from 'react/jsx-runtime'
import { CALLOUT_LABELS, type CalloutProps } from '@/components/article/callout'
import type { ArticleBody, Part, SafeTree, Section, Step } from '@/lib/markdown/types'
import { chineseNumber } from '@/lib/text'
import { absoluteUrl, articleUrl } from '@/lib/url'

export type FeedContentProps = {
  readonly slug: string
  readonly body: ArticleBody
  readonly siteUrl: string
}

/** A whole article for feed programs: every address absolute, 提示, 注意 and 警告 written out, nothing styled. */
export function FeedContent({ slug, body, siteUrl }: FeedContentProps) {
  const components = foreignElements(siteUrl, articleUrl(slug))
  const show: Show = (tree) => toJsxRuntime(tree, { Fragment, jsx, jsxs, components })
  return (
    <>
      {showParts(body.lead, show)}
      {body.sections.map((section) => showSection(section, show))}
      {showParts(body.closing, show)}
      {show(body.footnotes)}
    </>
  )
}

type Show = (tree: SafeTree) => ReactElement

/** Elements as they stand in a page that is not ours. */
function foreignElements(siteUrl: string, from: string): Components {
  const absolute = (address: string | undefined) =>
    address !== undefined && URL.canParse(address, siteUrl)
      ? absoluteUrl(siteUrl, address, from)
      : address
  return {
    a: ({ href, ...props }) => <a {...props} href={absolute(href)} />,
    img: ({ src, alt, srcSet: _, ...props }) => (
      <img {...props} src={absolute(src as string | undefined)} alt={alt} />
    ),
    aside: LabelledAside,
  }
}

function LabelledAside({ children, ...props }: CalloutProps) {
  const kind = props['data-callout']
  return (
    <aside {...props}>
      {kind && (
        <p>
          <strong>{CALLOUT_LABELS[kind]}</strong>
        </p>
      )}
      {children}
    </aside>
  )
}

function showSection({ id, ordinal, title, heading, parts }: Section, show: Show) {
  return (
    <Fragment key={id}>
      <h2>
        {chineseNumber(ordinal)}、{heading ? show(heading) : title}
      </h2>
      {showParts(parts, show)}
    </Fragment>
  )
}

function showParts(parts: readonly Part[], show: Show) {
  return parts.map((part, index) => {
    const key = String(index)
    if (part.kind === 'prose') return <Fragment key={key}>{show(part.tree)}</Fragment>
    if (part.kind === 'steps')
      return <ol key={key}>{part.steps.map((step) => showStep(step, show))}</ol>
    const start = part.points[0]?.number ?? 1
    return (
      <ol key={key} start={start === 1 ? undefined : start}>
        {part.points.map(({ id, body }) => (
          <li key={id}>{show(body)}</li>
        ))}
      </ol>
    )
  })
}

function showStep({ id, title, heading, titleIn, body }: Step, show: Show) {
  return (
    <li key={id}>
      {titleIn === 'heading' && (
        <p>
          <strong>{heading ? show(heading) : title}</strong>
        </p>
      )}
      {show(body)}
    </li>
  )
}
