'use client'

import { useState } from 'react'

export type TitleFilterProps = {
  /** `id` of the list whose items are filtered. */
  readonly list: string
  /** How many items the list has. */
  readonly total: number
}

/** Hides the items of a list on this page that do not contain what the reader types. */
export function TitleFilter({ list, total }: TitleFilterProps) {
  const [shown, setShown] = useState(total)
  return (
    <div className="js-only flex flex-wrap items-center gap-x-4">
      <input
        type="search"
        className="h-11 w-64 rounded-press border border-edge px-3"
        aria-label="在本页标题中查找"
        placeholder="在本页标题中查找"
        onChange={(event) => setShown(filterItems(list, event.target.value))}
      />
      <p role="status" className="text-fact text-ink-soft">
        {shown === total ? '' : `找到 ${shown} 篇`}
      </p>
    </div>
  )
}

/** Hides what does not match; gives the number of items left. Case and spaces make no difference. */
function filterItems(list: string, query: string): number {
  const items = [...(document.getElementById(list)?.children ?? [])] as HTMLElement[]
  const wanted = fold(query)
  for (const item of items) item.hidden = !fold(item.textContent ?? '').includes(wanted)
  return items.filter((item) => !item.hidden).length
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '')
}
