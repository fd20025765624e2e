import type { PlainLink } from '@/components/layout/plain-link'

export type SiteFooterProps = {
  readonly siteName: string
  readonly description: string
  /** 关于, 隐私, feeds, and whatever else the owner wants here. */
  readonly links: readonly PlainLink[]
  /** Shown only when set. */
  readonly filings?: {
    readonly icp?: string
    readonly police?: string
    /** Address of the official emblem, which belongs beside the number. */
    readonly policeEmblem?: string
  }
}

/** Standing pages, feeds and, where the owner has them, the filing numbers with the links they require. */
export function SiteFooter({ siteName, description, links, filings = {} }: SiteFooterProps) {
  return (
    <footer className="site-footer border-t border-rule text-fact text-ink-soft">
      <div className="mx-auto grid max-w-348 gap-2 px-4 py-6 md:px-8">
        <p>
          <b className="text-ink">{siteName}</b> {description}
        </p>
        <nav aria-label="页脚" className="-mx-2.5 flex flex-wrap gap-x-1">
          {links.map(({ href, label }) => (
            <a
              key={href}
              href={href}
              className="flex min-h-11 min-w-11 items-center px-2.5 hover:text-accent"
            >
              {label}
            </a>
          ))}
        </nav>
        {(filings.icp || filings.police) && (
          <p className="flex flex-wrap gap-x-6">
            {filings.icp && (
              <a href="https://beian.miit.gov.cn/" className="flex min-h-11 items-center">
                {filings.icp}
              </a>
            )}
            {filings.police && (
              <a
                href={policeRecordUrl(filings.police)}
                className="flex min-h-11 items-center gap-1"
              >
                {filings.policeEmblem && (
                  <img src={filings.policeEmblem} alt="" width="20" height="20" />
                )}
                {filings.police}
              </a>
            )}
          </p>
        )}
      </div>
    </footer>
  )
}

/** The public record of a 公安备案号: its digits are the record's code. */
function policeRecordUrl(number: string): string {
  return `https://beian.mps.gov.cn/#/query/webSearch?code=${number.replace(/\D/g, '')}`
}
