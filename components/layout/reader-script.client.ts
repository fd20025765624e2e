import { enlivenPage } from '@/components/layout/enliven-page.client'

// The one script of a reader's page: scripts/build/reader-script.ts makes it, ReaderScript names it.
enlivenPage()
