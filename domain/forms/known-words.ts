const words = (list: string) => new Set(list.split(' '))

/**
 * Capitalised words that begin a sentence or stand before a name, and are no part of one: function words
 * and forms of address.
 */
export const notInNames = words(
  "ik i i'm i've i'd i'll jij je u wij we zij ze hij het 't een de die dit dat deze mijn ons onze uw jouw zijn haar hun " +
    'en of maar want dus als toen omdat ook nog nu dan wat wie hoe waar waarom wanneer is was heeft had kan mag moet ' +
    'niet geen nooit altijd heel erg wel gaat zit wordt krijgt not never always very ' +
    'op in te uit naar met van voor door bij over na sinds volgens graag helaas gisteren vandaag morgen hallo beste dag hoi ' +
    'he she it they my our your his her their the a an this that and or but so because if when what who how where why ' +
    'at on from to with for by about after since please hello hi dear yesterday today tomorrow ' +
    'juf meester meneer mevrouw heer dhr mevr mw mr mrs ms miss dr drs prof familie fam family den der ter ten el la le du opa oma tante oom papa mama',
)

/**
 * Words that make two capitalised words the name of something else than a person: a school, a body, a
 * place, a day, a language. Words on purpose, not names: those live in the content (`knownNames`).
 */
const inOtherNames = words(
  'school scholen schoolgids basisschool basisonderwijs middelbare onderwijs speciaal speciale special education passend ' +
    'praktijkonderwijs voortgezet primair primary secondary college lyceum gymnasium atheneum havo vavo mbo vmbo mavo ' +
    'brugklas klas groep group class year kleuters dalton montessori jenaplan vrije freinet openbare katholieke christelijke ' +
    'interconfessionele academie academy instituut institute institute stichting vereniging raad ministerie gemeente provincie ' +
    'rijksoverheid inspectie inspectorate commissie committee bureau dienst centrum center centre huis house team ' +
    'samenwerkingsverband steunpunt ouder ouders parents jongeren jeugd jeugdhulp jeugdzorg jeugdwet kind kinderen child ' +
    'children leerling leerlingen student leerplicht leerplichtambtenaar leerplichtwet leerlingenvervoer mentor docent leraar ' +
    'teacher directeur director rector intern interne begeleider begeleiding orthopedagoog psycholoog psychiater arts ' +
    'ziekenhuis hospital kliniek ggz ggd veilig thuis bescherming slachtofferhulp politie police ombudsman rechter rechtbank human rights rechten ' +
    'wet law wlz wmo avg dossier plan rapport report hulp help zorg zorgplicht support ondersteuning toelaatbaarheidsverklaring ' +
    'syndroom syndrome tourette down asperger autisme autism dyslexie dyslexia dyscalculie ' +
    'januari februari maart april mei juni juli augustus september oktober november december january february march may june ' +
    'july august october maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday ' +
    'saturday sunday kerst pasen pinksteren hemelvaart koningsdag sinterklaas suikerfeest ramadan christmas easter ' +
    'nederland nederlands nederlandse netherlands dutch holland engels engelse english duits duitse german frans franse french ' +
    'turks turkse turkish arabisch arabische arabic marokkaans marokkaanse moroccan pools poolse polish oekraïens oekraïense ' +
    'ukrainian syrisch syrische syrian spaans spaanse spanish fries friese europa europe europese european ' +
    'noord zuid oost west north south east nieuw nieuwe new oud oude groot grote klein kleine sint saint sankt bad ' +
    'stad city straat street laan weg plein road cito google microsoft office teams windows youtube instagram tiktok magister somtoday',
)

/** Ends of compounds, of which there are too many to list: "Regiocollege", "Schoolbestuur". */
const otherEnd =
  /(?:school|scholen|college|lyceum|gymnasium|onderwijs|bestuur|instituut|centrum|huis|stichting|groep|klas|wet|plicht|arts|dienst|raad|straat|laan|weg|plein|zorg|hulp|punt|gesprek|toets|loket|lijn|markt)$/

/** Whether a word, in small letters, shows that it does not stand in the name of a person. */
export const isInOtherName = (word: string): boolean => inOtherNames.has(word) || otherEnd.test(word)
