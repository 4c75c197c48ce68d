/**
 * Words a question is built with and that say nothing about its subject, per language.
 * Short on purpose: "niet" stays searchable ("niet eens met school"), and so does "so" (speciaal onderwijs).
 */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  nl: new Set(
    (
      'aan als ben bij dan dat de deze die dit doe doen doet door een en er gaat geen gaan haar had heb hebben ' +
      'heeft hem het hij hoe hun ik in is ja je jij jouw kan krijg krijgt kun kunnen kunt maar mag me met mij ' +
      'mijn moet moeten naar nog nu of om omdat ons onze ook op over te tot u uit uw van voor waar waarom wanneer ' +
      'waren was wat we welke wie wij wil word worden wordt ze zich zij zijn zo zou zoals'
    ).split(' '),
  ),
  en: new Set(
    (
      'about am an and are as at be by can could do does for from get gets had has have he her his how if in is ' +
      'it its may me must my of on or our she should that the their they this to was we what when where which ' +
      'who why will with would you your'
    ).split(' '),
  ),
}
