import type { Day } from '../store'
import type { Query } from './database'
import { insertRows } from './rows'

export type Mark = { readonly day: Day; readonly mark: string }

/** Remembers marks; for each, whether it was new (of equal ones in the list, the first). */
export async function addSeen(query: Query, marks: readonly Mark[]): Promise<readonly boolean[]> {
  const name = ({ day, mark }: Mark) => `${day} ${mark}`
  const rows = [...new Map(marks.map((each) => [name(each), each]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { day, mark }]) => [day, mark])
  const added = await insertRows<Mark>(
    query,
    'seen (day, mark)',
    rows,
    'ON CONFLICT (day, mark) DO NOTHING RETURNING day, mark',
  )
  const fresh = new Set(added.map(name))
  return marks.map((each) => fresh.delete(name(each)))
}
