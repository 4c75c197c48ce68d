/** Threatened, followed or about to be harmed by somebody; the forms are explained in ../pattern.ts. */
export const threat = `
  doodsbedreig~
  doodsbedrijg*
  doodsdreig*
  ^ bedreigd/bedreigt/bedreiging/bedreigingen/=threatened/=threat/=threats $
  word/wordt/worden/werd/ben/is/zijn/was .. bedreigd/bedreigt/bedrijgd
  bedreigd/bedreigt .. met/door/word/wordt/ben/wordt
  bedreigt/bedreigen/bedreigde/bedreigd/bedreig . @me/@child/@kin/@my/hem/haar
  @me/@child/haar/hem/=us . bedreigt/bedreigd/bedreigen
  @kin/@someone/@teacher . bedreigt/bedreigen/bedreigde . @me/@child/@my/leerlingen/anderen
  bedreigingen/bedreiging .. app/insta/whatsapp/online/snap/school/klasgenoot/ex/dood/ontvangen/gekregen/krijg/krijgt
  krijg/krijgt/krijgen/gekregen .. bedreigingen/bedreiging/dreigementen/dreigberichten
  met . de . dood . bedreig*
  met . de dood
  dreigt/dreigen/dreigde/gedreigd ... @kill/dood/slaan/mes/wapen/geweld/schieten/steken/=aandoen
  @weapon ... @threat
  @threat ... @weapon
  @someone/@child/@kin .. heeft/had/neemt/nam/trok/trekt/pakt/pakte/hebben/=has/=have/=had/=brought/=brings/=carries/=pulled/=bring .. @weapon
  @someone/@child/@kin ... @weapon . bij . zich/hem/zich
  @weapon ... bij . zich/hem
  @weapon ... op . school/mij/me/mijn/mn/keel
  @weapon ... =at/=to/=on . =school/=me/=my/=class/=throat
  @weapon ... mee . naar . school
  mes . op . @my/me/mn/de . keel
  gestoken/neergestoken/steken/steekt/=stabbed/=stab/=stabbing . door/met/=by/=me/=with/@me/=him/=her/iemand/=someone/leerling
  neergestoken/steekpartij/schietpartij/schietincident/terreur
  @me/@child/@kin/hem/haar/iemand/mensen/leraar/@teacher/=leerlingen/klas .. @kill
  @me/@child/hem/haar/iemand/mensen/leraar .. dood . maken/maakt/maak/steken/steekt/slaan/slaat/schieten/schiet/rijden/trappen/hebben
  @kill . @me/@my/haar/hem/@child/@kin/iemand/mensen/leraar/=me/=us/=her/=him/=them/=you/=someone/=people/=my/=everyone
  @want/@will/=want .. =kill/=murder/=stab/=shoot .. =me/=us/=her/=him/=my/=someone/=people/=everyone/=them
  @want/@will/gaan/=gaan .. iemand/mensen/leraar/klas/school/anderen .. @kill/neer/opblazen
  @want/@will/gaan/gaat .. schieten/schiet .. school/klas/les
  schieten/schietpartij/schutter .. op . school
  =shoot/=shooting/=shooter/=bomb/=blow/=attack .. =up . =the/=my/=school/=class
  =school . =shooting/=shooter/=shooters
  =bomb =threat/=at
  bommelding/bomdreiging
  aanslag .. plegen/school
  =death =threat/=threats
  =threatened/=threatens/=threatening/=threaten/=threats . =me/=us/=my/=her/=him/=to . =with/=me/=us/=kill/=kids/=son/=daughter/=kill/=hurt/=hit/=beat
  =threatens/=threatening/=threatened . =to . =kill/=hurt/=beat/=hit/=stab/=shoot/=harm
  =threatened =with . =a/=an . @weapon
  =get/=gets/=getting/=got/=being/=been . =threatened
  =being/=im/=am/=is/=she/=he/=ex/=man/=someone . =stalked/=stalking/=stalks/=stalker
  =im/=am/=i . =being . =followed
  =stalked/=stalking/=stalks . =me/=by/=my
  =following/=follows =me . =home/=around
  gestalkt/gestalked/stalker/stalkt/stalken $
  stalkt/stalked/stalkte/=stalks/=stalked . @me
  achtervolgd/achtervolgt . @me/door/word/wordt/naar/@my $
  word/wordt/ben .. gestalkt/achtervolgd/gestalked
  ontvoer*
  =kidnap/=kidnapped/=kidnapping/=kidnaps/=abducted/=abduct/=abduction
  gegijzeld
  doodknuppel*
  @kin/@someone . @will . @me/haar/hem . iets/wat/pijn . aandoen/doen/aan
  =going/=gonna/=will/=wants/=threatens =to . =hurt/=harm . =me/=us/=my/=him/=her
  bedreigd/bedreigt/bedreigen/bedreigde/bedreig/bedreiging/bedreigingen/bedrijgd/bedrijgt
  iets/wat . aandoet/aandoen/aangedaan
  @someone/@kin/@child .. @want .. @me/mij/hem/haar .. steken/slaan/schieten/pijn/wurgen/pakken
  wacht/wachten/staat/staan/komt/komen/loopt ... met . een . @weapon
  @weapon . op . school
  man/iemand/jongen/hij/gast/=man/=someone/=guy/=stranger/=he . =is/volgt/achtervolgt/=follows/=keeps/=was . mij/me/=following . =me/naar/op/steeds
  volgt/achtervolgt/volgen/achtervolgen . mij/me
  =following/=follows/=followed =me/=my/=her
  vermoord/vermoorden/vermoort
  gepookt/poken/pokem . @me/door/word
  word/wordt/ga/gaan .. gepookt/gestoken/neergestoken
  @force ... drugs/dealen/stelen/pakketjes/inbreken/=deal/=steal
  dwing*/gedwongen/dwong ... drugs/dealen/stelen/pakketjes/inbreken
  opgewacht/opwachten . door/na/bij/word
  wacht/wachten/wachtten . @me . op
  @someone/@kin/@child . heeft/hebben/had . @me/@child/@kin/iemand . gestoken/neergestoken/gestoke
  @i . heb . een . @weapon
  # stabbed, shot, waited for
  =was/=got/=been/=being/=is/=gets/=were . =stabbed/=shot/=attacked/=jumped/=robbed/=mugged
  =stabbed/=stabbing/=stabbings/=stabs
  =shooting . =at/=in/=near/=outside . =school/=my/=our/=class
  aangevallen/overvallen/beroofd . met/door/op . een/de/straat/school/groep/jongens
  =gonna/=going/=will/=wants/=want/=wanna/=threatens/=threatened . =to . =stab/=shoot/=kill/=jump/=beat/=hurt . =me/=us/=him/=her/=my/=them/=up
  @will/@want/komen/komt/willen/wil . @me/@child/@third/@my/iemand . steken/neersteken/slopen/afmaken/doodmaken/rippen/prikken/poken/pakken/slaan/schieten/neerschieten/mishandelen . na/op/in/als/door/straks/morgen/bij $
  @will/@want .. @me . steken/neersteken/rippen/prikken/poken/doodsteken
  @someone/@child/@kin .. met . een . @weapon
  @someone/@child/@kin .. =with . =a . @weapon
  =finds/=find/=found . =out ... =kill/=kills/=murder/=hurt/=beat/=beats . =me/=us/=her
  @kin ... =kill/=kills/=murder/=hurt/=beat/=beats . =me/=us/=her .. =finds/=find/=found/=knew/=know/=hears . =out/=about
  @kin ... @kill ... achter . komt/komen/kom
  @kin ... maakt/maken/slaat/slaan/schiet .. dood .. achter/=homo/=gay/vriend/vriendje/zwanger
  mes/messen/wapens/pistolen/vuurwapens/=knives/=guns ... meegenomen/meegebracht/meenemen/mee/bij . naar/in/op/zich . school/klas
  =brought/=bring/=brings/=bringing/=took/=carry/=carries/=carrying/=has ... =knife/=gun/=weapon/=knives/=blade
  @someone/@child/@kin ... @me/familie/gezin/moeder/vader/broertje/zusje/dochter/zoon . iets/wat/pijn . aan . @will/doen/doet
  =doodt/doodt/doden/vermoordt/vermoorden . @me/@third/@child
  @kin . doodt/doden/doodmaakt/vermoordt . @me
  @kin/familie ... @me . dood . als/wanneer/omdat
  is/ben/werd/was/zijn . gestoken/neergestoken/neergeschoten/geschoten/beschoten
  @child . gestoken/neergestoken
  @someone/@kin/@child ... @want/gaan/gaat/komt/zullen .. afmaken/slopen/neersteken/neerschieten/doodmaken/vermoorden
  @kin/@someone .. weet/weten . waar . @i . woon/wonen ... bang/dreigt/komt
  opblazen/opblaast/opgeblazen .. school/klas/zichzelf/boel/iedereen
  school/klas/iedereen .. opblazen/opblaast/platbranden/neerschieten/beschieten/afschieten/bom
  bom . op/in/bij/naar . school
  @want/@will . iedereen . afmaken/neerschieten/doodschieten/doden/dood
  dreigt/dreigde/dreigen .. @me/@child/@third/ons ... aan . te . doen
`
