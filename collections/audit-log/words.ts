import type { AuditAction, AuditActor, AuditReason } from './entries'

type Words = { nl: string; en: string }

/** What an administrator reads in the log. */
export const actionWords: Record<AuditAction, Words> = {
  'request-received': { nl: 'Vraag ontvangen', en: 'Request received' },
  'request-read': { nl: 'Vraag gelezen', en: 'Request read' },
  'request-taken': { nl: 'Vraag opgepakt', en: 'Request taken' },
  'request-assigned': { nl: 'Vraag toegewezen', en: 'Request assigned' },
  'request-transferred': { nl: 'Vraag doorgegeven', en: 'Request handed on' },
  'request-held': { nl: 'Vraag laten wachten', en: 'Request put on hold' },
  'request-resumed': { nl: 'Vraag weer opgepakt', en: 'Request resumed' },
  'request-replied': { nl: 'Antwoord geschreven', en: 'Reply written' },
  'request-noted': { nl: 'Notitie gemaakt', en: 'Note made' },
  'request-called': { nl: 'Belnotitie gemaakt', en: 'Call note made' },
  'request-closed': { nl: 'Vraag afgesloten', en: 'Request closed' },
  'request-reopened': { nl: 'Vraag heropend', en: 'Request reopened' },
  'sender-read': { nl: 'Afzender opende het bericht', en: 'Sender opened the message' },
  'sender-added': { nl: 'Afzender schreef erbij', en: 'Sender added something' },
  'sender-withdrew': { nl: 'Afzender trok de vraag in', en: 'Sender withdrew the request' },
  'request-destroyed': { nl: 'Vraag vernietigd', en: 'Request destroyed' },
  'keys-enrolled': { nl: 'Eigen sleutel gemaakt', en: 'Own key made' },
  'keys-founded': { nl: 'Teamsleutel gemaakt', en: 'Team key made' },
  'keys-granted': { nl: 'Toegang gegeven', en: 'Access given' },
  'keys-opened': { nl: 'Teamsleutel aantoonbaar geopend', en: 'Team key shown to open' },
  'keys-taken-away': { nl: 'Sleutel zonder toegang weggehaald', en: 'Key without access taken away' },
  'keys-rotated': { nl: 'Teamsleutel vernieuwd', en: 'Team key rotated' },
  'keys-passphrase-changed': { nl: 'Wachtzin veranderd', en: 'Passphrase changed' },
  'keys-recovery-tested': { nl: 'Herstelsleutel getest', en: 'Recovery key tested' },
  'keys-recovery-renewed': { nl: 'Herstelsleutel vernieuwd', en: 'Recovery key renewed' },
  'log-exported': { nl: 'Logboek van een vraag uitgevoerd', en: 'Log of one request exported' },
  'account-made': { nl: 'Account gemaakt', en: 'Account made' },
  'account-changed': { nl: 'Account veranderd', en: 'Account changed' },
  'account-deleted': { nl: 'Account verwijderd', en: 'Account deleted' },
  'second-factor-removed': { nl: 'Tweede stap weggehaald', en: 'Second step removed' },
}

export const actorWords: Record<AuditActor, Words> = {
  staff: { nl: 'Medewerker', en: 'Staff' },
  sender: { nl: 'Afzender', en: 'Sender' },
  server: { nl: 'De site zelf', en: 'The site itself' },
}

/** Why, as an administrator reads it, and a sender who asks for the log. */
export const reasonWords: Record<AuditReason, Words> = {
  handling: { nl: 'Behandelt de vraag', en: 'Handles the request' },
  triage: { nl: 'Keek wie de vraag het best kan behandelen', en: 'Looked who can handle it best' },
  covering: { nl: 'Nam waar voor de behandelaar', en: 'Stood in for who handles it' },
  'sender-asked': { nl: 'De afzender vroeg erom', en: 'The sender asked for it' },
  checking: { nl: 'Keek mee of het goed gaat', en: 'Looked along to see that it goes well' },
  expertise: { nl: 'Een ander weet hier meer van', en: 'Somebody else knows more about this' },
  independence: { nl: 'Een ander staat hier vrijer in', en: 'Somebody else is freer in this' },
  'wrong-desk': { nl: 'De vraag lag op de verkeerde plek', en: 'The request lay in the wrong place' },
  'for-sender': { nl: 'Wacht op de afzender', en: 'Waits for the sender' },
  'for-school': { nl: 'Wacht op de school', en: 'Waits for the school' },
  'for-others': { nl: 'Wacht op een ander', en: 'Waits for somebody else' },
  'desk-empty': { nl: 'Op die plek werkt niemand meer', en: 'Nobody works at that desk any more' },
  'waited-until': { nl: 'De gekozen dag is gekomen', en: 'The chosen day has come' },
  'account-left': { nl: 'Iemand behandelt geen vragen meer', en: 'Somebody handles requests no more' },
  'command-line': { nl: 'Op de server gedaan', en: 'Done on the server' },
}
