import { appTable, disputeTable, recheckTable } from './checking-tables'
import {
  commentTable,
  heldSearchTable,
  missedTable,
  searchTable,
  staleTable,
  unopenedTable,
} from './editing-tables'
import { dayTable, heldTable, readTable } from './reading-tables'
import type { Table } from './table'
import type { TableSource } from './table-source'
import { failingTable, stepTable, voteTable } from './voting-tables'

const BUILDERS = {
  disputes: disputeTable,
  recheck: recheckTable,
  programs: appTable,
  articles: readTable,
  days: dayTable,
  held: heldTable,
  votes: voteTable,
  steps: stepTable,
  failing: failingTable,
  searches: searchTable,
  missed: missedTable,
  unopened: unopenedTable,
  'held-searches': heldSearchTable,
  stale: staleTable,
  comments: commentTable,
} as const satisfies Record<string, (source: TableSource) => Table>

export type TableName = keyof typeof BUILDERS

export const TABLE_NAMES = Object.keys(BUILDERS) as readonly TableName[]

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(BUILDERS, name)
}

/** One table, complete: what is cut short is cut by whoever shows it. */
export function buildTable(name: TableName, source: TableSource): Table {
  return BUILDERS[name](source)
}
