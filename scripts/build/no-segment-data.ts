/**
 * Stands in for Next's `collect-segment-data` (see `turbopack.resolveAlias` in next.config.ts). For each
 * page Next decodes and encodes all of it again, into six files that its router's prefetching would
 * fetch; our links are plain, so nobody ever does. Without them a page costs the build about a third
 * less, and half the files. Should a future Next not take the alias, the files come back and nothing else.
 */
export async function collectSegmentData(): Promise<void> {}

export async function collectPrefetchHints(): Promise<void> {}
