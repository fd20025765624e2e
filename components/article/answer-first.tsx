import { Fragment } from 'react'
import { splitTapPaths } from '@/lib/tap-path'

export type AnswerFirstProps = { readonly summary: string }

/** The summary, before everything else: what to do, where to tap, how long it takes. */
export function AnswerFirst({ summary }: AnswerFirstProps) {
  return (
    <section
      className="mt-5 border-s-3 border-accent bg-sheet px-4 py-3.5 @3xl:px-6 @3xl:py-5"
      aria-labelledby="answer-label"
    >
      <p id="answer-label" className="text-fact font-semibold text-accent">
        先看答案
      </p>
      <p className="mt-1 text-body">
        {splitTapPaths(summary).map((part, index) =>
          typeof part === 'string' ? (
            part
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
            <TapPath key={index} places={part} />
          ),
        )}
      </p>
    </section>
  )
}

/** Each place stays whole and takes its › along; the line may break after it. */
function TapPath({ places }: { readonly places: readonly string[] }) {
  const last = places.length - 1
  return (
    <b className="font-semibold">
      {places.map((place, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a path may pass the same name twice
        <Fragment key={index}>
          <span className="whitespace-nowrap">{index < last ? `${place} ›` : place}</span>
          {index < last && ' '}
        </Fragment>
      ))}
    </b>
  )
}
