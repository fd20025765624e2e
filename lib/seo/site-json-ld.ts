import { absoluteUrl } from '@/lib/url'
import type { JsonLdData } from './serialize-json-ld'
import type { SiteFacts } from './site-facts'

/** The site itself and how to search it, for the home page (schema.org `WebSite`). */
export function websiteJsonLd({ name, description, url }: SiteFacts): JsonLdData {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    description,
    url: absoluteUrl(url, '/'),
    inLanguage: 'zh-CN',
    potentialAction: {
      '@type': 'SearchAction',
      target: `${url}/search?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  }
}

/** The way from the home page down to a page, the page itself last (schema.org `BreadcrumbList`). */
export function breadcrumbJsonLd(
  trail: readonly { readonly href: string; readonly label: string }[],
  { url }: SiteFacts,
): JsonLdData {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteUrl(url, href),
    })),
  }
}
