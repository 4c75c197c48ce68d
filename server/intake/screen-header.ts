/** The name of the header by which the form door asks this server for a page that is ready in memory. */
export const screenHeader = 'x-steunwijzer-screen'
