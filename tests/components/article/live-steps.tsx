import { cleanup, render } from '@testing-library/react'
import { enhanceSteps } from '@/components/article/enhance-steps.client'
import { steps } from '@/components/article/sample-body'
import { StepList } from '@/components/article/step-list'
import { StepStatus } from '@/components/article/step-status'

let stop = () => {}

/** The steps of the sample article's first question, enhanced. */
export function renderSteps() {
  const result = render(
    <>
      <StepList steps={steps} />
      <StepStatus slug="a" contentHash="abcdefgh" />
    </>,
  )
  startSteps()
  return result
}

/** As when the script arrives. */
export function startSteps(): void {
  stop = enhanceSteps()
}

export function stopSteps(): void {
  stop()
}

/** For `afterEach`. */
export function removeSteps(): void {
  stopSteps()
  cleanup()
}
