/** What is said about the site in metadata, feeds and structured data. */
export type SiteFacts = {
  readonly name: string
  readonly description: string
  /** Public address without a trailing slash. */
  readonly url: string
}
