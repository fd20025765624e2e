import { type Store, TooManyComments } from '../store'
import { createBatch } from './batch'
import { countComments, getComments, moveComments } from './comments'
import type { Database, Query } from './database'
import { VERSIONS_TABLE } from './migrations'
import { checkOnward, getOnwardDays, recordOnward } from './onward'
import { prune } from './prune'
import { getRevisions, saveRevisions } from './revisions'
import { addSearches, checkSearch, getDailySearches, getTopDailySearches } from './searches'
import { endSession, isSessionEnded } from './sessions'
import { getDailyNetworks } from './site-days'
import { getStepDays } from './step-days'
import { whole } from './stored-values'
import { checkStuck, recordStuck } from './stuck'
import { getStuckCounts, getVoteCounts } from './tallies'
import {
  addViews,
  checkView,
  getDailyViews,
  getMostViewed,
  getTopDailyViews,
  getViewCounts,
  importViews,
} from './views'
import { checkVote, recordVotes } from './votes'

/** Keeps a group within some 10 ms: views and searches take a few statements a group. */
const MOST_ITEMS = 500
/** Votes take some statements each. */
const MOST_VOTES = 50

/** The store over a SQL database: what is written often travels in groups, one transaction each. */
export function createSqlStore(database: Database): Store {
  const { query, transaction } = database
  const views = inGroups(MOST_ITEMS, addViews)
  const searches = inGroups(MOST_ITEMS, silent(addSearches))
  const votes = inGroups(MOST_VOTES, recordVotes)
  const stuck = inGroups(MOST_ITEMS, silent(recordStuck))
  const onward = inGroups(MOST_ITEMS, silent(recordOnward))
  const batches = [views, searches, votes, stuck, onward]

  return {
    recordViews: async (list) => {
      const checked = list.map(checkView)
      return Promise.all(checked.map(views.add))
    },
    getDailyNetworks: (from, to) => getDailyNetworks(query, from, to),
    getViewCounts: (slugs) => getViewCounts(query, slugs),
    getDailyViews: (from, to, slugs) => getDailyViews(query, from, to, slugs),
    getTopDailyViews: (from, to, most, daysBefore) =>
      getTopDailyViews(query, from, to, most, daysBefore),
    getMostViewed: (limit) => getMostViewed(query, limit),
    importViews: (counts) => transaction((query) => importViews(query, counts)),
    recordSearches: async (list) => {
      const checked = list.map(checkSearch)
      await Promise.all(checked.map(searches.add))
    },
    getDailySearches: (from, to) => getDailySearches(query, from, to),
    getTopDailySearches: (from, to, most, daysBefore) =>
      getTopDailySearches(query, from, to, most, daysBefore),
    recordVote: async (vote) => {
      const outcome = await votes.add(checkVote(vote))
      if (outcome instanceof TooManyComments) throw outcome
      return outcome
    },
    getVoteCounts: (slug) => getVoteCounts(query, slug),
    recordStuck: async (each) => stuck.add(checkStuck(each)),
    getStuckCounts: (slug) => getStuckCounts(query, slug),
    getStepDays: (from) => getStepDays(query, whole(from)),
    recordOnward: async (each) => onward.add(checkOnward(each)),
    getOnwardDays: (from) => getOnwardDays(query, whole(from)),
    getComments: (filter) => getComments(query, filter),
    countComments: (filter) => countComments(query, filter),
    moveComments: (filter, state) => moveComments(query, filter, state),
    getRevisions: (slugs) => getRevisions(query, slugs),
    saveRevisions: (revisions) => transaction((query) => saveRevisions(query, revisions)),
    prune: (before, wordsBefore) => prune(database, whole(before), whole(wordsBefore)),
    endSession: (session) => endSession(query, session),
    isSessionEnded: (id) => isSessionEnded(query, id),
    check: async () => {
      await query(`SELECT MAX(version) AS version FROM ${VERSIONS_TABLE}`)
    },
    close: async () => {
      await Promise.all(batches.map((batch) => batch.settle()))
      await database.close()
    },
  }

  /** Results of one group: one transaction. */
  function inGroups<Item, Result>(
    most: number,
    record: (query: Query, items: readonly Item[]) => Promise<readonly Result[]>,
  ) {
    return createBatch(most, (items: readonly Item[]) =>
      transaction((query) => record(query, items)),
    )
  }
}

/** For what has nothing to tell of its items. */
function silent<Item>(record: (query: Query, items: readonly Item[]) => Promise<void>) {
  return async (query: Query, items: readonly Item[]): Promise<readonly undefined[]> => {
    await record(query, items)
    return items.map(() => undefined)
  }
}
