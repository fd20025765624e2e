import { Prose } from '@/components/article/prose'
import type { Step } from '@/lib/markdown/types'

export type StepListProps = { readonly steps: readonly Step[] }

/**
 * The steps of a section: a plain ordered list that StepProgress brings to life through the DOM.
 * Each number is a link to the step's address. A ticked box folds its step by CSS alone.
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

function StepItem({ step: { id, number, title, body } }: { readonly step: Step }) {
  return (
    <li className="step" id={id}>
      <a className="step-number" href={`#${id}`} aria-label={`第 ${number} 步的地址`}>
        {number}
      </a>
      <h3 className="step-title">{title}</h3>
      <button type="button" className="step-peek" aria-expanded="false" hidden>
        展开
      </button>
      <div className="step-body">
        <Prose tree={body} />
      </div>
      <label className="step-tick js-only">
        <input type="checkbox" autoComplete="off" aria-label={`标为完成：第 ${number} 步`} />
        <span>标为完成</span>
        <span>已完成</span>
      </label>
      <button type="button" className="step-stuck js-only" data-stuck>
        卡在这一步<span className="sr-only">：第 {number} 步</span>
      </button>
    </li>
  )
}
