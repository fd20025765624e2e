import { respondPage, type StudioPage } from './respond'
import type { Studio } from './studio'

type Message = Pick<StudioPage, 'status' | 'headers' | 'current'> & {
  readonly title: string
  /** What to do next. */
  readonly text: string
  readonly link: { readonly href: string; readonly label: string }
}

/** A page that only says something. */
export function respondMessage(
  request: Request,
  studio: Pick<Studio, 'siteName' | 'stylesheets'>,
  { title, text, link, ...page }: Message,
): Promise<Response> {
  const body = (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={link.href}>{link.label}</a>
      </p>
    </>
  )
  return respondPage(request, studio, { title, body, ...page })
}
