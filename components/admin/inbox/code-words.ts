import type { Level } from '@/domain/level'
import type * as codes from '@/domain/requests/codes'

import type { CmsLanguage } from '../staff/language'

type Words<Code extends string> = Record<Code, Record<CmsLanguage, string>>

/** What staff read for every code of a request. A code without words does not compile. */
export const codeWords: {
  status: Words<codes.Status>
  asker: Words<codes.Asker>
  level: Words<Level>
  sector: Words<codes.RequestSector>
  wish: Words<codes.Wish>
  tried: Words<codes.Tried>
  ageBand: Words<codes.AgeBand>
  reach: Words<codes.ReachWay>
  bestTime: Words<codes.BestTime>
  kind: Words<codes.MessageKind>
  readReason: Words<codes.ReadReason>
  handlingReason: Words<codes.HandlingReason>
  outcome: Words<codes.Outcome>
  theme: Words<codes.Theme>
  phase: Words<codes.Phase>
  action: Words<codes.Action>
} = {
  status: {
    new: { nl: 'Nieuw', en: 'New' },
    active: { nl: 'In behandeling', en: 'Being handled' },
    waiting: { nl: 'Wacht', en: 'Waiting' },
    closed: { nl: 'Afgesloten', en: 'Closed' },
    withdrawn: { nl: 'Ingetrokken door de afzender', en: 'Withdrawn by the sender' },
    destroyed: { nl: 'Vernietigd', en: 'Destroyed' },
  },
  asker: {
    parent: { nl: 'Ouder of verzorger', en: 'Parent or carer' },
    pupil: { nl: 'Leerling', en: 'Pupil' },
    relative: { nl: 'Familie of bekende', en: 'Family or friend' },
    professional: { nl: 'Professional', en: 'Professional' },
  },
  level: {
    parents: { nl: 'via Ouders', en: 'via Parents' },
    youth: { nl: 'via Jongeren', en: 'via Young people' },
  },
  sector: {
    po: { nl: 'Basisonderwijs', en: 'Primary education' },
    vo: { nl: 'Voortgezet onderwijs', en: 'Secondary education' },
    unknown: { nl: 'Sector onbekend', en: 'Sector unknown' },
  },
  wish: {
    know: { nl: 'Wil iets weten', en: 'Wants to know something' },
    'think-along': { nl: 'Wil dat iemand meedenkt', en: 'Wants somebody to think along' },
    'join-talk': { nl: 'Wil dat iemand meegaat naar een gesprek', en: 'Wants somebody to come to a meeting' },
    tell: { nl: 'Wil alleen iets vertellen', en: 'Only wants to tell something' },
  },
  tried: {
    nothing: { nl: 'Deed nog niets', en: 'Did nothing yet' },
    'told-home': { nl: 'Vertelde het thuis', en: 'Told it at home' },
    'told-school': { nl: 'Vertelde het op school', en: 'Told it at school' },
    'asked-help': { nl: 'Vroeg al hulp', en: 'Asked for help already' },
  },
  ageBand: {
    'under-12': { nl: 'Jonger dan 12', en: 'Younger than 12' },
    '12-15': { nl: '12 tot en met 15', en: '12 to 15' },
    '16-17': { nl: '16 of 17', en: '16 or 17' },
    '18-plus': { nl: '18 of ouder', en: '18 or older' },
  },
  reach: {
    code: {
      nl: 'Niet benaderen: komt zelf terug met de vier woorden',
      en: 'Do not contact: comes back with the four words',
    },
    phone: { nl: 'Bellen mag', en: 'May be phoned' },
    mail: { nl: 'Mailen mag', en: 'May be mailed' },
  },
  bestTime: {
    any: { nl: 'Maakt niet uit', en: 'Any time' },
    morning: { nl: '’s Ochtends', en: 'In the morning' },
    afternoon: { nl: '’s Middags', en: 'In the afternoon' },
    evening: { nl: '’s Avonds', en: 'In the evening' },
  },
  kind: {
    sender: { nl: 'Bericht van de afzender', en: 'Message from the sender' },
    reply: { nl: 'Antwoord aan de afzender', en: 'Reply to the sender' },
    note: { nl: 'Notitie, alleen voor medewerkers', en: 'Note, for staff only' },
    call: { nl: 'Gesprek, alleen voor medewerkers', en: 'Call, for staff only' },
  },
  readReason: {
    handling: { nl: 'Ik behandel deze vraag', en: 'I handle this request' },
    triage: {
      nl: 'Ik kijk wie deze vraag het best kan behandelen',
      en: 'I look who can handle this request best',
    },
    covering: { nl: 'Ik neem waar voor de behandelaar', en: 'I stand in for the person who handles it' },
    'sender-asked': { nl: 'De afzender vroeg mij om te kijken', en: 'The sender asked me to look' },
    checking: { nl: 'Ik kijk mee of het goed gaat', en: 'I look along to see that it goes well' },
  },
  handlingReason: {
    covering: { nl: 'Waarnemen: de behandelaar is er niet', en: 'Standing in: who handles it is away' },
    expertise: { nl: 'Iemand anders weet hier meer van', en: 'Somebody else knows more about this' },
    independence: { nl: 'Iemand anders staat hier vrijer in', en: 'Somebody else is freer in this' },
    'wrong-desk': { nl: 'De vraag ligt op de verkeerde plek', en: 'The request lies in the wrong place' },
    'sender-asked': { nl: 'De afzender vroeg erom', en: 'The sender asked for it' },
    'for-sender': { nl: 'Wachten op de afzender', en: 'Waiting for the sender' },
    'for-school': { nl: 'Wachten op de school', en: 'Waiting for the school' },
    'for-others': { nl: 'Wachten op een ander', en: 'Waiting for somebody else' },
  },
  outcome: {
    answered: { nl: 'Vraag beantwoord', en: 'Question answered' },
    advised: { nl: 'Advies gegeven', en: 'Advice given' },
    supported: {
      nl: 'Ondersteund, bijvoorbeeld bij een gesprek',
      en: 'Supported, for instance at a meeting',
    },
    referred: { nl: 'Doorverwezen', en: 'Referred' },
    'out-of-scope': { nl: 'Niet voor het steunpunt', en: 'Not for the steunpunt' },
    'no-contact': { nl: 'Geen contact gekregen', en: 'No contact made' },
  },
  theme: {
    'finding-a-place': { nl: 'Een school vinden', en: 'Finding a school' },
    'extra-support': { nl: 'Extra ondersteuning', en: 'Extra support' },
    opp: { nl: 'Het OPP', en: 'The OPP' },
    absence: { nl: 'Thuiszitten of verzuim', en: 'Staying at home or absence' },
    suspension: { nl: 'Schorsing of verwijdering', en: 'Suspension or expulsion' },
    tlv: { nl: 'Toelaatbaarheidsverklaring (TLV)', en: 'TLV (toelaatbaarheidsverklaring)' },
    transfer: { nl: 'Van school wisselen', en: 'Changing schools' },
    cooperation: { nl: 'Samenwerking met school', en: 'Working together with the school' },
    safety: { nl: 'Veiligheid en pesten', en: 'Safety and bullying' },
    transport: { nl: 'Vervoer', en: 'Transport' },
    exams: { nl: 'Toetsen en examens', en: 'Tests and exams' },
    file: { nl: 'Dossier en privacy', en: 'Records and privacy' },
    other: { nl: 'Iets anders', en: 'Something else' },
  },
  phase: {
    orientation: { nl: 'Oriënteren op een school', en: 'Looking for a school' },
    admission: { nl: 'Aanmelden en toelaten', en: 'Registration and admission' },
    'support-at-school': { nl: 'Ondersteuning op school', en: 'Support at school' },
    disagreement: { nl: 'Het niet eens zijn', en: 'Disagreement' },
    'out-of-school': { nl: 'Niet naar school gaan', en: 'Not going to school' },
    'changing-school': { nl: 'Naar een andere school', en: 'To another school' },
    other: { nl: 'Anders', en: 'Other' },
  },
  action: {
    information: { nl: 'Informatie gegeven', en: 'Gave information' },
    advice: { nl: 'Advies gegeven', en: 'Gave advice' },
    'joined-talk': { nl: 'Meegegaan naar een gesprek', en: 'Came along to a meeting' },
    mediation: { nl: 'Bemiddeld', en: 'Mediated' },
    onderwijsconsulent: { nl: 'Onderwijsconsulent ingeschakeld', en: 'Called in an onderwijsconsulent' },
    'dispute-committee': { nl: 'Gewezen op de geschillencommissie', en: 'Pointed to the disputes committee' },
    'referred-elsewhere': { nl: 'Verwezen naar een ander', en: 'Referred to somebody else' },
    none: { nl: 'Niets gedaan', en: 'Did nothing' },
  },
}
