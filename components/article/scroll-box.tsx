import type { ComponentProps } from 'react'

export type ScrollBoxProps = ComponentProps<'div'> & { readonly 'data-table'?: unknown }

/** The box around a table: a wide table scrolls in it, and the keyboard can reach it. */
export function ScrollBox({ 'data-table': table, children }: ScrollBoxProps) {
  if (table === undefined) return <div>{children}</div>
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is not a place to scroll
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take focus
    <div className="scroll-box" role="group" aria-label="表格" tabIndex={0}>
      {children}
    </div>
  )
}
