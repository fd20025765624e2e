import type { ReactNode } from 'react'

export type ErrorContentProps = {
  /** A link labelled 重试. */
  readonly retry?: ReactNode
}

/** Something of ours broke: says so, blames nobody, offers the next step. */
export function ErrorContent({ retry }: ErrorContentProps) {
  return (
    <div className="grid max-w-column gap-5 py-8 text-body" role="alert">
      <h1 className="text-h1">这一页没能打开</h1>
      <p>问题出在我们这边，不是你的操作。过几秒再试一次；还是不行，可以先从首页找别的文章。</p>
      <p className="actions">
        {retry}
        <a className="button" href="/">
          回首页
        </a>
      </p>
    </div>
  )
}
