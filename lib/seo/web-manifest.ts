import type { SiteFacts } from './site-facts'

/**
 * The web app manifest (W3C Web Application Manifest); its addresses are seen from where it lies.
 *
 * @param paper the colour behind a page
 */
export function buildWebManifest({ name, description }: SiteFacts, paper: string): string {
  return JSON.stringify({
    name,
    short_name: name,
    description,
    lang: 'zh-CN',
    start_url: './',
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  })
}
