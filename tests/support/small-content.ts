import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

const sources = `sources:
  - label: "Wet voortgezet onderwijs 2020, artikel 2.44"
    url: "https://wetten.overheid.nl/BWBR0044212"
    law: { bwb: "BWBR0044212", article: "2.44", textDate: "2026-01-01" }
reviewedOn: "2026-11-21"
reviewBy: "2027-08-01"
owner: "Redactie"`

function sections(summary: string): string {
  return (['parents.nl', 'youth.nl', 'parents.en', 'youth.en'] as const)
    .map((name) => `---${name}\nsummary: "${summary} (${name})"\n---\nEen **tekst**.\n\n- een\n- twee\n`)
    .join('\n')
}

/** The text of a faq file. */
export function faqFile({ title = 'Een vraag', summary = 'Een antwoord', related = '' } = {}): string {
  return `---
title: { nl: "${title}", en: "${title} (en)" }
audiences: [parents, youth]
topics: [hulp]
related: [${related}]
${sources}
---
${sections(summary)}`
}

const topic = `---
title: { nl: "Hulp", en: "Help" }
youthTitle: { nl: "Hulp voor jou", en: "Help for you" }
summary: { nl: "Over hulp.", en: "About help." }
youthSummary: { nl: "Over hulp.", en: "About help." }
order: 1
---
`

const steunpunt = `---
name: { nl: "Steunpunt Proef", en: "Steunpunt Trial" }
regionName: { nl: "Proef", en: "Trial" }
openingHours:
  - { days: [1, 2], from: "09:00", to: "12:00" }
themeColour: "#1f5f5b"
${sources}
---
`

const school = `---
title: { nl: "Proefschool", en: "Trial school" }
audiences: [parents, youth]
topics: [hulp]
brin: "99XA"
location: "00"
organisation: "PO9901"
sector: PO
types: [basisschool]
postcode: "2781 AB"
place: "Proefstad"
municipality: "Proefstad"
schoolgids: { schoolYear: "2026-2027" }
basis:
  - { nl: "Rust", en: "Calm" }
  - { nl: "Tijd", en: "Time" }
${sources}
---
${sections('Een school')}`

const organisation = `---
code: "PO9901"
title: { nl: "Verband Proef", en: "Partnership Trial" }
sector: PO
${sources}
---
`

/** Writes a content folder with one region, `proef`: three questions that point at each other. */
export async function writeSmallContent(root: string): Promise<void> {
  const files = {
    'national/topics/hulp.md': topic,
    'national/faq/een.md': faqFile({ title: 'Een', related: 'faq/twee' }),
    'national/faq/twee.md': faqFile({ title: 'Twee', related: 'faq/een, faq/drie' }),
    'national/faq/drie.md': faqFile({ title: 'Drie', related: 'faq/een' }),
    'regions/proef/steunpunt.md': steunpunt,
    'regions/proef/organisations/po-9901.md': organisation,
    'regions/proef/schools/proefschool.md': school,
  }
  for (const [name, text] of Object.entries(files)) await writeContentFile(root, name, text)
}

/** Writes one content file below a content folder. */
export async function writeContentFile(root: string, name: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, name)), { recursive: true })
  await writeFile(path.join(root, name), text)
}
