import type { ComponentProps } from 'react'

/** Kinds of GitHub's alert syntax, as the reader sees them: green, amber or red. */
const KINDS: Readonly<Record<string, { readonly tone: string; readonly label: string }>> = {
  tip: { tone: 'tip', label: '提示' },
  note: { tone: 'tip', label: '提示' },
  important: { tone: 'notice', label: '注意' },
  warning: { tone: 'warning', label: '警告' },
  caution: { tone: 'warning', label: '警告' },
}

export type CalloutProps = ComponentProps<'aside'> & { readonly 'data-callout'?: string }

/** 提示 / 注意 / 警告: the label is a word and a colour and a mark, never the colour alone. */
export function Callout({ 'data-callout': kind = 'note', children }: CalloutProps) {
  const { tone, label } = KINDS[kind] ?? { tone: 'tip', label: '提示' }
  return (
    // A note inside the text, not a landmark of the page.
    <div role="note" aria-label={label} className={`callout ${tone}`}>
      <p className="callout-label">{label}</p>
      {children}
    </div>
  )
}
