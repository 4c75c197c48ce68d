import { describe, expect, it } from 'vitest'

import { holdsFullName } from './full-name'

describe('a full name', () => {
  it.each([
    'mijn zoon Daan Bakker zit thuis',
    'Mijn dochter Fatima el Amrani wordt gepest',
    'Mijn dochter, Sofie van den Berg, zit op school',
    'Hij heet Daan de Vries',
    'ik ben Ayşe Yılmaz en ik zit in 3 havo',
    'Mijn naam is: Daan Bakker',
    'Naam: Daan Bakker',
    'Leerling Daan Bakker',
    'my son John Smith is at home',
    'My name is Mary O’Brien.',
    'My daughter is called Mary Smith',
    "Hello, I'm John Smith",
    'vorige week zei Anna-Maria Jansen-Bos dat het niet kan',
    'de juf van Daan Bakker belde',
    'Toen Daan Bakker kwam, ging het mis.',
    'in groep 8 Daan Bakker gezien',
    'over IJsbrand Visser',
    "van Sara van 't Veld",
    "ging het met Daan Bakker's fiets mis",
    'Dank u.\nGroetjes,\n\nDaan Bakker',
    'Met vriendelijke groet, Sofie van der Meer',
    'Kind regards\nMary Smith',
    'juf Anna Jansen zegt dat',
    'mijn kind Ben Jansen',
    'Anna Van Der Berg belde en Sofie De Wit ook',
  ])('is seen in %j', (text) => {
    expect(holdsFullName(text)).toBe(true)
  })

  it.each([
    'Mijn zoon Daan zit thuis. Daan wil niet meer.',
    'Ik heet Daan en ik zit in groep 8.',
    'mijn zoon zit thuis',
    'Wij wonen in Nieuwe Pekela en gaan naar Den Haag.',
    'hij zit op De Regenboog in Groningen',
    'op het Wessel Gansfort gaat het mis',
    'naar het Zernike College en de Jan Jansen School',
    'bij basisschool Jan Ligthart',
    'Op de Stichting Anna Jansen zeggen ze nee',
    'We hebben Veilig Thuis gebeld en Passend Onderwijs gezocht.',
    'Ik belde met Ouders & Onderwijs en de Onderwijsinspectie.',
    'Volgens Speciaal Onderwijs mag dat',
    'Dat was op Maandag Maart 2026',
    'hij heeft Gilles de la Tourette en het syndroom van Down',
    'Mevrouw Jansen en Juf Anna zeiden dat Meester Jan ziek was',
    'Mr Smith and Mrs Brown told me so',
    'In English Class on Monday he is fine',
    'the Dutch School Inspectorate said no',
    'I think I am Dutch, and English is hard',
    'De mentor zei Nee. Hij wil niet.',
    'Mijn Zoon Wil Niet Meer Naar School Toe',
    'ADHD ASS en PDD NOS zijn vastgesteld',
    'Groeten, Familie Jansen',
    'Groetjes Anna en Piet',
    'Wat is een OPP? En wat doet het SWV VO 99.01?',
    'We gebruiken Google Classroom en Microsoft Teams',
    'Amsterdam, Utrecht en Groningen',
    'Mag dat? Ja. Nee.',
    'Mijn Zoon Wil Niet',
    "Zoek naar 'Alles Goed Nu'",
    'bij de hulplijn voor Human Rights en het Regionaal Loket',
    '',
  ])('is not seen in %j', (text) => {
    expect(holdsFullName(text)).toBe(false)
  })

  it('is not what is known to be the name of a school or an organisation', () => {
    const known = ['Maria Montessoria', 'Pieter Zeeman', 'Sam']
    const text = 'Toen ging Sam naar Maria Montessoria, want dat was beter dan Pieter Zeeman.'
    expect(holdsFullName(text)).toBe(true)
    expect(holdsFullName(text, known)).toBe(false)
    expect(holdsFullName(`${text} Toen zat daar Sam Bakker al.`, known)).toBe(true)
  })
})
