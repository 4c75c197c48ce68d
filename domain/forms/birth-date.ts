const months =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|m(?:aart|rt|arch|ar)|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|' +
  'aug(?:ustus|ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[ck](?:ember)?'
const dayNumber = '(?:0?[1-9]|[12]\\d|3[01])'
const year = "(?:(?:19|20)\\d\\d|'?\\d\\d)"

/** Whole dates: 12-03-2012, 12/3/12, 2012-03-12, 12 maart 2012, 12th of March 2012, March 12, 2012. */
const dates = new RegExp(
  [
    `${dayNumber} ?[-/.] ?(?:0?[1-9]|1[0-2]) ?[-/.] ?${year}`,
    `(?:19|20)\\d\\d[-/.](?:0?[1-9]|1[0-2])[-/.]${dayNumber}`,
    `${dayNumber}(?:e|th|st|nd|rd)?[ -](?:of )?(?:${months})\\.?,?[ -]${year}`,
    `(?:${months})\\.? ${dayNumber}(?:th|st|nd|rd)?,? ${year}`,
  ]
    .map((shape) => `(?<![\\p{L}\\d])${shape}(?![\\p{L}\\d])`)
    .join('|'),
  'giu',
)

/** The word that says it is a birth, in the same sentence before the date or right after it. */
const bornBefore =
  /(?<!\p{L})(?:geboren|geboortedatum|geboortedag|geb\.?|geb\.? ?dat(?:um)?\.?|born|birth ?date|date of birth|birthday|d\.?o\.?b\.?)(?!\p{L})[^.!?]{0,40}$/iu
const bornAfter =
  /^[^.!?\d]{0,20}(?<!\p{L})(?:geboren|geboortedatum|geboortedag|born|birthday|date of birth)(?!\p{L})/iu

const reach = 60

/** Whether a text holds what looks like a whole birth date; a year or an age alone is none. */
export function holdsBirthDate(text: string): boolean {
  return [...text.matchAll(dates)].some(({ 0: date, index }) => {
    const end = index + date.length
    return (
      bornBefore.test(text.slice(Math.max(0, index - reach), index)) ||
      bornAfter.test(text.slice(end, end + reach))
    )
  })
}
