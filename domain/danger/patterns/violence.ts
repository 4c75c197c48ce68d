/** Violence, abuse and neglect, most of all at home; the forms are explained in ../pattern.ts. */
export const violence = `
  mishandel~
  mishandl~
  kindermishandel~
  oudermishandel~
  partnergeweld*
  eergerelateerd*
  kinderverwaarlo*
  verwaarloz~
  verwaarloos~
  ^ geweld/=violence/geslagen/=abuse/=abused/=beaten/slaan/klappen/neglect $
  ^ word/wordt/ben/=being/=getting . geslagen/geslage/=abused/=beaten/=hit $
  *ijkgeweld*
  huiselijk/huislijk/huiselik/huisselijk/thuis/gezin/lichamelijk/fysiek/psychisch/emotioneel/geestelijk . geweld/gewelt/geweldt/mishandeling/misbruik
  geweld/gewelt/geweldt/agressie .. thuis/huis/gezin/osso/relatie/man/vader/ex/partner/ouders/moeder/broer/zoon/dochter
  vader/man/ex/partner/vriend/moeder/broer/zoon/stiefvader/papa/pa/thuis .. gewelddadig/gewelddadige/agressief/agresief/geweld/handtastelijk
  gewelddadig/gewelddadige . vader/man/ex/partner/vriend/moeder/broer/zoon/stiefvader/relatie
  =domestic/=family/=physical/=emotional/=child/=verbal/=partner/=parental . =violence/=abuse/=neglect/=violents
  =violence/=violent/=abusive/=abuse/=abuser ... =home/=house/=dad/=father/=mother/=mom/=mum/=husband/=partner/=ex/=parents/=family/=boyfriend/=relationship/=stepdad/=brother/=child/=kid/=kids
  @kin . =is/=are/=gets/=got/=becomes/=being . =violent/=abusive/=aggressive
  =abusive =home/=dad/=father/=husband/=partner/=ex/=parents/=mother/=mom/=mum/=boyfriend/=relationship/=family
  =i/=im/=ive/=she/=he/=child/=kid/=daughter/=son/=friend/=girl/=boy/=we/=student/=pupil .. =abused/=neglected/=beaten/=maltreated
  =abused/=neglected/=maltreated . =by/=at/=child/=children/=kid/=kids
  =neglect/=neglects/=neglected ... =child/=kid/=kids/=parents/=mother/=father/=me
  =mistreated/=mistreats/=mistreat . =by/=at/=me/=child/=kid/=kids

  =abuse/=abuses/=abusing/=abused =me/=us
  billenkoek
  # who hits whom
  @adult/broer .. slaat/slaan/sloeg/slat/klapt/mept/meppen/schopt/schoppen/trapt/stompt/ranselt/wurgt/knijpt
  @adult/=brother . =hits/=beats/=slaps/=punches/=kicks/=chokes/=hit/=beat/=slapped/=whipped/=punched/=kicked
  @adult/broer ... slaat/slaan/klapt/schopt/mept . hij/zij/ze
  door .. @kin/@teacher/jongen/meisje/klasgenoot/klasgenoten/leerlingen/leerling .. @beaten
  @beaten .. door . @kin/@teacher/jongen/klasgenoot/klasgenoten/leerlingen/groep
  losse/loszittende . handjes/handen/handje
  hand . zit . los
  handen/handjes . zitten/zit . los
  bont . en . blauw
  rake . klappen
  tegen/in .. muur/grond/hoek/trap/kast/deur . gegooid/geduwd/gesmeten/gedrukt/gesmakt/geslingerd
  gegooid/geduwd/gesmeten/duwt/gooit/smijt/smakt .. tegen/van .. muur/trap/deur/grond
  keel/nek/strot/haren . gegrepen/gepakt/vast/gesleurd/getrokken/grijpt/pakt/greep/trekt
  bij . de/haar/zijn/mn/mijn/me . keel/strot/nekvel/haren/haar . gegrepen/gepakt/vast/gesleurd
  krijg/krijgt/kreeg .. met/van . de/een/zijn/haar . @tool
  dagen/nachten/nacht/weekend/week/lang/uren/altijd/vaak/steeds . alleen . thuis/gelaten/achtergelaten
  laat/laten/liet . @me/@child/kinderen/baby ... dagen/nachten/nacht/uren/weekend/week . alleen
  alleen . gelaten . zonder/thuis/dagen/met
  zonder . eten . thuis/gelaten/naar/=bed
  =left/=leave/=leaves/=leaving . =me/=us/=kids/=children/=child/=him/=her . =alone .. =days/=nights/=night/=weekend/=without/=week/=hours
  @adult .. =lock/=locks/=locked/=locking . =me/=us/=him/=her/=child
  @adult ... =fight/=fighting/=fights . =hit/=hitting/=hits/=physical/=physically/=violent/=each
  =hit/=hitting/=hits/=beat/=beating =each =other
  =abused/=neglected
  @kin .. @hits .. @me/@kin/@child/@third
  @hits .. @kin/thuis .. @me
  @hits . @me .. thuis/huis/osso/home
  @me/=me/mij . slaat/slaan/sloeg/klapt/schopt/mept/trapt
  slaat/slaan/sloeg/sloegen/schopt/schoppen/mept/meppen/klapt/stompt/trapt . mij/me/ons $
  @someone/@child/@teacher . slaat/slaan/sloeg/sloegen/schopt/mept/klapt/stompt/trapt/knijpt . @me
  slaat/slaan/sloeg/schopt/mept/klapt/stompt/trapt . @me
  slaat/slaan/sloeg/schopt/mept/klapt/stompt/trapt .. broertje/zusje/broer/zus/moeder/mama/vader/papa/vrouw
  @me .. @kin . slaat/slaan/sloeg/schopt/mept/klapt
  @kin ... slaat/slaan/sloeg/klapt/mept/schopt $
  @kin . me/mij/ons . slaat/slaan/sloeg/sla/klapt/mept/schopt
  @teacher .. @hits .. @me/@child/hem/haar/@my
  @teacher . heeft/hebben .. @beaten
  @kin/@someone . heeft/hebben/had/=has . me/mij/ons/@kin/@child/haar/hem ... @beaten
  buren/buurman/buurvrouw/overburen/bovenburen/onderburen/=neighbour/=neighbours/=neighbor/=neighbors ... @hits/@beaten/geslagen/mishandeld/schreeuwen/slaan/klappen
  buurmeisje/buurjongen/buurjongetje/buurkind/buurkinderen ... @beaten/geslagen/huilt/huilen/schreeuwt/klappen/slaat/pijn/gilt
  =i/=he/=she/=they/=it . =keep/=keeps/=always/=just . =hits/=hit/=beats/=beat/=slaps/=slapped/=punches/=punched/=kicks/=kicked/=chokes/=choked/=strangled =me/=us/=mum/=mom/=my $
  =hits/=beats/=slaps/=punches/=kicks/=chokes/=hurts/=strangles/=beat/=beating/=hitting/=slapping =me/=us/=mom/=mum/=dad
  =hits/=beats/=slaps/=punches/=kicks/=chokes/=hurts/=strangles =my =mom/=mum/=mother/=sister/=brother
  =get/=gets/=got/=getting/=being/=be/=is/=am/=are/=was . =hit/=beat/=beaten/=slapped/=punched/=whipped/=abused ... =home/=by/=dad/=father/=mom/=mum/=parents/=husband/=partner
  =hit/=beaten/=slapped/=punched/=hurt/=beat/=choked . =by/=at . =my/=his/=her/=home . @kin/=home
  =beat/=beats/=beating/=beaten =me/=us/=her/=him/=them . =up
  word/wordt/worden/werd/werden/ben/krijg/krijgt .. @beaten
  @beaten .. word/wordt/werd/worden
  @beaten .. door/thuis/met/tuis/osso .. @kin/@tool/@home/@teacher/thuis
  @beaten .. @tool
  @hits .. met . @tool
  met . @tool .. @hits/@beaten
  @beaten door
  @beaten =by . =my/=his/=her/=their/=the . @kin/@teacher
  krijg/krijgt/kreeg/krijgen/krig/vang .. klappen/klap/=slaag/slagen/klape/tikken/billenkoek/rammel .. @kin/thuis/huis/van/osso
  @kin/thuis/osso/huis .. klappen/klap/=slaag/rammel/billenkoek
  klappen/=slaag/rammel/billenkoek .. @kin/thuis/osso
  geklapt/geslagen/klap/klapt/klappen .. osso/thuis/tuis
  @i . sla/sloeg/slaat/mep . @my/mn/me . @child
  @i . heb .. @child .. geslagen/pijn
  bang . dat . @i .. kind/dochter/zoon/kinderen/baby . iets/wat/pijn
  =i . =hit/=beat/=slap/=hurt/=smack . =my . @child
  in . elkaar . geslagen/slaat/slaan/getrapt/sloeg/geschopt
  slaat/slaan/sloeg .. in . elkaar
  keel . dicht/dichtknijpen/dichtgeknepen
  knijpt/kneep/pakt/pakte/greep/grijpt .. keel/nek/strot
  @kin/hij/zij .. wurgt/wurgde/wurgen
  =chokes/=choked/=strangled/=strangles/=choking . =me/=her/=us
  blauwe . plek/plekken ... @kin/thuis/huis/slaat/durft
  @kin/thuis/@child ... blauwe . plek/plekken
  =bruise/=bruises/=bruised ... =home/=dad/=father/=mom/=mum/=parents/=stepdad/=boyfriend/=husband/=arms/=child/=kid/=body/=afraid
  @child .. =bruise/=bruises
  @kin .. doet/doen/deed/doe . @me/@child/@kin/=elkaar . pijn
  thuis .. doet/doen/deed . mij/me/ze/hij . @me . pijn
  doet/doen/deed . mij/me/ons . pijn/kwaad . thuis
  @kin .. =hurt/=hurts/=hurting =me/=us/=my/=him/=her
  pijn . gedaan . door . @kin
  @kin/hij .. gooit/gooide/smijt/trekt/duwt/sleurt/sleept .. @me/haren/haar/spullen/borden/trap/muur
  @kin .. trekt/trok/sleurt . aan . mijn/me/mn/haar . haar/haren/oor
  @kin .. =throws/=threw .. =at/=things/=me/=stuff

  # not safe at home
  @not . meer . veilig . bij/in . ons/=me/mijn/mn/me/hem/haar/thuis/huis/=ons . thuis/ouders/vader/moeder/man/huis/ex
  @hurtHome/huis .. @not .. veilig/safe/vellig/veillig
  @not .. veilig/veillig/=safe .. thuis/tuis/huis/osso/home/vader/moeder/papa/mama/stiefvader/pleeggezin
  onveilig/onveillig/onveilige .. thuis/tuis/huis/osso/gezin/thuissituatie
  thuis/thuissituatie/gezin/osso .. onveilig/onveilige/bedreigend
  =unsafe .. =home/=house
  =home/=house ... =unsafe/=scary/=dangerous
  bang/bng/doodsbang/angstig/schrik .. voor .. vader/pa/papa/stiefvader/moeder/ma/mama/stiefmoeder/ouders/broer/man/ex/vriend/partner/stiefbroer/oom/opa/buurman/exman
  bang/doodsbang/angstig .. thuis/huis/osso
  thuis/osso . ben/is . @i/hij/ze/zij . bang
  @not .. durf/durft/dare . naar . huis/osso/thuis
  durf/durft/durven/dare .. @not .. naar . huis/osso/thuis/tuis
  durf/durft/durven/duf .. @not .. naar/terug . huis/osso/tuis
  durf/durft .. @not . thuis . zijn/komen/blijven
  =scared/=afraid/=terrified/=frightened/=fear .. =home/=dad/=father/=mom/=mum/=mother/=stepdad/=stepfather/=parents/=husband/=ex/=partner/=boyfriend/=brother/=uncle
  =dont/=cant/=not/=never .. =go/=going/=went/=return =home/=back . =home ... =scared/=afraid/=hurt/=hits/=hit/=beat/=dad/=father/=stepdad
  =cant/=not/=dare/=afraid . =dare/=to . =to/=go . =go/=home . =home
  @want .. @not .. naar/terug . huis ... @kin/pijn/slaat/bang/ruzie
  @kin .. drinkt/dronken/zuipt/drank/=drunk/=drinks/=drinking/=alcoholic ... agressief/agresief/slaat/gooit/boos/bang/schreeuwt/gewelddadig/schreeuwen/=violent/=angry/=hits/=scared/=aggressive/=yells
  dronken/=drunk .. vader/moeder/papa/mama/pa/ma/man/stiefvader/=dad/=father/=mom/=mum
  vader/moeder/papa/mama/pa/ma/ouders/stiefvader/=dad/=mom/=mum/=parents/=father/=mother . is/zijn/=is/=are . altijd/vaak/steeds/weer/elke/=always/=often/=every . dronken/=drunk/=high
  krijg/krijgt/krijgen/geven/geeft/geef/kreeg/krig ... geen/nooit/niks/niets/amper/weinig . eten
  geen/nooit . eten . thuis/=van/bij
  zonder . eten ... kamer/bed/thuis/straf
  =dont/=doesnt/=not/=no/=without/=never/=wont .. =feed/=food/=eat .. =home/=parents/=me/=mom/=mum/=dad/=us
  =starve/=starves/=starving . =me/=us
  opgesloten/opsluiten/opgeslote .. kamer/thuis/huis/kelder/schuur/kast/door/zolder/badkamer/osso/ouders/vader
  sluit/sluiten/sloot .. @me/@child .. op $
  sluit/sluiten/sloot .. @me/@child .. op . in/kamer/kelder/zolder/schuur
  thuis/kamer/kelder/kast/schuur/zolder .. opgesloten/opsluiten
  mag . @not . naar . buiten . van . @kin
  =locked/=locks/=lock .. =room/=basement/=house/=home/=in/=me/=outside . =my/=by/=all/=room/=parents/=dad/=mom/=mum/=house/=basement
  @kin .. scheldt/scheld/schelden/schold/kleineert/vernedert/vernederen/vernederd/uitscheldt/negeert .. @me
  @kin .. @me .. uitschelden/uitscheldt/uitgescholden/vernederen/vernedert/kleineert/haten/haat
  uitgescholden/vernederd/gekleineerd .. thuis/door . @my/mn/me . @kin
  @kin ... niks/niets/niet . waard
  @kin .. =calls/=tells .. =worthless/=useless/=stupid/=whore
  controleert/controleren/verbiedt/controleerd .. @me/alles/telefoon .. man/partner/ex/vriend
  man/partner/vriend/ex .. controleert/verbiedt .. @me/alles/telefoon
  toxic*/toxische . relatie/ouders/thuis
  papa/vader/pa/ouders/stiefvader/=dad/=father/=parents ... mama/moeder/ma/=mom/=mum/=mother/elkaar/=each . geslagen/slaan/slaat/pijn/schopt/=hit/=hits/=hitting/=beat
  stalkt/gestalkt/gestalked/stalker/stalked/stalking/stalken . mij/me/door/=by/ex
  @kin/hij/=he . =is/is/blijft/heeft . mij/me . stalkt/stalkt/stalken/gestalkt/=stalking
  stalkt/gestalkt/=stalks/=stalked/=stalking . @me
  gezinsgeweld*
  relatiegeweld*
  huisgeweld*
  thuisgeweld*
  eergeweld*
  geen . eten .. huis/thuis/koelkast
  @adult ... verslaafd/verslaafde/alcoholist/alcoholisten/alcoholverslaafd/junk/junkies/drugs/=addict/=addicts/=addicted/=alcoholic/=alcoholics
  @adult ... zorgt/zorgen . @not . voor
  @adult .. @not . voor . ons/mij/me/kinderen . zorgt/zorgen
  duwde/duwt/duwen/duw/gooide/gooit/geduwd ... van/tegen/in .. trap/muur/kast/raam/grond
  =he/=she/=they/=someone . =hit/=hits/=beat/=beats/=slapped/=slaps/=punched/=punches/=kicked/=kicks/=choked/=strangled/=pushed . =me/=us
  =i .. =dont/=not .. =want/=wanna .. =go .. =home
  @i .. wil . @not . meer . naar . huis
  wil . @not . naar . huis .. ik/bang/daar/omdat
  @kin .. bedreigt/bedreigd/bedreigen . @me/@child
  in . elkaar . slaan/geslagen/timmeren/rammen/geramd
  geeft/gaf/geven . @me . een/altijd . klap/klappen/pak/schop/trap/stomp/tik
  @kin ... een . klap/schop/stomp/tik/trap . in/op/tegen/gegeven/gaf/gekregen
  pak . =slaag
  @kin .. geeft/gaf/geven .. klap/klappen/schop/stomp/=slaag
  @adult/@kin/stiefvader ... opsluit/opsluiten/opgesloten/vastbinden/vastgebonden
  bang . voor . @my/mn/me/de . @adult/broer/vriend/@kin
  @child/@i ... bang .. naar . zijn/haar/hun/mijn/me/mn . vader/moeder/ex/papa/mama
  na . bezoek/weekend/omgang ... blauwe/plekken/pijn/verwondingen
  verwondingen/striemen/brandplekken/brandwonden ... kind/zoon/dochter/leerling/thuis/vader
  thuis ... geslagen/geschopt/klappen/mishandeld/geslage/gemept
  geslagen/geschopt/mishandeld ... thuis
  @adult ... tiran/=abuser/=monster
  kindermishandeling/kinder . mishandeling
  slaan/slaat/sla . mijn/onze/mn/zijn/haar/hun . kind/kinderen/dochter/zoon/baby $
  @i . sla . @my/mn/me/mijn . @child
  @i ... losse . handen
  =my . @kin . =hits/=beats/=hurts/=slaps/=hit/=beat
  geweld/gewelt/geweldt/gewelddadig/gewelddadige/=violence/=violent
  krijg/krijgt/krijgen/kreeg .. =slaag/klappen/rammel
  =slaag/klappen/rammel . krijg/krijgt/krijgen/kreeg/gekregen/gehad
  @adult/@teacher ... vecht/vechten/agressief/agressie/agresief/agressieve/dronken/alcohol/drugs/blowt/blowen/dreigt/bedreigt/handtastelijk/hardhandig/gewelddadig/=alcohol/=drugs/=drunk/=aggressive/=violent/=fight/=fighting
  agressieve/agressief/dronken/gewelddadige/alcoholistische/verslaafde . @adult
  hardhandig
  @teacher .. trekt/trok/getrokken/pakt/pakte/sleurt/sleurde/gesleurd/knijpt/kneep/duwt/duwde/geduwd/vastgepakt/vastgegrepen ... oor/haar/haren/arm/keel/nek/vast/muur/kind/zoon/dochter/mij/me/@child
  @teacher ... oor/haren/arm/keel/nek .. getrokken/gepakt/gesleurd/vastgepakt/gegrepen
  @kin .. trekt/trok/sleurt/sleept ... haar/haren/oor/arm
  @kin . =doesnt/=dont/=wont/=never/=refuses .. =give/=feed .. =food/=eat/=me
  =beaten/=abused/=hit/=hurt ... =home
  =at =home ... =beaten/=abused/=hit/=hurt/=violence/=scared/=afraid/=unsafe
  veilig . thuis . melding/melden/meldpunt/gebeld
  melding . doen/maken .. thuis/kind/kindermishandeling/buren
  opgesloten/opsluit/opsluiten/vastgebonden/vastgebonde
  mogen/mag .. @adult . mij/me/kind/kinderen/hun/zijn . slaan
  @adult ... koffers/vertrekken/oprotten/weg
  =parents/=dad/=mom/=mum/=father/=mother/=stepdad .. =fight/=fights/=fighting . =every/=all/=always/=each/=and/=scared
  =scream/=screaming/=screams/=yelling/=crying ... =neighbour/=neighbor/=neighbours/=next =hit/=child/=kid/=door
  gekleineerd/kleineert/kleineren/vernederd/vernedert/gemanipuleerd
  wurg*/gewurgd
  slaan/schreeuwen .. slaan/schreeuwen . thuis
  slaan . thuis $
  @teacher . slaat/sloeg/slaan/schopt/mept
  niemand . zorgt/kijkt . voor/naar . mij/ons/me/ze/hen
  zorgen/zorgt . @not . goed . voor . @me/kinderen/kind
  @child ... verwaarlo*
  @child . aan . het slaan/schudden
  schud/schudden . @my/mn/me . baby
  aan . het slaan .. @child
  schreeuwen/schreeuwt/gil/gilt/huilt/huilen .. buren/boven/hiernaast ... @child/geslagen/klappen/slaan
  @someone . doet/doen/deed . @me . pijn
  doet/doen/deed . @me . expres/steeds/altijd . pijn
  corrigerende/pedagogische . tik/tikken
  slaan . als . straf
  vlakke . hand
  shaken =baby
  =shaken =baby
  levensgevaar/doodsgevaar
  @i/@child/@kin ... in . gevaar
  =in =danger
  @kin ... =threatens/=threatening/=threatened =me
  kapot . maken/slaan/maakt/slaat . $
  slaat/slaan/maakt/maken ... @me . kapot
  @me . kapot . slaan/maken
  @i . geef/gaf . @my/mn/me . @child ... klap/tik/pak/klappen
  durf/durft/bang .. naar . @my/mn/me/haar/zijn . @adult
  @teacher . =hits/=hit/=slaps/=slapped/=beats/=kicks/=grabs/=grabbed
  =neighbour/=neighbor/=neighbours/=door ... =beaten/=abused/=hit/=hurt/=screaming
  =being =beaten/=abused
  @want .. @not . naar . @my/mn/me/zijn/haar . @adult
  slaat/sloeg/schopt/mishandelt/mept . @my/mn/me . @adult .. @me/@child/@kin/de/ons
  thuis/osso . bang $
  vecht/vechten/slaan/schreeuwen .. thuis .. @adult
  @adult ... drinkt/drinken/dronken/=drinks/=drinking ... vergeet/vergeten/zorgt/niet/alleen/bang/elke/altijd/bed/bank
  krijg/krijgt/kreeg ... @tool
  riem/zweep .. @me/kop/rug/billen
  @adult/@kin . gaat/gaan/ga .. @me .. slopen/breken/afranselen/pakken/slaan
  =stalking/stalker/stalken
  =unsafe ... @kin
  =feel/=feels =unsafe . =with/=at/=around
  =threatened/=threatens/=threatening . =me/=us/=her
  # a slap, a quarrel, being shut in
  tik/tikken/klap/klappen/klapjes/meppen/mep/stompen/schoppen/knal . van/door . @kin
  ruzie/ruzies/geschreeuw/gevecht/gevechten/gegil/gescheld .. thuis/tuis/osso ... eng/bang/angst/schreeuwen/slaan/bed/verstop/verstoppen/gooien
  thuis/tuis/osso .. ruzie/ruzies/geschreeuw/gevechten ... eng/bang/angst/slaan/verstop/verstoppen/gooien
  het . is . zo/heel/erg/te . eng . thuis/bij
  thuis . is . het . zo/heel/erg . eng/gevaarlijk $
  =fighting/=fights/=screaming/=yelling/=shouting .. =home ... =scared/=scary/=afraid/=hide/=hiding
  =home . =is . =so/=very/=too . =scary/=dangerous
  sluit/sluiten/sloot/sloten . @me/@child/@third . op . omdat/als/in/thuis/want/op/van
  zet/zetten/zette/doet/doen . @me/@child . op . slot
  =wont/=dont/=not/=doesnt . =let . =me/=her/=us . =out/=leave . =the/=of . =house/=home/=room
  mag/mogen . @not . @my/het . huis/kamer . uit . omdat/van/want/vriend/ooit
  @kin ... @hits/slaat/slaan/sloeg . als/wanneer/omdat/elke/vaak/soms
  =phisical/=fysical/=psysical . =abuse/=violence
  @adult/@kin . =is/=gets/=was/is/wordt .. =violent/=aggressive/gewelddadig/agressief
  =violence/=violent/=abusive ... =to/=towards/=with/=at . =me/=us/=my/=our/=kids/=children/=the
  mag/mogen . @not . eten . van . @my . @kin
  mag/mogen . van . @my/mn . @kin . @not . eten/drinken/slapen/praten/douchen
  drukt/drukte/drukken/duwt/duwde ... sigaret/sigaretten/peuk/peuken/strijkijzer/aansteker . op/in/uit/tegen
  sigaret/sigaretten/peuk/peuken .. op . mij/me/haar/hem/mijn/kind . uit
  brandt/brandde/verbrandt/verbrandde . @me/@child . met
  @kin/@someone ... brandt/verbrandt/burns . @me
  =burns/=burned/=burning . =me/=us/=her/=him . =with
  @kin ... nooit . geboren
  @kin .. gooit/gooide/smijt/smeet/gooien .. naar . @me/hoofd/kop
  bang/doodsbang/angst/angstig/schrik . van/voor . @my/de/haar/zijn/hun . @adult
  @not . genoeg .. eten .. @kin/thuis
  @not . genoeg . te . eten
  @kin ... @not . genoeg .. eten
  @teacher . heeft/hebben/had ... @beaten
  @adult/@kin . heeft/hebben/had ... @beaten
  @adult/@kin . begint/begon/blijft/bleef/gaat/wil/kan . te . slaan/schoppen/meppen/schelden
  @kin ... slaan/schoppen/meppen . @me
  slaan/schoppen/meppen . @me . @kin/thuis
  @kin .. valt/vielen/viel . @me/@child . aan
  aangevallen . door . @my/mn . @kin
  =afraid/=scared/=terrified/=frightened/=fear . =of . =going/=my/=her/=his . @kin/=home
  =attacks/=attacked/=attacking/=assaults/=assaulted/=whips/=whipped . =me/=us/=my/=her
  @kin . =pushed/=pushes/=grabs/=grabbed/=shoves/=shoved/=throws/=threw/=drags/=dragged . =me/=us/=my/=her/=him
  =treated/=treats . =me/=us . =like . =dog/=animal/=trash/=slave
  laat/laten/liet/lieten . @me/@child ... @not . eten/drinken/slapen
  laat/laten/liet/lieten . @me/@child ... honger . lijden
  hele . dag/dagen . @not . eten/gegeten . thuis/van/mag
  uitgehongerd/verhongeren/honger .. @kin/thuis
  @kin ... honger/eten . @not/geen
  @kin . ramt/ramde/stampt/bijt/krabt/spuugt/duwt/duwde/schudt . @me/@child/@kin
  =husband/=boyfriend/=ex/=wife/=partner . =threatens/=threatened/=hits/=hit/=slaps/=scares/=controls . =me/=us/=kids
  mag/mogen . @not . uit/weg/buiten/naar . van . @my . @kin
  mag/mogen ... @not . uit . van . @my . @kin
  <> verstop/verstoppen/verstopt/schuil/schuilen/=hide/=hides/=hiding . @me/zich/=when/=from .. @adult
  verstop/verstoppen/verstopt . @me ... @adult
  =beat/=beats/=beating . =up . @my
  <> @my . @kin ... ranselt/afgeranseld/wurgt/mishandelt
`
