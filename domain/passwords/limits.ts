/** Characters a password has at least, as people count them. */
export const shortest = 12
/** And at most: a generated one of any length in use fits, and no bigger one is kept or judged. */
export const longest = 128
/** So many are judged: enough to call a password strong, and done in a tenth of a second. */
export const judged = 40
