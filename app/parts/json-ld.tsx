import { type JsonLdData as Data, serializeJsonLd } from '@/lib/seo/serialize-json-ld'

export type JsonLdProps = { readonly data: Data }

/** Structured data for search engines: a data block, which a browser does not run. */
export function JsonLd({ data }: JsonLdProps) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: serialised with `<` escaped
      dangerouslySetInnerHTML={{ __html: serializeJsonLd(data) }}
    />
  )
}
