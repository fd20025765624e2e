/**
 * What is young in a process's memory stays within 2 MiB, as in `npm start`. Objects of a request die young,
 * and by V8's own measure (16 MiB, three times) a process that serves keeps what it needed in its busiest
 * second. For processes that wait for requests; those that render pages want the room.
 */
export const SMALL_MEMORY: readonly string[] = ['--max-semi-space-size=2']
