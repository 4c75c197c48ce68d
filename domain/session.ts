/** How long a session of the CMS lasts without use. */
export const sessionMinutes = 30

/** The CMS renews a session that is in use when it has grown this old: not at every key, but well in time. */
export const renewAfterMinutes = 5
