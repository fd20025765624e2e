/** An address and the words that lead there. */
export type PlainLink = { readonly href: string; readonly label: string }
