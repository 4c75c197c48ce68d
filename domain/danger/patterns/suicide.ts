/** Wanting to be dead, about oneself or another; the forms are explained in ../pattern.ts. */
export const suicide = `
  zelfmoord~
  zelfmort~
  zelfdoding~
  zelfdood~
  zelfgekozen . dood
  zelfdodings*
  suicid~
  sewerslide
  levensmoe*
  levensbeeindig*
  doodswens*
  doodsverlangen*
  doodsgedacht*
  doodgedacht*
  =kms
  =kys
  =khms
  unaliv*
  @not . meer .. wakker . worden/word/wordt/te
  nooit . meer .. wakker
  @want . verdwijnen . =voor altijd
  @self . iets/wat . aan . doen
  *wildood*
  *nietmeerleven*
  *niemeerleven*
  *wilniemeer* . leven
  *wilnietmeer* . leven
  weg . van . alles .. dood/nooit
  weg . van . alles ... dood
  *wannadie*
  *iwantdie*
  *doodwil*
  *zelfmoord*
  *suicid*
  *killmyself*
  *killyourself*
  *wanttodie*
  *endmylife*
  ^ @dead $
  ^ =death $
  ^ =die =dood $

  # wanting to be dead
  @want .. @dead
  @want .. =doodzijn
  @dead . @want
  @dead =te . @want/zijn/gaan
  was/waren @i/hij/zij/ze . =maar @dead
  dat/als/wanneer @i/hij/zij/ze/mijn/we/iemand .. @dead . was/ben/is/ga/gaat/waren/ging/gingen/zou/zijn/blijf
  als . @i/hij/zij . doodga/doodging/doodgaat/sterf/stierf/doodgingen
  =maar @dead was/waren
  beter @dead
  hoe ... @dead . @will/gaan/zonder
  manieren/manier/pijnloos ... @dead/sterven
  pijnloos/pijnloze/makkelijk/snel . @dead/sterven/zelfmoord
  @thinkOf .. @death
  @thinkOf =te . @dead
  moet . @dead
  ga/gaan/zeggen/zegt/maak =maar =dood $
  zegt/zeggen/roept/roepen/appen/schrijft/schrijven .. dood
  zichzelf/jezelf/mezelf . dood
  iemand ... @me .. dood . maken/schieten/steken
  kan/kon/mag . @i . dood
  @self .. doden/doodmaken/doodmaak/vermoorden/ombrengen/afmaken/doodschieten/omleggen/verdrinken/vergassen/opblazen/vergiftigen
  doden/doodmaken/doodmaak/vermoord/vermoorden/vermoort/ombrengen/verdrinken . @self
  maak/maakt . @self/me . dood/af/kapot/kant

  # not wanting to live
  @not .. @want .. leven/leve/lefe/leeven $
  @want .. @not .. leven/leve/leeven/bestaan/leben
  @not . verder/meer .. leven/leve/bestaan/leeven
  @not . =te leven
  @not .. zin/waarde/nut/moed/kracht .. leven/bestaan
  @not .. reden .. leven
  leven/bestaan ... @not . meer . zitten/zin/aan/waard/leuk
  leven/bestaan . @not . waard
  leven/bestaan ... @not . zin/nut/waarde/doel/betekenis/vol/aan/vreugde
  leven/bestaan ... @not . meer .. vol/aan/uit/verder
  hou/houd/houdt/hou ... leven . @not
  waarom/waarvoor ... leven/leef/leeft/besta
  @want . naar . de . hemel
  naar . de . hemel . gaan/toe/wil/mama/papa/opa/oma
  @i/hij/zij/ze .. niet/liever . meer . er . ben/was/zijn
  er .. liever . @not
  liever . @not . meer . ben/was/leven/er
  eruit/uit . stappen ... pijn/dood/leven/manier
  manier/manieren ... eruit . stappen
  leven . zinloos/ondraaglijk/nutteloos
  waarom/waarvoor . leef/leven/besta @i
  wat . zin . leven
  moe/zat/beu/klaar/genoeg .. leven $
  leven . moe/zat/beu $
  @want/hoef/kan .. @not . meer $
  @want .. @not . meer $
  er @not . meer . @want/zijn/wezen $
  @want .. er @not . meer . ben/was/zijn/is/wezen
  @want .. er . @not . meer $
  @want .. er @not . ben/was/is/zijn/waren
  @i/hij/zij er @not . meer . ben/was/is/zijn/waren
  er @not . meer . @want . zijn
  er . gewoon . @not . meer . zijn
  @want ... @not . bestond/besta/bestaan/geboren/bestonden
  had/was/ben . @i/hij/zij .. @not . geboren/bestaan/bestond/geleefd
  @want/kon .. @not . meer . wakker
  @not . meer . wakker . word/worden/wordt/te
  @want . =voor altijd . slapen/weg
  slapen ... nooit . meer . wakker
  @want .. voor altijd . verdwijnen/slapen/weg
  @want .. verdwijnen $
  weg . van . deze/dit/de/die . wereld/aardbol/aardbodem
  zie/ziet/zag . =t/het/hem/em . @not . meer . zitten
  zie/ziet/zag . geen . uitweg/toekomst/uitkomst . meer
  ^ @i . kan . echt/gewoon . @not . meer $
  ^ kan . @not . meer $
  @not . meer . kan/kunnen .. @not . meer . wil/willen
  trek/trekt . =t/het/leven . @not . meer .. leven/wereld/dood

  # too many pills
  overdos*
  overdoos/overdoses
  =overdosed/=overdosing
  @much ... @pills ... @taken
  @taken ... @much . @pills
  @pills ... @much ... @taken
  teveel/veel/=many . pillen/paracetamol/paracetamols/slaappillen/slaaptabletten/pijnstillers/=pills
  @count . @pills ... @taken
  @taken ... @count . @pills
  hoeveel . pillen/paracetamol/paracetamols/slaappillen/pijnstillers
  =how =many =pills/=paracetamol
  @pills ... @taken ... dood/slapen/weg/=die/leeg/=all
  chloor/gif/bleekmiddel/=bleach/=poison ... gedronken/drinken/drink/dronk/geslikt/=drank/=drink/=drinking

  # how
  er .. eind/einde/punt . aan/achter .. maken/maak/maakt/zetten/zet/make
  maak/maakt/maken/zet .. er .. eind/einde/punt . aan/achter
  eind/einde . aan .. leven/alles/mezelf
  eind/einde . maken . aan .. leven/alles/mezelf
  punt . achter .. leven/dood
  van . kant . maken/maak/maakt/gemaakt/make
  @self/me/zich .. kant . maken/maak/maakt/gemaakt/make
  leven . beroven/benemen/beroofd/benomen/beeindigen/beeindigt/nemen/ontnemen
  van . het leven . beroven/berooft
  uit/van . =t/het leven . stappen/stapt/stap/gestapt/gaan
  leven . stappen/gestapt/stapt
  voor/onder . trein/metro/tram/auto/bus/vrachtwagen/treinen .. springen/spring/springt/gooien/gooi/gooit/stap/stappen/lopen/liggen/gesprongen/sprong
  springen/spring/springt/gooien/gooi/gooit/sprong/gesprongen/stappen .. voor/onder .. trein/metro/tram/auto/vrachtwagen/bus/treinen
  springen/spring/springt/sprong/gesprongen/afspringen .. van/af .. flat/brug/dak/gebouw/balkon/viaduct/toren
  flat/brug/dak/gebouw/balkon/viaduct . af . springen/spring/springt
  van/af .. flat/brug/dak/gebouw/balkon/viaduct/hoog . springen/spring/springt/gesprongen/afspringen
  @self/me/zich .. ophangen/verhangen/opgehangen/verdrinken/ophang/ophangt/opknopen
  ophangen/verhangen/hang/verdrinken/opknopen . @self
  ophangen . $ touw
  touw/strop . om .. nek/hals
  @self/me/zich ... iets/wat/iest . aan . doen/doe/doet
  @self/me/zich ... iets/wat/wat/iest . aandoen/aandoet/aangedaan/antdoen/aandoe
  @self/zich ... tekort . doen/gedaan
  doe/doet . @self . iets/wat . aan
  pols*/aders . doorsnijden/opensnijden/doorgesneden/open
  @pills/dosis/hoeveel ... dodelijk/dodelijke/doodgaan
  dodelijk/dodelijke . @pills/dosis/hoeveelheid
  afscheidsbrief/afscheidsbrieven/afscheidsbriefje/afscheidsbrifje/afscheidsbriefjes ... zoon/dochter/kind/puber/gevonden/ouders/vriendin/vriend/leven/dood
  zoon/dochter/kind/puber/vriendin/vriend/broer/zus/mama/papa/ouders/heb/leven ... afscheidsbrief/afscheidsbriefje/afscheidsbrieven
  schrijf/schreef/geschreven .. afscheidsbrief $

  # not to be missed
  beter . af . zonder . mij/me/hem/haar/ons
  zonder mij/me/hem/haar .. beter
  beter . als/zonder/dat . @i er @not
  niemand .. mij/me/mist . mist/missen/mij/me .. er/weg/dood/ben
  niemand . mist/missen . mij/me $
  niemand ... mij/me . missen $
  niemand/wie . zou/zal . mij/me . missen
  beter . iedereen . zonder . mij

  # English
  =to/=wanna/=gonna/=could/=please/=should/=rather =die
  =let =me . =die
  =i/=id =want/=wish/=would/=wants .. =die
  =wants/=wanna/=wanted/=wish/=wishes .. =die
  =wish/=wishes/=wished/=want/=wants/=wanna/=wanted/=rather .. =dead
  =be/=was/=were/=am =dead
  =better =off . =dead
  =better =off . =without =me/=us/=him/=her
  =world/=everyone/=family .. =better . =without =me
  =no/=noone/=nobody .. =miss/=misses =me
  =die/=death/=dying/=dead ... =thoughts/=thinking/=wish
  =dont/=doesnt/=not/=never/=didnt/=cant/=no/=stop .. =live/=living/=alive/=existing
  =not/=isnt/=no .. =worth =living
  =life/=living ... =not/=isnt/=no/=never . =worth/=point/=meaning/=purpose
  =if/=when/=after .. =i/=she/=he . =die/=died/=dead/=was/=were/=am . =dead/=gone/=died
  =if/=when . =i/=she/=he . =die/=died
  =care/=cares/=cared/=notice/=miss/=better . =if .. =die/=died/=dead/=gone/=disappeared
  =reason/=reasons/=point . =to/=in . =stay/=staying/=live/=keep/=be . =alive/=living/=going
  =end/=ending/=ended =things
  =ending =it
  =want/=wants =out . =of . =life
  =my/=his/=her/=this =life .. =over/=end/=ended
  =give/=giving/=given =up .. =life/=living
  =no/=point/=reason . =reason/=in/=to . =live/=living/=life
  =reason/=reasons =to =live
  =tired/=sick/=done/=hate .. =living/=alive/=life/=existing
  =hate =being =alive
  =dont/=doesnt/=not/=didnt/=never/=wont .. =be =here =anymore
  =dont/=doesnt/=not/=didnt/=never/=wont/=hope .. =wake/=waking =up
  =never/=not .. =been =born/=alive
  =wish ... =never =born
  =wish ... =not/=didnt/=wasnt .. =exist/=alive/=here/=born
  =disappear/=vanish/=sleep . =forever
  =end/=ending/=ended . =it =all/=tonight/=now/=today
  =want/=wants/=wanna/=gonna/=going/=should/=just/=will .. =end/=ending =it/=everything/=myself
  =end/=ending/=ended/=take/=taking/=takes/=took . =my/=his/=her/=their/=own/=your . =life/=lives
  =kill/=kills/=killed/=killing/=kil/=shoot/=hang/=hanging/=drown/=off/=offing/=offed/=end/=poison . @self
  =kill/=killing =my/=him/=her/=your =self
  =hang/=shoot/=drown/=kill/=killing =myself
  =jump/=jumping/=jumped .. =train/=bridge/=roof/=building/=cliff/=balcony
  =slit/=slitting/=cut . =my/=her/=his . =wrist/=wrists
  =goodbye =note/=letter
  =farewell =letter ... =son/=daughter/=child
  =overdose ... =die
  ^ =113
  =bel/=bellen/=call/=nummer =113
  =113 =bellen/=nl/=chat
  doodgaan
  @dead =te =gaan
  @self/zich .. hangen/hangt/hing/gehangen/hang
  @self .. iets/wat/iest . doen/aandoen/aandoet
  zich .. op =te hangen
  stop/stoppen/gestopt . met . leven/bestaan
  leven/leve .. eindigen/eindigt/eindig/stoppen/beeindigen/beeindigd/stopt/afmaken
  einde/eind . van/aan . mijn/mn/zijn/haar/me/hun . leven
  beter . zonder . mij/me
  slapen ... @not .. wakker
  laat . me . gewoon . @dead
  afscheid ... pillen/leven/wereld/dood/briefje
  briefje/brief/=note ... afscheid/=goodbye
  pillen/geslikt ... afscheid
  =feel/=feels/=felt/=like/=want/=wish/=keep .. =dying
  =front =of . =train/=car/=bus/=truck/=tram/=metro
  =cant .. =go =on . =anymore/=like/=living
  =cant . =go =on $
  =will/=reason/=desire/=motivation =to =live
  =thoughts/=think/=thinking . =of/=about . =suicide/=dying/=death/=ending
  =attempt/=attempted/=tried ... =suicide/=life/=kill
  mijn/me/mn . eigen . begrafenis
  eigen . begrafenis/dood/uitvaart
  geen/niet . hoop . meer .. leven/wil
  @want . dat . =het/=t/alles . stopt/ophoudt/voorbij $
  =want . =it/=everything/=pain . =to . =stop/=over
  =dont/=not . =want . =to . =exist/=be . =anymore/=alive
  @not . meer . bestaan
  uit . elkaar . spatten
  rust . voor . altijd/eeuwig
  eeuwig/eeuwige . slapen/rust
  zelf . dood
  voorgoed . weg/slapen/verdwijnen
  @i . kan/wil/trek . dit/zo/het . leven . @not
  dit . leven . @not
  @not . langer .. leven
  =cant . =live . =like/=with
  @want/@will . =zich/=mezelf/=zichzelf .. dood/doden/doodmaken
  @child/@kin/hij/ze/zij .. dood . wil/wilt/wilde/wou/zijn
  @much .. @pills ... op/leeg $
  slaappillen/slaaptabletten/antidepressiva/oxazepam ... @taken
  =overdose
  afscheidsbrief~
  nog . wil . leven/leve
  nog . leven . wil/wilt
  of . @i .. wil . leven
  was . @i er . =maar . @not
  @i er . =maar . @not . was/meer
  als . @i/hij/zij/ze er @not . meer
  als . @i er @not . was
  @self/@me/zich ... trein/metro/tram/flat/brug/dak/balkon/spoor/viaduct/raam/auto/bus ... gooi*/spring*/gegooid/gesprongen/sprong/werpen
  gooi*/spring*/werp* ... @self ... trein/metro/flat/brug/dak/balkon/spoor
  =want/=wanna .. =exist/=existing
  =die =from/=by/=with .. @pills/=overdose/=cutting/=bleeding/=hanging/=jumping
  dood/doodgaan/sterven .. van/aan/door . @pills/overdosis/snijden
  kan/kun/word .. dood . van . @pills/overdosis
  pillen/slaappillen/=pills . @taken
  @taken . pillen/slaappillen/paracetamol
  pillen/slaappillen/paracetamol . gespaard/verzameld/klaar/klaarliggen
  =wanna/=gonna/=going .. =die/=dead
  geen . toekomst/hoop . meer
  niemand . wil/houdt/geeft .. mij/me/om . dood/bestaan/leven/mij/me/meer $
  leven . is . @not . waard
  leven/alles . is . zinloos/uitzichtloos/hopeloos
  alles . is . zinloos/uitzichtloos/hopeloos . dood/leven/zijn $
  te . veel . om . te . leven
  iedereen . gelukkiger/beter/blijer . zonder/af/als
  gelukkiger/blijer . zonder . mij/me
  als . @i er @not ... gelukkiger/beter/blijer
  =no =longer . =want/=wants .. =live/=alive/=here
  =cant/=dont/=wont/=not . =take/=do/=handle . =life/=this . =life/=anymore
  =final =exit/=goodbye
  =ready =to =die
  =better =dead
  @not . meer . verder .. leven
  geen . andere/enkele/meer . uitweg
  @want ... onder/voor . trein/metro/tram
  trein*/spoor/treinspoor .. dood/zelfmoord/liggen
  =point/=purpose/=meaning . =of/=in/=to . =living/=life/=live
  =whats =the =point . =of . =living
  @pills ... @taken ... @count
  @not . langer . leven
  kan/kun/hoef . @not . verder . leven
  kappen . met . leven/bestaan
  =rope/=neck/=yeet . @self
  =toaster =bath
  =end =me $
  euthanasie
  sterven . wil/wilt/willen
  laat . mij/me . sterven
  leven . is . een/=hell . hel
  =want . =to . =be . =gone $
  =wish .. =could . =disappear/=vanish/=die
  =better .. =if . =i . =wasnt/=werent/=was/=not .. =here/=around/=alive/=born/=gone/=dead
  =not . =be . =around . =anymore
  =dont/=not .. =want/=wanna .. =be . =here $
  donkere/zwarte . gedachten ... dood/leven/zijn
  nooit/niet . geleefd/bestaan
  in . de . hemel . zijn
  =goodbye/=farewell . =letter/=letters/=note/=notes
  @not .. op/in . deze/de/dit . wereld/aarde . zijn/blijven/leven/meer/wil
  @dead =te . gaan/zijn
  @dead . is .. beter/oplossing/uitweg
  beter . @dead
  manier/manieren/hoe ... doodgaan/@dead
  =i =want . =to . =disappear $
  =gonna/=will/=going/=wanna =jump $
  =suicide
  # other ways to say so
  @want . doodskop
  =k/=ik/=i =w/=wl/=wi . @dead
  @want/=w/=wl =to =die
  =i/=he/=she/=they/=child/=kid/=son/=daughter/=friend/=sister/=brother/=cousin/=who . =want/=wants/=wanna/=wanting/=wna/=wnna =die
  =wna/=wnna/=tryna/=wanna . =die/=dead
  hoeft/hoef .. van . mij/me .. @not . meer $
  van . mij/me .. hoeft .. @not . meer $
  hoeft .. voor . mij/me .. @not . meer $
  @want . =voor altijd . slapen/weg/verdwijnen
  @want . slapen . =voor altijd/eeuwig
  slapen . voor altijd
  slapen voor altijd
  @want . slapen .. @not . meer . wakker/worden/opstaan
  @want . alleen/gewoon . nog . slapen . =voor altijd
  had/was/waren/hadden .. nooit/@not . geboren
  nooit . geboren . had/was/hoeven/moeten/willen
  hou/houd/houdt/trek/trekt . =t/het/dit/=et . @not . meer . vol/uit .. stop/klaar/weg/einde/eind/genoeg/leven/op
  hou/houd/houdt . =t/het/dit/=et . @not . langer/meer . vol . leven
  hou/houd . het/dit/=t . leven
  @want/wilt/wil .. van . @my/haar/zijn/het/hun/=dr . leven . af
  van . het/@my/haar/zijn . leven . af . @want
  @child/@kin/@i/hij/zij/ze/vrouw .. heeft/heb/had/deed/doet .. poging .. gedaan/ondernomen/overleefd $
  heeft/heb/had/deed . een/weer/nog . poging . gedaan/ondernomen $
  na/door/met . @my/haar/zijn/een/de/mislukte . poging/=ts . opgenomen/ziekenhuis/thuis/ic/kind/dochter/zoon
  mislukte . poging . $
  =ts . gedaan/ondernomen/gepleegd/doen/poging/overleefd
  @child/@kin/dochter/zoon .. =ts $
  @want .. er .. @not . meer . weze/wesen/wezen/zijn/bestaan
  @want . er/gewoon/liever/graag . er . @not . meer . was/zijn/ben
  willen/wil/wou/wens . dat . @i/hij/zij/ze .. er .. @not . meer . was/zijn/ben/zou
  @want . dat/da . @i/hij/ze/zij . @not . leefde/leef/leefden/bestond/besta
  dada/vaarwel/adieu . wereld/leven/allemaal/iedereen/lieve
  ^ dag . lieve/mooie/klote/kut/stomme . wereld
  =goodbye/=bye . =cruel/=world/=life
  ^ vaarwel
  dit . is . @my/het . afscheid
  afscheid . nemen . van . het/dit . leven
  @i . ga . hemelen
  =never/=not . =woke/=waking/=wake/=wakes . =up
  =wish ... =never/=not .. =wake/=woke/=live/=exist/=born/=here
  =on . =this/=the . =earth/=planet/=world . =anymore
  =not/=dont . =want .. =on . =this . =earth/=planet/=world
  =cant/=dont . =do/=take . =this . =anymore . =want/=want . =end/=out/=over/=stop
  =cant . =do/=take . =it/=life/=living . =anymore . =die/=end/=goodbye/=life
  =tried/=tries/=trying/=attempted . =to . =take/=end . =his/=her/=their/=my/=own . =own/=life
  =made/=had/=after . =an/=a/=another . =attempt . =on/=his/=her $
  =checked/=check/=checking . =out . =of . =life
  =done . =with . =everything/=life/=living/=it . =die/=dead/=end
  =about/=going/=gonna/=ready/=want/=wanna . =to . =jump . =off/=from/$ . =the/=a/=bridge/=roof
  =about . =to . =jump $
  @i . @want . springen $
  klaar . met . alles . einde/eind/dood/weg/stop
  er . @not . meer . tegen . kan . leven/dood/einde
  @want . naar . boven . gaan . dood/hemel/opa/oma/mama/papa
  liever . @dead . dan
  dood . is . rust/fijn/beter/makkelijker
  hoeveel . @drug . @taken/nodig/dood/fataal
  laatste . bericht/berichtje/brief . ooit/voordat/leven/aan/vaarwel
  briefje/brief . geschreven/schrijven . voor . als . @i . er/dood/weg
  als . @i . er . @not . meer . ben
  =not . =here/=around . =anymore . =when/=if
  wereld/iedereen/ze . beter . af/uit . zonder/als
  @i . ben . iedereen . tot . last
  @want/ga . mijn/me/mn/zijn/haar . polsen/aders
  teveel/tevel . @drug
  te veel . @drug
  @much .. @drug ... leeg/=op
  @poison ... gedronken/drinkt/drink/geslikt/=drank/=drinking/=swallowed
  gedronken/geslikt/=drank/=swallowed ... @poison
  bleek gedronken/drinken/gedronke/opgedronken
  @height/@rails ... springen/spring/springt/=jump/=jumping
  geen/niet . wil . om . te . leven
  leven . hoeft/hoef .. @not
  hoeft/hoef .. leven .. @not
  laat . me/mij . maar/gewoon . gaan . $
  laat . me/mij . maar/gewoon . gaan . @i/op/kapot/moe/klaar
  @want . rust/vrede/stilte . voorgoed/eeuwig
  @want . rust/vrede . voor altijd
  voorgoed . rust
  als . @i . morgen . @not . meer . opsta/opstaan/wakker
  @not . meer . opstaan/opsta . nooit/ooit
  @thinkOf ... aan . de . dood/=death
  @i . denk ... @dead/dood
  @i/hij/zij/ze .. er . morgen/straks/vannacht/binnenkort . @not . meer . is/ben/zijn
  morgen/binnenkort/straks . ben/is . @i/ze/hij . er . @not . meer
  er . morgen/straks . @not . meer . is/ben
  zegt/zei/stuurt/stuurde/zeggen . vaarwel/adieu/=farewell
  spullen . weggegeven/weggeeft/weggeven ... vaarwel/afscheid/leven/dood/zoon/dochter/vriendin/vriend
  last . voor . iedereen/mijn/anderen/=my/de
  tot . last . leven/iedereen/dood
  =burden . =to/=on . =everyone/=my/=family
  @not .. op/in . deze/de . wereld/aarde
  @want .. eruit/uit . stappen $
  @want .. er . uit . stappen
  =cant . =keep . =going/=living
  =not/=dont/=never .. =be/=live/=here .. =on . =this . =earth/=planet/=world
  =dont . =want .. =on . =this . =earth/=world/=planet
  ga . voorgoed . weg/slapen
  =this . =earth/=planet/=world . =anymore
  verlost . van/uit . alles/dit/het/mijn/leven/pijn
  @want .. verlost . zijn/worden
  ik/@child .. pillen/slaappillen/paracetamol . gespaard/opgespaard/verzameld
  # to stop, to go on, a plan
  geen/niet . reden/zin/kracht/nut . meer .. door/verder . te . gaan
  geen/niet . reden/nut . om . door/verder . te . gaan
  geen . toekomst/hoop . meer/voor . mij/me/mezelf
  geen . toekomst . meer/voor
  @want . weg . van . alles
  @want . dat . het/=t/alles . klaar/over/voorbij/gedaan . is . met . mij/me
  @want . dat . het/=t/alles . klaar/over/voorbij/gedaan . is $
  @i . ga/gaan . vannacht/vanavond/morgen/straks/nu . @dead
  plan/plannen/datum . om . te . sterven/gaan . $
  plan/plannen/datum . om/voor . dood/sterven/=einde/mijn . dood/sterven/leven/einde
  =plan/=plans . =to . =die/=kill/=end
  kankerleven/kutleven/rotleven/klereleven
  @want . eruit $
  =disappear/=vanish . =forever/=for
  @want . sterven/=sterve
  sterven/sterfe . @want
  perron/station ... springen/spring/springt
  slaap/slapen . en . nooit . meer
  @not . meer . op . deze . wereld/aarde
  verlangen/verlang . naar . de/=het . dood/einde
  @self/me . verzuipen/verdrinken/vergiftigen/doodhongeren
  haat/haten/haatte . @my/het/dit/me . leven
  @my . leven . haat/haten
  leven . haten/haat $
  @not . meer . hoef $
  beter/fijner/makkelijker . als/wanneer/=if . @i/hij/ze . verdwijn/verdwijnt/weg/doodga/verdween/wegga
  @i . @want/zou/wou .. verdwijnen/verdwijn
  @want . @me/@self . @not . meer . hier . zijn
  =goodbye/=farewell/=final/=last . =message/=messages/=post/=text/=video
  afscheidsbericht*/afscheidsvideo/afscheidsfilmpje/afscheidspost
  leven/=life . is . kut/klote/ruk/shit/waardeloos/niks/niets . waard/meer/wil/dood
  @not . meer . mee . verder . leven
  moe/zat . van . het/dit/@my . leven
  wie . zou . mij . missen
  doe/doet . mij/me . wat . aan
  sterven/sterf . is/lijkt . beter/fijn/enige
  =i . =wish/=want . =to/=i . =not . =be/=exist/=alive/=here
  =ready . =to . =go . =heaven/=forever/=die
  =life . =is . =pointless/=worthless/=meaningless/=hell
  =kill/=killed/=hang/=hanged/=hung/=shot/=drowned . =himself/=herself/=themselves/=themself
  # widely: what one gathers, and what one means by going
  @pills .. gespaard/opgespaard/verzameld/verzamelt/bewaard/gekocht . om/voor . te/dood/eruit/slapen
  @drug . gespaard/opgespaard/verzameld/verzamelt
  om . eruit/er . uit/te . stappen
  leven ... @not . meer . verder
  @not . meer . verder . met/leven
  verder . met . leven . @not
  iedereen/ze/familie . blij/opgelucht/beter . als . @i
  geen . puf/fut/energie/lust . meer .. leven
  @want .. ophouden . te . bestaan/leven
  stoppen . te . bestaan/leven
  leven . te . zwaar/veel/pijnlijk . $
  =dont/=cant/=not . =see/=find/=have .. =reason/=point/=way .. =live/=living/=on/=out
  =no .. =reason/=point .. =live/=living/=going
  @child ... wil/wou . niet/nie . meer . leven/zijn/verder
  dood . willen/wensen
  strop/galg . in/aan/om/gemaakt
  <> @self ... ophangen/verhangen/doodmaken/doden/verdrinken/vermoorden/ombrengen/=suicide
  <> @not . meer . leven ... wil/willen/wilt/hoef/hoeft/hoeven/kan/zin
  =want/=wanna/=wish/=gonna/=going .. =disappear/=vanish . =and/=from/=never/=for/$
  =disappear .. =never . =come/=return/=be
`
