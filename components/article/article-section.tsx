import { chineseOrdinal } from '@/components/article/chinese-ordinal'
import { Prose } from '@/components/article/prose'
import { StepList } from '@/components/article/step-list'
import type { Section } from '@/lib/markdown/types'

export type ArticleSectionProps = { readonly section: Section }

/** One question: its heading with a derived ordinal, then text, steps and text again. */
export function ArticleSection({ section }: ArticleSectionProps) {
  const { id, ordinal, title, intro, steps, outro } = section
  return (
    <section className="mt-12" aria-labelledby={id}>
      <h2 id={id} className="mb-4 text-h2">
        <span>{chineseOrdinal(ordinal)}、</span>
        {title}
      </h2>
      <Prose tree={intro} />
      {steps.length > 0 && <StepList steps={steps} />}
      <Prose tree={outro} />
    </section>
  )
}
