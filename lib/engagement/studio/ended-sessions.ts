import type { Session } from './session'

/** Remembers sessions that were signed out, so that a copied token is worth nothing afterwards. */
export type EndedSessions = {
  end(session: Session, now: number): void
  has(session: Session): boolean
}

export function createEndedSessions(): EndedSessions {
  const expiresAt = new Map<string, number>()
  return {
    end(session, now) {
      for (const [id, expires] of expiresAt) if (expires <= now) expiresAt.delete(id)
      expiresAt.set(session.id, session.expiresAt)
    },
    has: ({ id }) => expiresAt.has(id),
  }
}
