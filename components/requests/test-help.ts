import type { Help } from '../layout/help-strip'

/** A steunpunt that is reached by phone, as tests show it. */
export const help: Help = {
  phone: '088-000 00 00',
  mail: 'vraag@steunpunt.example',
  open: { open: true, until: '12:30' },
  hoursKnown: true,
  today: '2026-11-23',
}
