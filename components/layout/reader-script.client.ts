import { enhancePage } from './enhance-page.client'

// The one script of a reader's page: scripts/build/reader-script.ts bundles it, page-scripts.ts names it in every page.
enhancePage()
