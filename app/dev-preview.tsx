/**
 * The live preview of `npm run dev`. The condition is a constant to the bundler, which drops the
 * branch and with it the import: tests/e2e/preview.test.ts looks for its traces in the built site.
 */
export async function DevPreview() {
  if (process.env.NODE_ENV === 'development') {
    const source = process.env.ZHINAN_PREVIEW_URL
    if (source === undefined) return null
    const { PreviewUpdates } = await import('@/components/preview/preview-updates.client')
    return <PreviewUpdates source={source} />
  }
  return null
}
