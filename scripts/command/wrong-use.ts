/** What a command was told wrongly, found out only while it ran: it ends with 2, and says this sentence. */
export class WrongUse extends Error {}
