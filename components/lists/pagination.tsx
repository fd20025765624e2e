export type PaginationProps = {
  readonly page: number
  readonly pageCount: number
  /** The address of a page, such as `latestUrl`. */
  readonly href: (page: number) => string
}

/** 上一页 1 … 4 5 6 … 20 下一页, every one a real address; absent when there is one page. */
export function Pagination({ page, pageCount, href }: PaginationProps) {
  if (pageCount <= 1) return null
  return (
    <nav
      aria-label="翻页"
      className="pagination mt-8 flex flex-wrap items-center gap-2 tabular-nums"
    >
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          上一页
        </a>
      )}
      <ol className="flex flex-wrap gap-1">
        {visiblePages(page, pageCount).map((number, index, all) => (
          <li key={number} className={isAfterGap(all, index) ? 'after-gap' : undefined}>
            <a
              href={href(number)}
              aria-label={`第 ${number} 页`}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </a>
          </li>
        ))}
      </ol>
      {page < pageCount && (
        <a href={href(page + 1)} rel="next">
          下一页
        </a>
      )}
    </nav>
  )
}

/** The first page, the last one and those beside the current: `(5, 20)` → `[1, 4, 5, 6, 20]` */
export function visiblePages(page: number, pageCount: number): readonly number[] {
  const wanted = new Set([1, page - 1, page, page + 1, pageCount])
  return [...wanted].filter((number) => number >= 1 && number <= pageCount).sort((a, b) => a - b)
}

function isAfterGap(numbers: readonly number[], index: number): boolean {
  const before = numbers[index - 1]
  return before !== undefined && numbers[index] !== before + 1
}
