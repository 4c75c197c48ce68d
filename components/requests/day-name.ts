import { useFormatter } from 'next-intl'

/** Says a day (YYYY-MM-DD) or a moment (ISO) in words, by the clock in Amsterdam. */
export function useDayName() {
  const format = useFormatter()
  return {
    dayName: (day: string) =>
      format.dateTime(new Date(`${day}T12:00:00Z`), { weekday: 'long', day: 'numeric', month: 'long' }),
    /** for a day that may be in another year */
    dateName: (day: string) =>
      format.dateTime(new Date(`${day}T12:00:00Z`), { day: 'numeric', month: 'long', year: 'numeric' }),
    momentName: (at: string) =>
      format.dateTime(new Date(at), {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: '2-digit',
        minute: '2-digit',
        timeZone: 'Europe/Amsterdam',
      }),
  }
}
