/** Words that stand for one another in patterns, as people type them: Dutch and English, spoken and misspelt. */
export const classes: Readonly<Record<string, string>> = {
  /** what may kill who takes too much of it */
  drug:
    'pil pillen pille pilln paracetamol paracetamols paracetamolletjes pcm ibuprofen slaappil slaappillen slaapmiddelen slaaptabletten tabletten pijnstillers oxazepam temazepam antidepressiva ' +
    'insuline drugs xtc mdma ghb ketamine speed coke cocaine lachgas =pills =tablets =painkillers =tylenol =advil =ketamine =ecstasy =cocaine =heroin',
  poison:
    'chloor gif rattengif bleekmiddel bleekwater terpentine ammoniak afwasmiddel wasmiddel schoonmaakmiddel antivries spiritus ontstopper gootsteenontstopper =bleach =poison =antifreeze =detergent',
  height:
    'brug dak rand balkon vensterbank viaduct flatgebouw hijskraan klif perronrand =bridge =roof =rooftop =ledge =balcony =cliff',
  rails:
    'spoor rails treinrails treinspoor spoorlijn spoorwegovergang spoorbrug =rails =tracks =railway =railroad =traintracks',
  away: 'bewusteloos bewusteloze =unconscious =unresponsive =unconcious',
  drunk:
    'dronken comazuipen gezopen zuipen alcohol drank wodka drugs ghb pillen bloed bloedt bloeden gevallen bewustzijn =alcohol =drunk =vodka =pills =drugs =bleeding =blood',
  /** what a figure of speech is about: marks, being late, a telephone */
  schoolStuff:
    'cijfer cijfers rapport toets toetsen toetsweek examen examens onvoldoende onvoldoendes zitten zittenblijf zittenblijven zak gezakt zakken spijbel spijbelen gespijbeld huiswerk nablijven strafwerk ' +
    'telefoon mobiel laptop tablet scherm fiets kamer opruimen laat telaat wiskunde school les lessen vwo havo mavo vmbo eruitgestuurd eten sleutel sleutels jas ' +
    '=grade =grades =mark =marks =exam =exams =test =tests =fail =failed =failing =fails =late =phone =homework =detention =report =laptop =screen =room =messy =chores =skip =skipped =skipping =class =school =maths =math =curfew =keys =dishes =game =games',
  /** what families kill for who call it honour */
  boyfriend:
    'vriend vriendje verkering relatie homo lesbisch lesbi gay bi trans zwanger ongetrouwd maagd maagdelijk ontmaagd abortus hoofddoek bekeerd afvallig ' +
    '=boyfriend =bf =girlfriend =gay =lesbian =bisexual =trans =pregnant =dating =virgin =hijab =christian =atheist',
  /** games in which one beats another and nobody is hurt */
  play:
    'schaken schaak schaakles dammen badminton badmintonnen tennis tennissen tafeltennis pingpong fifa fortnite minecraft roblox mario mariokart monopoly uno kaarten kaartspel bordspel spel spelletje spelletjes game games gamen ' +
    'hockey voetbal voetballen basketbal volleybal handbal quiz wedstrijd finale toernooi =chess =checkers =tennis =badminton =cards =football =soccer =basketball =volleyball =hockey =game =games =quiz =match =final =tournament =race =swimming =rugby =fifa =score',
  /** who decides about schools, and harms in a way of its own */
  office:
    'school scholen schoolbestuur bestuur gemeente overheid leerplicht leerplichtambtenaar samenwerkingsverband directie ministerie inspectie opleiding instelling regels wet systeem ' +
    '=school =schools =government =council =municipality =board =system =ministry',
  load:
    'huiswerk toets toetsen toetsweek examen examens school wiskunde natuurkunde scheikunde stress werkdruk rekenen spelling frans duits engels latijn gym stage les lessen prikkels drukte lawaai wekker file ' +
    'proefwerk proefwerken tentamen tentamens verslag verslagen cijfers ' +
    '=homework =test =tests =exam =exams =maths =math =school =stress =workload =noise =essay =essays',
  i: '=i ik ikke ikzelf =k =im =ive =ill =id kwil kheb kben kga kzie',
  me: '=me mij mijzelf ons =us',
  my: 'mijn mn =me =my onze ons =our',
  self:
    'mezelf mijzelf mezelluf mezelfe mijnzelf mezef mesef mijself zichzelf zichself zigself jezelf hemzelf haarzelf onszelf ' +
    '=myself =meself =mself =himself =herself =themselves =themself =yourself =urself',
  want:
    'wil wilt willen wilde wilden wille wou wouden wens wenste liever verlang verlangt verlangde verlangen hoop hoopt hoopte hopelijk kwil kwou ' +
    'zou =wants =wanted =wanna =wnna =wna =wanne =wish =wishes =wished =rather =hope =hopes =wanting',
  not: 'niet nie nit neit ni nt nimeer niks nooit niemeer niemer nietmeer *nietmeer* *niemeer* *nimeer* geen gn =not =dont =doesnt =didnt =never =no =cant =cannot =wont =isnt =dnt =aint',
  be: 'ben bent is zijn was waren wezen zou =be =am =is =was =being',
  will: 'ga gaat gaan ging zal zullen zou wil wilt willen =will =gonna =going =would =wants =wanna',

  /** who lives with or near a child and may do harm */
  kin: '@adult broer broers broertje broertjes bror brother stiefbroer zus zusje zussen zusjes stiefzus neef nicht =brother =brothers =stepbrother =sister =sisters =stepsister =cousin',
  /** grown-ups among them */
  adult:
    'vader vaders vadr va pa papa paps pap pappie stiefvader stiefpa stievader stiefpapa stiefmama pleegvader stiefvadr schoonvader bonusvader moeder moeders modder ma mama mams mam mammie stiefmoeder stiefma ' +
    'pleegmoeder bonusmoeder ouder ouders pleegouders stiefouders oom tante opa oma ' +
    'man vrouw vriend vriendje vriendin partner ex exman exvriend exvrouw echtgenoot echtgenote verloofde schoonmoeder familie buurman buurvrouw buren oppas verzorger begeleider ' +
    '=dad =dads =daddy =father =fathers =papa =stepdad =stepfather =mom =moms =mum =mums =mommy =mummy =mother =mothers =stepmom =stepmum =stepmother =parent ' +
    '=parents =uncle =aunt =grandpa =grandfather =grandma =husband =hubby =wife =boyfriend =bf =girlfriend =gf =spouse ' +
    '=family =neighbour =neighbor =neighbours =neighbors =carer =fosterfather =fostermother',
  child:
    'kind kinderen kindje kids kindren zoon zoontje zoons dochter dochtertje dochters jongen jongetje meisje meid puber tiener peuter kleuter baby kleinkind kleinzoon kleindochter buurmeisje buurjongen ' +
    'buurjongetje buurkind buurkinderen pleegkind pleegzoon pleegdochter stiefkind stiefzoon stiefdochter neefje nichtje leerling leerlingen scholier klasgenoot klasgenootje klasgenote vriend vriendin vriendinnetje vriendje ' +
    'bestie broertje zusje ' +
    '=child =children =kid =kids =son =sons =daughter =daughters =boy =girl =teen =teenager =pupil =student =classmate =friend =friends =bestie =baby =toddler =grandson =granddaughter =nephew =niece',
  teacher:
    'leraar lerares docent docente juf juffrouw meester mentor trainer coach gymleraar gymdocent conrector rector directeur conciege concierge begeleider leerkracht chauffeur stagebegeleider ' +
    'onderwijsassistent imam pastoor dominee bijlesleraar zwemleraar =teacher =teachers =coach =tutor =principal =instructor =priest =driver',
  someone:
    'iemand hij zij ze die deze jongens meiden gast gozer man vent jongen mensen groep =someone =somebody =he =she =they =guy =man =men =boys =people =person =stranger',
  third: 'hem haar hun =him =her =them',

  hits:
    'slaat slaan slat sloeg sloegen sla slaad schopt schoppen schopte schop trapt trappen trapte stompt stompen stompte mept meppen mepte klapt klappen klapte beukt beuken beukte knijpt ranselt ' +
    'wurgt wurgde wurgen tikt =hits =hit =hitting =beats =beat =beating =beet =slaps =slap =slapped =slapping =punches =punch =punched =punching =kicks =kick =kicked =kicking ' +
    '=chokes =choked =choking =strangles =strangled =hurts =hurt =hurting =smacks =smacked =whips =whipped =spanks =spanked =abuses =abused =abusing =beated =batters',
  beaten:
    'geslagen geslage geslaan geslgen gslagen geschopt getrapt gestompt gemept geklapt geramd gebeukt afgeranseld afgetuigd aangevallen toegetakeld mishandelt gewurgd geknepen gemarteld ' +
    '=beaten =beat =slapped =punched =kicked =whipped =smacked =spanked =choked =strangled =abused =battered =beatin =tortured',
  tool: 'riem stok slipper slof pollepel ketting snoer kabel pantoffel vuist vuisten zweep =belt =stick =slipper =slippers =cable =fist =fists =whip =cane',
  home: 'thuis tuis huis osso ossoe thuiss huize gezin =home =house =household =hom',
  hurtHome: 'thuis tuis osso binnenshuis =home',

  dead: 'dood doot dooood dod =dead =ded doodgaan doodgaat doodga sterven sterf',
  thinkOf:
    'denk denkt denken dacht gedachte gedachten gedachtes praat praten praatte spreekt schrijft schrijven zegt verlangt verlangen fantaseer fantaseert zoekt ' +
    '=think =thinks =thinking =thoughts =talks =talking =obsessed',
  death: 'dood doodgaan sterven zelfmoord =death =dying',

  cut:
    'snij snijd snijdt snijt snijden snijen sneed sneden gesneden snei snijdend kras krast krassen kraste gekrast kerf kerft kerven opensnijden doorsnijden doorsnij snee sneetje sneetjes sneeen sneden krassn snijwond snijwonden opengesneden opensneed ingesneden opengekrast opengekrabd ' +
    '=cut =cuts =cutting =cutted =slit =slits =slitting =slice =slices =slicing =scratch =scratches =scratching',
  cutNl:
    'snij snijd snijdt snijt snijden snijen sneed sneden gesneden kras krast krassen kraste gekrast kerf kerft kerven opensnijden',
  limb:
    'arm armen arme pols polsen polse been benen dij dijen bovenbeen bovenbenen bovenarm bovenarmen scheenbeen hals huid lijf lichaam buik onderarm onderarmen ' +
    '=arm =arms =wrist =wrists =leg =legs =thigh =thighs =skin =body',
  harm:
    'pijn pijnig verwond verwonden verwondt verwondde verminkt verminken verminkte beschadig beschadigt beschadigen beschadigde brand brandt branden brandde sla slaat slaan bijt bijten ' +
    'straf straft pijndoen =hurt =hurts =hurting =harm =harms =harming =harmed =burn =burns =burning =burned =injure =injures =injuring =punish =starve =starving =scratches =scratching =hits =hit',

  pills:
    'pil pillen pille pilln paracetamol paracetamols paracetamolletjes pcm ibuprofen tablet tabletten slaappil slaappillen slaapmiddelen slaaptabletten medicijnen medicatie medicijn oxazepam temazepam antidepressiva pijnstillers ritalin concerta insuline ' +
    '=pill =pills =tablets =tablet =meds =medication =painkillers =paracetamol =ibuprofen =tylenol',
  count:
    '6 7 8 9 10 12 14 15 16 18 20 24 25 30 32 35 40 45 48 50 60 80 100 tien twaalf vijftien twintig dertig veertig vijftig honderd =ten =twelve =fifteen =twenty =thirty =forty =fifty =hundred',
  taken:
    'geslikt geslik ingeslikt geslokt ingenomen genomen slikken slik slikt slikte innemen neem nemen neemt nam gepakt opgegeten opgemaakt gegeten ' +
    '=took =taken =take =taking =swallowed =swallow =swallowing =ate =had =od',
  much:
    'veel teveel tevel alle al allemaal hele heel heleboel doos doosje doosjes pot potje strip strips strippen handvol hand bus overdosis ' +
    '=many =much =all =whole =lots =lot =bottle =box =pack =packet =strip =handful =bunch =entire =tons',

  nude: 'naaktfoto naaktfotos naaktefoto naaktefotos naaktbeelden naaktfilmpje naaktfilm naaktvideo naaktfilmpjes naaktvideos naaktplaatje naaktselfie blootfoto blootfotos blotefoto blotefotos blootfilmpje sexfoto sexfotos seksfoto seksfotos pornofilmpje =nude =nudes =nudez =noodz =noods =dickpic =dickpics seksfilmpje sexfilmpje seksvideo sexvideo sexfilm sekstape sextape =nakedpic =nakedpics',
  picture:
    'foto fotos fotoos filmpje filmpjes film video videos beelden beeld screenshot screenshots ' +
    '=photo =photos =pic =pics =picture =pictures =video =videos =image =images =snap =snaps',
  naked:
    'naakt naakte naaktfoto bloot blote kleren uitgekleed ondergoed bikini bh seksueel seksuele intieme intiem pikante =naked =nude =undressed =topless =clothes =intimate =sexual =sexy =explicit',
  share:
    'sturen stuur stuurt stuurde gestuurd doorgestuurd doorsturen doorstuurt rondgestuurd rondsturen rond verspreid verspreiden verspreidt gelekt lekken lekt delen deelt gedeeld online vraagt vragen ' +
    'wil dreigt dreigen gedreigd chanteert chanteren gechanteerd maken maakt gemaakt posten gepost exposed exposen insta snap snapchat telegram groepsapp laten heeft opgestuurd ontvangen gekregen krijg ' +
    '=send =sends =sent =sending =share =shares =shared =sharing =leak =leaks =leaked =leaking =post =posts =posted =posting =spread =spreading =asks =asking =asked =ask =wants =threatens =threatening =expose =exposing =got =has =online =of',
  blackmail:
    'chanteer chanteert chanteren chanteerd gechanteerd chantage shantage chanteur afpersen afperst afgeperst afpersing sextortion sextortie =blackmail =blackmails =blackmailed =blackmailing =blackmailin =extort =extorts =extorted =extorting =extortion',
  touch:
    'aangeraakt aanraak aanraken aanraakt aanraakte aangerakt aanrakt aanrakken aanraking betast betasten betastte bepotelt bepoteld gefriemeld friemelt gevoeld gegrepen ' +
    '=touched =touches =touching =toucht =groped =gropes =groping =fondled =fondles =molested =molests =molesting',
  sex: 'seks sex seksen =sex =sexual seksueel seksuele sexueel sexuele vrijen neuken pijpen neukt =blowjob =oral',
  force:
    'gedwongen dwingt dwingen dwing dwong gedwonge moet moest moeten verplicht onvrijwillig verplichten afgedwongen ongewild tegen ' +
    '=force =forced =forces =forcing =made =makes =make =pressured =pressures =pressuring',
  privates:
    'piemel =penis lul pik geslachtsdeel geslachtsdelen vagina kut borsten borst tieten billen kont kruis broek onderbroek rokje rok shirt beha bh trui slipje schaamstreek =dick =penis =private =privates =genitals =breasts =boobs =butt =bum =crotch =pussy =thigh =thighs',

  weapon:
    'mes messen zakmes keukenmes vlindermes steekwapen wapen wapens vuurwapen pistool gun geweer machete bijl hamer klapmes nakka pipa shank ' +
    '=knife =knives =gun =guns =weapon =pistol =machete =blade =axe',
  threat:
    'bedreigd bedreigt bedreig bedreigen bedreigde bedrijgd bedrijgt bedreiging bedreigingen dreigt dreigen dreigde dreigt gedreigd dreigement dreigementen gestoken steekt steken stak neersteken ' +
    'neergestoken neerschieten schieten keel getrokken trok trekt =threatened =threatens =threaten =threatening =threats =pulled =pointed =stabbed =stab =stabs =shoot',
  kill:
    'vermoord vermoorden vermoort vermoorde vermoordt vermoren doodmaken doodmaakt doodmaak doodmaakte doodslaan doodslaat doodsteken doodsteekt doodschieten doodschiet doodrijden doodtrappen afmaken afmaakt ' +
    'afslachten neersteken neersteekt neerschieten neerschiet ombrengen omleggen wurgen ' +
    '=kill =kills =killed =killing =murder =murders =murdered =stab =stabs =shoot =shoots =strangle',
  out: 'uitgezet uitgegooid eruitgezet eruitgegooid uitgetrapt eruitgetrapt uitgeschopt buitengezet buitengesloten eruitgeschopt',
  thrown:
    'gezet gegooid getrapt geschopt geschopd gegooit gestuurd gezt zet zetten gooit gooien gooide zette schopt trapt geknikkerd geflikkerd gekickt uit',
  marry:
    'trouwen trouw getrouwd trouwe huwen huwelijk uithuwelijken =marry =maried =marrying =marries =married =marriage =wed =wedding',
  now: 'nu meteen vanavond vannacht direct zometeen straks zojuist net vandaag morgen =now =tonight =today =tomorrow',
}
