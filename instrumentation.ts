/** Runs once when the server starts: opens the database (migrating it first) and starts the clock. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ startClock }, { refuseBeforeNext }] = await Promise.all([
    import('@/server/clock'),
    import('@/server/refuse-at-once'),
  ])
  refuseBeforeNext()
  startClock()
}
