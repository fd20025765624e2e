export type StepStatusProps = {
  readonly slug: string
  /** Of the article's text, for 卡在这一步. */
  readonly contentHash: string
}

/** Where what happens to the article's steps is said; tells `enhanceSteps` whose steps they are. */
export function StepStatus({ slug, contentHash }: StepStatusProps) {
  return (
    <p role="status" className="toast" data-step-status={slug} data-content-hash={contentHash} />
  )
}
