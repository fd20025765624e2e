import type { ReactNode } from 'react'
import { editUrl, type Repository } from '@/lib/repository'

type OfferProps = {
  readonly title: ReactNode
  /** Of the file, below `content/`. */
  readonly place: string
  /** What is to be added to it. */
  readonly line: string
  /** What does the same on a computer with the repository. */
  readonly command: string
  readonly repository?: Repository
}

/**
 * A change of a content file that an editor can take: the line, for the code host's editor, or the command
 * that writes it. The studio itself writes no content: every change goes the way that others can look at.
 */
export function Offer({ title, place, line, command, repository }: OfferProps) {
  const file = `content/${place}`
  return (
    <div className="studio-offer">
      <h3>{title}</h3>
      <p>
        <code className="studio-command">{line}</code>
      </p>
      <p>
        {repository && (
          <>
            <a href={editUrl(repository, file)}>打开 {file}，把这一行贴在最后</a>，或者运行{' '}
          </>
        )}
        <code className="studio-command">{command}</code>
      </p>
    </div>
  )
}
