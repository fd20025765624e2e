/** Colours of what is drawn outside the pages: warm white, soft black, one vermilion. */
export const PAPER = '#fbf8f2'
export const ACCENT = '#c8402a'
export const INK = '#1f1b17'
/** Two thirds of the ink: 5.5 to 1 on paper. */
export const SOFT_INK = '#686561'
export const RULE = '#e2d9ca'
