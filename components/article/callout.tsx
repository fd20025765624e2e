import type { ComponentProps } from 'react'
import type { CalloutKind } from '@/lib/markdown/read-callout'

/** What readers see each kind called. */
export const CALLOUT_LABELS: Readonly<Record<CalloutKind, string>> = {
  tip: '提示',
  note: '注意',
  warning: '警告',
}

export type CalloutProps = ComponentProps<'aside'> & { readonly 'data-callout'?: CalloutKind }

/** 提示 / 注意 / 警告: the label is a word, a mark and a colour, never the colour alone. */
export function Callout({ 'data-callout': kind = 'tip', children }: CalloutProps) {
  return (
    // A note inside the text, not a landmark of the page.
    <div role="note" aria-label={CALLOUT_LABELS[kind]} className={`callout ${kind}`}>
      <p className="callout-label">{CALLOUT_LABELS[kind]}</p>
      {children}
    </div>
  )
}
