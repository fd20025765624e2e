/** Rows and columns, from which CSV, the terminal's tables and those of the pages are made. */
export type Table = {
  /** English, in commands and addresses: `npm run insights -- --csv votes`. */
  readonly name: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

export type Column = {
  readonly title: string
  /** Numbers stand at the end of their column. */
  readonly kind: 'text' | 'number'
  /** Not to be cut short: commands take it. */
  readonly isWhole?: boolean
}

/** `undefined` where nothing is known. */
export type Cell = string | number | undefined

export const textColumn = (title: string): Column => ({ title, kind: 'text' })
export const numberColumn = (title: string): Column => ({ title, kind: 'number' })

/** Name an article in every table. */
export const ARTICLE_COLUMNS: readonly Column[] = [
  { ...textColumn('地址'), isWhole: true },
  textColumn('标题'),
]
