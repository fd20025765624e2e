import { Fragment } from 'react'
import { splitQuestions } from '@/lib/text'
import { splitWords } from '@/lib/title-words'

export type TitleTextProps = { readonly title: string }

/**
 * A title that breaks at its questions where a line has room for one, else between words, never inside one.
 * Goes into an element of the class `title`.
 */
export function TitleText({ title }: TitleTextProps) {
  const questions = splitQuestions(title)
  if (questions.length === 1) return <Words text={title} />
  return questions.map((question) => (
    <span key={question}>
      <Words text={question} />
    </span>
  ))
}

function Words({ text }: { readonly text: string }) {
  return splitWords(text).map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a title never change places
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {word}
    </Fragment>
  ))
}
