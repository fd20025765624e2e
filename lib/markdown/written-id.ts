/**
 * An address that an editor gives a title, as the source of a regular expression with flag `u`; the group is
 * the id: letters and digits of all scripts, `-` and `_`. So the address of a title, `打开-设置`, can stay when the
 * title changes.
 */
export const WRITTEN_ID = '\\{#([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*)\\}'
