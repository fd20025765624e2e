import { Prose } from '@/components/article/prose'
import { RichTitle } from '@/components/article/rich-title'
import type { Step } from '@/lib/markdown/types'

export type StepListProps = { readonly steps: readonly Step[] }

/**
 * The steps of a section: a plain ordered list that `enhance-steps.client` makes ticks and a bar of.
 * Each number is a link to the step's address. A ticked step (`data-done`) is folded by CSS.
 */
export function StepList({ steps }: StepListProps) {
  return (
    <div className="step-list" data-steps>
      <div className="step-progress js-only">
        <progress max={steps.length} value={0} aria-label="已完成的步骤" />
        <p>共 {steps.length} 步，做完一步勾一步</p>
        <button type="button" data-restart hidden>
          重新开始
        </button>
      </div>
      {/* Safari forgets that a list without bullets is one, unless told. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ol className="steps" role="list">
        {steps.map((step) => (
          <StepItem key={step.id} step={step} />
        ))}
      </ol>
    </div>
  )
}

/**
 * A step whose title is only a short form of its first sentence shows the sentence alone. The words
 * of its controls are drawn by the style sheet: they are no words of the article, for those who copy
 * it, read it in a reading mode or find it by a search engine.
 */
function StepItem({
  step: { id, number, title, heading, titleIn, body },
}: {
  readonly step: Step
}) {
  return (
    <li className="step" id={id} data-title={titleIn === 'body' ? title : undefined}>
      <a className="step-number" href={`#${id}`} aria-label={`第 ${number} 步的地址`}>
        {number}
      </a>
      {titleIn === 'heading' && (
        <h3 className="step-title">
          <RichTitle title={title} heading={heading} />
        </h3>
      )}
      <button type="button" className="step-peek" aria-expanded="false" aria-label="展开" hidden />
      <div className="step-body">
        <Prose tree={body} />
      </div>
      <label className="step-tick js-only">
        <input type="checkbox" autoComplete="off" aria-label={`标为完成：第 ${number} 步`} />
        <span data-words="标为完成" />
        <span data-words="已完成" />
      </label>
      <button
        type="button"
        className="step-stuck js-only"
        data-stuck={number}
        data-words="卡在这一步"
        aria-label={`卡在这一步：第 ${number} 步`}
      />
    </li>
  )
}
