import type { Outline } from '@/lib/content/types'
import { chineseNumber } from '@/lib/text'

export type ContentsProps = { readonly outline: readonly Outline[] }

/** The article's questions and their step counts: beside the text where there is room, folded elsewhere. */
export function Contents({ outline }: ContentsProps) {
  if (outline.length < 2) return null
  return (
    <nav className="toc" aria-label="本文内容">
      <details>
        <summary>
          本文内容 <span>{outline.length} 个问题</span>
        </summary>
        <ol>
          {outline.map(({ id, ordinal, title, steps }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <span>{chineseNumber(ordinal)}、</span>
                {title}
                {steps.length > 0 && <small>{steps.length} 步</small>}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
