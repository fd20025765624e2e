/** Carries the word that both processes know, so that nobody else on this machine reaches Next. */
export const DOOR_HEADER = 'x-zhinan-door'
