import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import type { PlainLink } from '@/components/layout/plain-link'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { SkipLink } from '@/components/layout/skip-link'
import { StaticMarkup } from '@/components/layout/static-markup'
import { themeScript } from '@/components/layout/theme-script'
import { siteUrl } from '@/lib/content/site-url'
import { frameData, type SiteList } from '@/lib/page-data/frame-data'
import { hotUrl, latestUrl, pageUrl, savedUrl } from '@/lib/url'
import { siteConfig } from '@/site.config'
import { DevPreview } from './dev-preview'
import { palette } from './parts/this-site'
import './globals.css'

/**
 * Every page is rendered when it is asked for, and only the publisher asks (scripts/publish): so the
 * program is compiled without content, and a page costs its own time.
 */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl),
  icons: {
    icon: [
      { url: '/favicon.ico', sizes: '32x32' },
      { url: '/icon-192.png', sizes: '192x192' },
    ],
    apple: '/apple-icon.png',
  },
  manifest: '/manifest.webmanifest',
  formatDetection: { telephone: false, email: false, address: false },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: palette.light.paper },
    { media: '(prefers-color-scheme: dark)', color: palette.dark.paper },
  ],
  colorScheme: 'light dark',
}

const LIST_LINKS: Readonly<Record<SiteList, PlainLink>> = {
  latest: { href: latestUrl(), label: '最新文章' },
  hot: { href: hotUrl(), label: '热门阅读' },
  topics: { href: '/topics', label: '专题' },
  tags: { href: '/tags', label: '标签' },
}

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  const { name, description, filings, headerLinks, footerLinks } = siteConfig
  const { navigation, pages, lists, logo } = frameData()
  return (
    // In development React wakes in the page, after the theme script has written into <html>.
    <html lang="zh-CN" suppressHydrationWarning>
      <head>
        {/* Half a header would be painted, and move as the other half comes (HTML, “rel=expect”).
            Browsers wait for the start tag, so it names what comes after the header. */}
        <link rel="expect" href="#main" blocking="render" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
        <script data-keep dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <SkipLink />
        <StaticMarkup>
          <SiteHeader
            siteName={name}
            logo={logo}
            categories={navigation}
            ownLinks={headerLinks}
            links={lists
              .filter((list) => list === 'latest' || list === 'topics')
              .map((list) => LIST_LINKS[list])}
          />
        </StaticMarkup>
        {children}
        <StaticMarkup>
          <SiteFooter
            siteName={name}
            description={description}
            filings={{
              ...filings,
              policeEmblem: filings.policeEmblem && `/${filings.policeEmblem}`,
            }}
            links={[
              ...pages.map(({ slug, title }) => ({ href: pageUrl(slug), label: title })),
              ...lists.map((list) => LIST_LINKS[list]),
              ...(siteConfig.offline ? [{ href: savedUrl(), label: '收藏' }] : []),
              { href: '/feed.xml', label: '订阅' },
              ...footerLinks,
            ]}
          />
        </StaticMarkup>
        <DevPreview />
      </body>
    </html>
  )
}
