import type { Query } from './database'
import { addUp, insertRows } from './rows'
import type { Mark } from './seen'

/**
 * Counts marks by day; for each, the how manieth of its day it is (1 for the first), equal ones in the
 * list one after another.
 */
export async function countPositions(
  query: Query,
  marks: readonly Mark[],
): Promise<readonly number[]> {
  const name = ({ day, mark }: Mark) => `${day} ${mark}`
  const added = addUp(marks.map(({ day, mark }) => ({ key: [day, mark], by: [1] })))
  const after = await insertRows<Mark & { readonly count: number }>(
    query,
    'day_counts (day, mark, count)',
    added,
    `ON CONFLICT (day, mark) DO UPDATE SET count = day_counts.count + excluded.count
      RETURNING day, mark, count`,
  )
  const counts = new Map(after.map((row) => [name(row), row.count]))
  for (const [day, mark, by] of added) {
    const key = `${day} ${mark}`
    counts.set(key, (counts.get(key) ?? 0) - Number(by))
  }
  return marks.map((mark) => {
    const position = (counts.get(name(mark)) ?? 0) + 1
    counts.set(name(mark), position)
    return position
  })
}
