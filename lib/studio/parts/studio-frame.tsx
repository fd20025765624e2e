import type { ReactNode } from 'react'

export type StudioFrameProps = {
  readonly siteName: string
  readonly title: string
  /** Addresses of the style sheets, in order. */
  readonly stylesheets: readonly string[]
  /** Which entry of the menu this page belongs to; without a menu nobody is signed in. */
  readonly menu?: { readonly items: readonly MenuItem[]; readonly current: string }
  readonly children: ReactNode
}

type MenuItem = {
  readonly href: string
  readonly label: string
  /** Things waiting there, such as `12`. */
  readonly count?: string
}

/** A whole page of the studio. It carries no script: links and forms do everything. */
export function StudioFrame({ siteName, title, stylesheets, menu, children }: StudioFrameProps) {
  return (
    <html lang="zh-CN">
      {/* biome-ignore lint/style/noHeadElement: a whole page of its own, outside the router */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} - ${siteName}编辑后台`}</title>
        {/* Else browsers ask the host for it, which may be another site's. */}
        <link rel="icon" href="/favicon.ico" />
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body className="studio">
        <a className="studio-skip" href="#main">
          跳到正文
        </a>
        <header className="studio-header">
          <div className="studio-bar">
            <a className="studio-name" href="/studio">
              {siteName}
              <span>编辑后台</span>
            </a>
            {menu && <StudioMenu {...menu} />}
          </div>
        </header>
        <main id="main" className="studio-main" tabIndex={-1}>
          {children}
        </main>
      </body>
    </html>
  )
}

function StudioMenu({ items, current }: NonNullable<StudioFrameProps['menu']>) {
  return (
    <>
      <nav aria-label="后台" className="studio-menu">
        {items.map(({ href, label, count }) => (
          <a key={href} href={href} aria-current={href === current ? 'page' : undefined}>
            {label}
            {count && <span className="studio-count">{count}</span>}
          </a>
        ))}
      </nav>
      <form method="post" action="/studio/sign-out" className="studio-leave">
        <a href="/">回到网站</a>
        <button type="submit">退出</button>
      </form>
    </>
  )
}
