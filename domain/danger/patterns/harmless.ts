/** What looks like danger and is none: these words are taken out before the rest is read. */
export const harmless = `
  # dead as a way to say "very"
  doodmoe/doodsmoe/doodop/doodsaai/doodsaaie/doodstil/doodstille/doodnormaal/doodgewoon/doodgewone/doodeng/doodenge/doodleuk/doodsimpel/doodzonde/doodongelukkig/doodnerveus/doodziek/doodkalm/doodlopend/doodlopende
  verveel/verveelt/vervelen/verveelde .. dood
  schaam/schaamt/schamen/schaamde/lach/lacht/lachen/lachte/schrik/schrok/schrikt/schrikken/werk/werkt/werken/leer/leert/zweet/erger/ergert/zoek/zocht/zoekt/zoeken/hoest/betaal/betalen/bloos/studeer/drink/geneer/schrokken . me/mij/zich/ons/je . dood
  me/mij/zich/ons . dood . verveel/verveelt/vervelen/verveeld/schaam/schaamde/geschaamd/gelachen/lachen/geschrokken/werken/gewerkt/gezocht/zoeken/ergeren/geergerd
  dood . spoor/punt/moment/gewicht/kapitaal/vlees/water/hoek/gelopen/vogeltje/muis/dier/op/hout/paard/letter
  dode . spoor/hoek/taal/talen/punt/zee/vis/vogel/boom/letter/link
  dood . aan/van . wiskunde/huiswerk/verveling/stress/lachen/toetsen/school/engels/nederlands/frans/duits/gym/hitte/warmte/kou/honger/schaamte/zenuwen/moe
  @i . ga/gaan . dood . aan/van/door/op/in/bij/tijdens/als/om/met
  ga . dood . aan/van/door/tijdens/door
  dood . van . @my/de/het/haar/zijn/hun/een/mn/me/onze . @kin/hond/kat/huisdier/konijn/vriend/juf/leraar/klasgenoot/opa/oma/vader/moeder/broer/zus
  dood . van . opa/oma/vader/moeder/papa/mama/broer/zus/tante/oom/een/juf
  @kin/hond/kat/poes/konijn/hamster/cavia/vis/vogel/paard/huisdier/juf/meester/klasgenoot . is/was/ging/gaat . @dead/doodgegaan/overleden
  dood . gegaan
  batterij/telefoon/laptop/accu/plant/plantje/wifi .. dood/=dead
  overleden/begrafenis/crematie/rouw/rouwverwerking/rouwen .. van/om .. dood
  doodslag/moordend/moordende/moordwijf/moordgriet
  dood . en/of . levend/doodslag/leven/verderf
  leven . en/of/na . de . dood
  romeinen/dinosaurussen/planten/dieren/geschiedenis/biologie/spreekbeurt/werkstuk/verslag . over ... dood
  zwarte . dood
  =dead/=deadline . =end/=tired/=link/=line/=weight/=sea/=languages/=language/=lock/=space/=poets/=battery/=wood
  =bored/=scared/=tired/=worked/=starving/=freezing/=laughing/=embarrassed/=annoyed . =to . =death/=dead
  =to/=i =die =for
  =die/=died/=dying =of/=from/=laughing/=inside . =embarrassment/=boredom/=laughter/=shame/=stress/=heat/=hunger/=cringe/=homework/=laughing/=the
  =dying . =to . =know/=see/=hear/=go/=tell/=meet/=try
  =die =hard
  =die/=dood .. =hard =drive
  =kill/=killing/=kills . =time/=it/=two/=birds/=vibe/=bugs/=mood/=switch/=the/=boredom/=game
  =homework/=school/=stress/=exams/=maths/=tests/=work/=noise . =kills/=kill/=killed
  =is/=are/=was/=homework/=stress/=workload . =killing =me/=us/=my
  =killing =me/=us . =softly/=with
  =kill/=die/=murder . =for . =a/=an/=some/=the/=it
  @adult .. =kill/=kills/=killed/=killing/=murder =me/=us .... @schoolStuff
  =kill/=kills/=killed =me =if/=because/=when/=for =i/=im/=ive/=we . =fail/=get/=late/=lose/=lost/=break/=broke/=forget/=forgot/=miss/=skip/=come/=dont/=stay
  =kill/=kills/=killed/=killing =me .. =if/=because/=when/=for/=over .... @schoolStuff
  @adult/@teacher .. vermoordt/vermoord/vermoorden/vermoort/maakt/maken .. @me .. als/om/wanneer/voor/omdat .... @schoolStuff
  @adult/@teacher .. @kill .. @me/@i .. als/om/wanneer/voor/omdat .... @schoolStuff
  =to =kill =a =mockingbird
  =how =to =kill . =a . =mockingbird
  =live/=living/=be . =here/=in/=at/=with/=near/=there/=together/=far/=abroad/=on/=online/=next/=outside
  =be =here . =in/=at . =this/=the/=school/=class/=level/=my
  =not/=dont/=doesnt/=no .. =live . =stream/=lesson/=lessons/=class/=music
  =wake/=waking =up . =on/=in/=early/=at/=for . =time/=morning/=early/=school/=alarm
  =end . =of/=term/=year
  =end =it . =with . =school
  =jump/=jumping ... =rope/=gym/=pe/=class

  # life, an end and giving up, of school and work
  leven . lang/in/op . leren/school/balans
  leven . in/op/met/naar/bij/tussen/volgens/als/zonder . nederland/school/armoede/bijstand/een/stress/de/klas/autisme/adhd/elkaar/schulden/regels/het/twee/prikkels
  leven . zuur/moeilijk/lastig/schelen
  zie/ziet/zag/zien .. @not . meer . zitten . op/in/met/om/bij/hier/deze/die/daar/dat/als/van/school
  school/studie/opleiding/klas/les/lessen/wiskunde/huiswerk/mbo/havo/vwo/vmbo/stage/toetsen .. @not . meer . zitten
  zie/ziet .. school/studie/opleiding/les/klas/wiskunde/stage/gym .. @not . meer . zitten
  @not . meer . kan/kunnen/wil/willen . volgen/meedoen/betalen/combineren/bijhouden
  overdosis/overdose . huiswerk/toetsen/prikkels/suiker/informatie/schermtijd/energie
  @want . er . @not . meer . naartoe/heen/mee/over/op/aan/zitten/toe/bij
  er .. eind/einde/punt . aan/achter . komen/komt/kwam/de/het/pesten
  eind/einde . aan .. pesten/ruzie/gesprek/contract/samenwerking/onzekerheid/discussie/situatie/wachten/school/opleiding/hulp/les
  punt . achter .. school/opleiding/studie/zin/stage/jaar
  eind/einde . van
  kan/kunnen/moet/moeten/gaat/wil/wilt/doet . @i/school/je/u/we/iemand/er/daar/hier/jullie . iets/wat/er . aan . doen
  daar/hier/er/hieraan . iets/wat . aan . doen/gedaan
  ophangen/opgehangen/hang/hangt . poster/posters/jas/jassen/telefoon/tekening/was/foto/op
  poster/jas/jassen/telefoon/tekening/schilderij .. ophangen/opgehangen
  trein/bus/metro/tram . te/naar . laat/school

  overdosis/overdose/=overdose . aan/=of . huiswerk/toetsen/prikkels/suiker/informatie/schermtijd/energie/=homework/=sugar/=tests
  alleen . naar . huis . te/fietsen/lopen/gaan
  naar . huis . te . fietsen/lopen

  # cutting and hitting that hurts nobody
  snijdt/snijd/snijden/sneed . geen/=hout/aan/hout . hout
  snijden/snij/snijdt/snijd/gesneden/mes/messen/scheermes . bij/voor/in/tijdens/en/van/met/uit/mee/nodig . handvaardigheid/koken/kookles/keuken/techniek/knutselen/groente/groenten/vork/papier/karton/hout/knutselles/tekenen/beeldend/kunst/practicum/biologie/verzorging/brood/taart
  groente/groenten/papier/brood/taart/karton/fruit/vlees/ui/uien/hout/leer/linoleum . snijden/snij/snijdt/gesneden
  mes/messen . mee . voor/naar . kook*/koken/handvaardigheid/techniek/kamp/scouting/survival
  mes/messen . en . vork/vorken
  mes . op . tafel
  @weapon .. spreekbeurt/werkstuk/ridders/museum/middeleeuwen/geschiedenis/oorlog/film/game/games/spel/musical/toneelstuk/boek
  spreekbeurt/werkstuk/ridders/boekverslag/film/boek .. over ... @weapon/moord/vermoord/oorlog
  kras/krassen/kraste . op/in . auto/tafel/lak/fiets/scherm/laptop/telefoon
  slaat/slaan/sloeg/sla . nergens/nergns/alarm/dicht/door/vast/om/toe/stijl/acht/aan/plat/kruis . op $
  slaat/slaan/sloeg/sla . nergens/alarm/dicht/door/vast/acht/aan/stijl
  slaat/slaan/sloeg/sla .. over $
  slaat/slaan/sloeg/overslaan/sla .. klas/klassen/groep/jaar/vraag/les/lessen/beurt/toets/hoofdstuk . over
  slaat/slaan/sloeg .. op . de . vlucht/trommel/tafel/deur
  trommel/drum/bal/ballen/tennis/alarm . slaan/slaat
  munt/slag . slaan/slaat
  =hit/=hits . =the . =books/=road/=nail/=target/=ball/=wall/=gym/=button/=goals/=song/=musical/=film
  =big/=smash/=number . =hit
  =it/=that . =hit/=hits =me . =that/=hard/=like/=when
  =beat/=beats/=beating . =the/=a/=that/=this . =test/=game/=exam/=record/=system/=clock/=drum/=level/=traffic/=odds
  =heart/=drum =beat/=beats
  =cut/=cuts/=cutting . =class/=classes/=off/=out/=down/=corners/=grades/=paper/=cardboard/=hours/=short/=costs/=school/=budget/=back/=wood/=fabric/=vegetables/=hair
  =budget/=spending/=paper/=short/=hair/=shortcut . =cut/=cuts/=cutting
  =hurt/=hurts/=injured . @self . =in/=at/=during/=falling/=playing/=while/=on/=by . =gym/=pe/=school/=football/=playground/=sports/=falling/=break/=the/=accident/=accidentally
  pijn/bezeerd/verwond/gebrand/brandt/verbrand .. bij/tijdens/met/door/in . gym/schoolplein/schrijven/typen/sport/voetbal/vallen/pauze/scheikunde/zon
  pijn .. mijn/mn/haar/zijn/de . pols/arm/hand/handen/polsen/rug/been . door/van/bij/na . schrijven/typen/gym/rugtas/fietsen/sport

  # leaving a class, a school or a club
  weggelopen/weglopen/loopt/loop/wegloopt/wegloop/gelopen/rent/liep .. uit/van/bij/tijdens/in . de/het/zijn/haar/mijn/een/klas/school/gym/les/huiswerk/lessen . klas/les/school/gym/huiswerk/lokaal/lessen/gesprek/toets/opvang/bso/schoolplein/dagbesteding/opleiding/voetbal/training
  weglopen/weggelopen . met/van/voor . huiswerk/problemen/verantwoordelijkheid/prijs/school/discussie/toets/klas
  uit/van . de/=zijn/=haar/=mijn/onze . klas/les/school/gym . weggelopen/weglopen/wegloopt
  klas/les/school/schoolplein . weggelopen/weglopen/wegloopt
  uit . klas/les/school/gang/lokaal/groep/team/app/groepsapp . @thrown
  uit . de/het . klas/les/lokaal/groep/team/app/groepsapp/school . @thrown
  van . school . @thrown
  school/leraar/juf/docent/mentor . @thrown/zet/zetten/gooit ... eruit/uit/buiten
  =run/=runaway . =away . =success/=train/=hit
  =run/=running/=ran/=runs . =away . =from . =maths/=math/=reading/=tests/=test/=teacher/=others/=people/=work/=help/=english/=gym
  =run/=running/=ran . =away . =from . =homework/=class/=problems/=responsibility/=lesson/=school/=responsibilities
  =running/=runs/=run . =late/=club/=out/=shoes/=track/=race/=lessons
  =kicked/=thrown/=put/=sent/=kick . =out . =of/=from . =class/=school/=team/=club/=lesson/=course/=group/=off/=the . =class/=lesson/=team/=group
  =kicked/=thrown/=kick . =out . =of/=from . =class/=school/=team/=club/=lesson/=course/=group
  =kicked . =off
  =homeless . =shelter/=people/=project
  daklozenkrant
  uithuisplaatsing
  uit . huis . geplaatst/geplaatste

  # abuse, violence and threats of another kind
  misbruik . van/maken . van/=de/zijn/haar/hun . macht/bevoegdheid/bevoegdheden/positie/gezag/regels/subsidie/geld/vertrouwen/gegevens/persoonsgegevens/recht/rechten/budget/regeling/systeem/privacy/procedure/toeslag/goedheid/woord/situatie/naam/wifi/internet/computer/laptop
  misbruik .. vertrouwen/gezag/recht/rechten/geld/systeem/privacy/wifi/computer/laptop/situatie/naam
  misbruik .. macht/bevoegdheid/bevoegdheden/positie/gezag/regels/subsidie/persoonsgegevens/gegevens/budget/regeling/procedure/persoonsgebonden
  misbruikt/misbruiken/misbruikte .. macht/bevoegdheid/positie/gezag/regels/subsidie/gegevens/persoonsgegevens/budget/regeling/procedure/goedheid
  macht/positie/gezag/bevoegdheid/gegevens/regels/budget/subsidie . misbruikt/misbruiken/misbruikte/misbruik
  drugsmisbruik/alcoholmisbruik/machtsmisbruik/drugs/alcohol/middelen . misbruik
  =abuse/=abuses/=abused/=abusing . =of/=their/=his/=her/=the . =power/=authority/=position/=trust/=rights/=process/=rules/=office/=privilege/=system/=data/=funds
  =power/=substance/=drug/=drugs/=alcohol/=data/=medication =abuse
  storingen/fraude/spam . en/of . misbruik
  dierenmishandeling/dierenbeul
  taalverwaarlozing
  =neglected . =homework/=subject/=building/=duties
  geweldig*
  geweldloze/geweldloos
  gewelddadige . games/films/game/film/spel
  bedreigde . dier*/soort/soorten/planten/vogels/talen/beroep/beroepen/school
  =threatened . =species/=animals/=with . =suspension/=fine/=expulsion/=closure
  dreigt/dreigen/dreigde/dreiging . met/van . schors*/boete/leerplicht/leerplichtambtenaar/veilig/verwijdering/rechtszaak/sluiting/ontslag/melding/advocaat/zittenblijven/schooluitval
  =threatens/=threatening/=threatened . =us/=me . =with . =a/=an . =fine/=suspension/=expulsion
  geslaagd/slagen/geslaagde
  klappen . in/van/voor/met . handen
  handen . klappen/geklapt
  schieten/schiet/schoot . op/te . doel/kort/binnen/goal/film/foto/fotos/wortel
  =shoot/=shooting . =a/=the . =film/=photo/=video/=star/=stars/=hoops/=movie/=goal/=ball
  =bloedbank/bloedprikken/bloedsuiker/bloeddruk
  foto/fotos/video/filmpje .. toestemming
  toestemming .. foto/fotos/filmpje/video
  schoolfoto/schoolfotos/klassenfoto
  seksuele . voorlichting/vorming/opvoeding/ontwikkeling/gezondheid/diversiteit/geaardheid/voorkeur/orientatie
  =sexual =education/=health/=orientation
  =sex =education/=ed
  seksuele/sexuele . voorlichting/vorming/opvoeding/ontwikkeling/gezondheid/diversiteit/geaardheid/orientatie
  =nude =colour/=color/=model/=paint/=art
  wapenfeit
  eergevoel
  veilig . thuis . telefoonnummer/telefoonnr/nummer/bellen/website/melden/wat
  =touch =typing/=screen/=base/=the . =screen
  bedreigd/bedreigt/bedreigde . door/met/diersoort/diersoorten/dieren . lerarentekort/bezuinigingen/sluiting/krimp/tekort
  sluiting/voortbestaan . bedreigd
  seksuele/sexuele/seksueel/=sexual .. leerlijn/identiteit/ontwikkeling/diversiteit/voorlichting/vorming/opvoeding/weerbaarheid/gezondheid/geaardheid/orientatie/=education/=health/=orientation/=identity/=development/=diversity
  =hit =me =up
  vieze . wc/wcs/toiletten/kantine
  straatnaam/straat/lijn/bus/nummer =113
  voor . de . klas/publiek . springen/staan
  nergens .. terecht . met . vragen/vraag
  @child .. =missing . =his/=her/=their/=school/=lessons/=class/=friends/=out
  boek/boeken/les/lessen/lesmateriaal/film/gedicht/poezie . over . dood/doodgaan/sterven
  =running/=run/=ran =away =with
  =class/=lesson/=this/=that/=school/=it .. =is =killing $
  afscheidsbrief* .. juf/meester/mentor/school/groep/klas/musical/leraar
  juf/meester/groep/musical/klas/school/leerkracht ... afscheidsbrief*
  geweld . in/op . games/game/film/films/tv/televisie/media/oorlog
  zinloos . geweld . spreekbeurt/werkstuk/project
  gewelddadige/=violent . games/game/films/=games/=video/=films/=movies
  @adult .. =fight/=fighting/vechten/ruzie .. over/=about/=for . =school/schoolkeuze/huiswerk/school/=choice/=rights/=homework
  vechten . voor . onze/hun/mijn/rechten/recht
  @adult ... vecht/vechten . voor . @child/recht/hulp/plek
  opgesloten . in . systeem/lift/regels
  alcohol/drugs . op . school/schoolfeest/schoolkamp
  alcohol/drugs . preventie/voorlichting/beleid
  slapen/slaapplek/slaapplaats/onderdak/overnachten .. kamp/schoolkamp/tent/schoolreis/werkweek
  kamp/schoolkamp/schoolreis/werkweek ... slapen/slaapplek/slaapplaats/overnachten
  seksles/sekslessen/=sex =lesson/=lessons/=education/=ed/=safe
  =same =sex
  =single =sex
  @sex . les/lessen/voorlichting/=education/=lesson/=ed/=lessons
  voorlichting/les/lessen . over . @sex/seksualiteit
  piemel/penis/vagina/borsten/naakt/bloot . biologie/les/douchen/gym/tekenen/slak/=eye/=mole/=truth
  biologie/les/gym . over . piemel/penis/vagina/borsten/naakt
  naaktslak/naaktslakken/naaktkat
  naakt . douchen/omkleden/slak
  =naked . =eye/=mole/=truth
  =nude . =tights/=colour/=color/=shoes/=lipstick
  vermoord/vermoorden/vermoort/moord .. spel/boek/film/musical/toneelstuk/weerwolven/serie/game/spreekbeurt/les
  boek/film/musical/toneelstuk/weerwolven/serie/geschiedenis/spreekbeurt ... vermoord/vermoorden/moord
  volgt/volgen . mij/me . les/lessen/opleiding/niet
  hand/handen . hardhandig
  =cant/=dont/=not . =go . =home . =early/=before/=alone/=for
  mag . @not . naar . huis . als/om/voor/in/tussen/tijdens
  pillen/medicijnen/pil/tabletten . @taken/mee/nemen . op/naar/in/voor/tijdens . school/les/examen/adhd/schooltijd
  @taken . pillen/medicijnen/pil . op/naar/in/voor/tijdens . school/les/examen/adhd
  school ... vraagt/vroeg/vragen ... foto/fotos/filmpje
  @not . genoeg . @taken
  vergeten . pillen/medicijnen . @taken
  pillen/medicijnen . vergeten
  trekt/trok/trekken . @me/@child/hem/haar . voor
  chanteren/chanteert . met . cijfers/rapport/toets
  neemt/neem/nemen .. pillen/medicijnen .. niet/@not . in
  neemt/neem/nemen . @not .. pillen/medicijnen
  dakloze/daklozen . krant/mensen/opvang
  =hit . =by . =a/=the . =ball/=car/=bike/=door/=bus
  hitte
  rug/buik/knie/hoofd/been/voet/nek/schouder/hand/pols/arm/keel . doet/doen .. pijn
  euthanasie . les/debat/werkstuk/spreekbeurt/hond/kat
  =no =danger
  =in =danger . =of
  in . gevaar . brengen/diploma/examen/overgang
  diploma/examen/overgang/voortgang/onderwijs ... in . gevaar
  laptop/telefoon/tablet/raam . kapot . maken/gemaakt
  misbruik . van . leerling*/gegevens*
  # words that only look like others
  subsidi*/=subsite*/suizing/suizen
  =veerkracht*/vertraag*/vervracht*/verkrapt*
  zelfportret*/zelfrein*/zelfverrijk*/zelfword*/zelfdoen*/zelfbeschuld*/zelfbediening/=selfdom*/=selfhood*/zelfbeheersing
  celdood/celdodend/celbeschadiging
  verwaarloosbaar/verwaarloosbare
  gefingeerd*/fingeren/=gegromd
  overdoen/overdoet/overdraagbaar
  =dot/=thread/=threads
  misbruik ... zorgplicht/wet/avg/dossier/leerplicht/voorziening/*gegevens*/toets/cijfers/subsidies
  privacy/data/macht/gezag . misbruik
  =test/=exam/=exams/=homework/=maths/=math/=teacher .. =kill/=kills/=killing =me
  =run/=runs/=running/=ran . =away . =from . =the/=a . =dog/=ball/=wasp/=bee
  =makes/=make/=made =me .. =homework/=detention/=work/=tests/=maths/=gym/=reading
  school ... buiten/eruit/straat . @thrown
  wesp/wespen/bij/mug/muggen/insect/=wasp/=bee ... gestoken/steken/=stung
  @i . heb . een . mes . nodig/vergeten/mee
  =i =want . =to . =jump
  buiten . slapen . kamp/tent/schoolkamp
  school/klas/les/gym/kamp .. buiten . slapen
  # schools and offices that decide, homework that weighs
  @office . dwingt/dwing/dwingen/dwong/verplicht/verplichten/=forces/=forced/=forcing
  gedwongen/=forced . door . @office
  dwingt/dwingen/=forces/=forcing/=force/=makes/=make/=forced/=make . @me/@child/@third . naar/om/tot/=to . huiswerk/school/school/gymnasium/vwo/havo/speciaal/studie/=study/=study/=school/=homework/=repeat
  =forced/=made . =to . =repeat/=change/=choose/=leave/=study/=do . =a/=the/=school/=homework
  dwingt/dwingen . @me . naar/tot . andere/een/speciaal
  @office . verwaarloost/verwaarloosd/verwaarlozen/verwaarlozing/=neglects/=neglected/=neglect
  verwaarloost/verwaarloosd/verwaarlozen/verwaarlozing . zijn/haar/hun/de/van/het . taak/plicht/plichten/taken/verantwoordelijkheid/zorgplicht/gebouw/onderhoud/huiswerk/tuin/lesstof/vak
  =neglects/=neglect/=neglecting/=neglected . =its/=their/=his/=her/=the . =duty/=duties/=task/=responsibility/=homework/=building
  zorgplicht . verwaarloosd/verwaarloost
  mishandel*/mishandelde/verkracht*/vermoord* .. woord/woorden/taal/spelling/grammatica/nederlands/liedje/muziek/gitaar/tekst
  @load ... maakt/maken/maak/maakte . @me/@child/@third/je . kapot/dood/af/gek/stuk
  @load . sloopt/slopen/breekt/sloopte/nekt/wurgt . @me/@child/@third
  kapot/gesloopt/geslagen/verslagen/afgemaakt/moe/dood/op . door/van/na . de/het/al/mijn/die/een . @load
  @load .. was/is . moord/moordend/=murder/=killer/=torture/marteling/hel
  school . @want . @me/@child/@third/onze/ons . @not . meer
  @office . @want .. @not . meer
  @not . meer . naar . @load/bso/opvang/les/zwemles/club/voetbal
  geen/niet/=geen . leven . zonder . paarden/paard/hond/kat/telefoon/mobiel/voetbal/muziek/gamen/games/school/stress/wifi/internet/boeken/dans/dansen/sport
  =no/=not . =life . =without . =music/=horses/=football/=phone/=games/=books/=dance
  @want . @not . leven . van . uitkering/bijstand/geld

  # beaten at a game, fights in a game
  @hits/@beaten/verslagen/verslaat/ingemaakt/afgemaakt/vermoord/vermoordt/@kill ... met/bij/in/tijdens/=at/=in/=with/=by . @play
  @play ... verslagen/afgemaakt/ingemaakt
  @play .. geslagen/=beaten/=beat . door/=by
  =beaten/=beat/=beats . =by . =another/=the/=other/=a . =team/=school/=club/=computer/=bot
  =violence/=violent/geweld/gewelddadige/=killing/=shooting/vermoorden/schieten . =in/=on/in/op/van/over .. @play/=films/=movies/=media/=tv/=news/=books/=history
  =violent . =storm/=weather/=wind/=video/=games/=game/=history/=language/=film/=movie/=content/=pictures
  =video . =game/=games . =violence/=violent
  stukje/beetje/rondje . schaken/vechten
  =stabbing . =pain/=pains/=headache
  =stabbed/=stab . =in . =the =back/=heart
  stekende . pijn
  =raped/=rape/=rapped =seed/=seeds/=oil
  =rapeseed/=rapper/=rapping

  # out of the house to study, a game of words
  huis . uit . voor/om/=vanwege . @my/een/haar/zijn/de/te . studie/studeren/stage/school/opleiding/universiteit/hbo/mbo/kot/werk
  gaat/gaan/ga/ging .. huis . uit . studie/studeren/wonen
  uit . huis . voor/om/door . @my/haar/zijn/de/een/te . studie/studeren/stage/opleiding/werk
  uit/van . huis . gaan . studeren/studie
  op . kamers
  brug . klas/klassen/jaar/klasser/functie/tussen/pieper/piepers
  =bridge . =year/=class/=between/=course
  goede/juiste/rechte/verkeerde/zij/ander/dubbel/hoog/=right/=wrong . spoor/=track/=tracks
  op . het/een . spoor . van/komen/zetten/gezet
  spoor/sporen . boekje/boek/nummer/1/2/twee/een/a/b
  poging/pogingen . gedaan/doen/ondernomen/deed . om/tot/voor/met/bij/aan
  tweede/eerste/nieuwe/extra/derde/geen/laatste/goede/volgende . poging/pogingen
  poging/pogingen . toets/examen/rijexamen/inburgering/contact
  @office ... poging
  wekker ... @not . wakker
  @not . wakker . van/voor/door/op/in/=for/=from .. tijd/school/wekker/alarm/geluid/licht/=school/=alarm
  =wake . =up . =for/=in/=on/=early/=at
  smorgens/ochtend/ochtends/morgens/savonds .. @not . wakker
  wat/hoe/tot/en nu
  nu al
  =what/=until/=till =now
  jullie/mail/mails/mailtje/email/telefoon/bericht/berichten/brief/appjes/app ... reageert/reageren .. @not
  reageert/reageren/reageerd .. @not . meer/goed/echt/altijd . op/=to
  @office/@teacher/mentor ... reageert/reageren .. @not
  thuis . leren/werken/onderwijs/lezen/oefenen ... eng/bang
  =school/=teacher/=mentor . =is/=does . =not . =responding/=respond
  =not . =responding/=respond . =to
  bleek/=bleach . gezicht/weggetrokken/haar/=hair
  in/van . bed . @not/kan/wil/komt
  afspreken/afspraak . voor/over/om/van . @my/het/de/een/zijn/haar . gesprek/oudergesprek/rapport/rapportgesprek/cijfers/toets/mentorgesprek/inhalen/herkansing/begeleiding
  =kill/=kills/=killed/=killing . =the/=a/=my . =mood/=vibe/=game/=motivation/=test/=exam
  =hit/=hits . =a . =home . =run/=runs
  dreigt/dreigen/dreigde/=threatens/=threatened . met/=with . nablijven/strafwerk/straf/eruit/zittenblijven/corvee/=detention
  dood . graag/blij/gewoon/moe/eng/simpel/leuk
  doodgaan/dood/sterven . in/van/na/=in . een/het/de/=a/=the . @play
  doodgaan/dood/sterven . in/na . @play
  geslagen/getroffen . door . corona/griep/virus/noodlot/bliksem/ziekte
  klappen . van . bezuinigingen/corona/markt/economie
  klappen/klap . van . de/een/het . bezuinigingen/corona/prikkels/drukte/molen/hamer/zweep/kramp
  @office . mishandelt/mishandeld/mishandelen/=abuses/=abused/=abuse . de/het/onze/=the/=our . regels/taal/systeem/vertrouwen/=rules/=system/=trust
  trouwen . met . de/het . feiten/idee/werk/gedachte
  weg . van . huis/thuis . voor/om/vanwege . @my/een/het/de/te . stage/studie/studeren/werk/school/kamp/topsport
  weg . van . huis/thuis . voor/om . stage/studie/studeren/werk/school/kamp/topsport
  bedreigd/bedreigde vmbo/mbo/havo/onderwijs/vak/beroep
  @want . eruit . bij/met/op/van . @load/klas/team/club
  =kicked/=thrown . =out . =because . =late/=talking
  gestoken/geprikt . door . een/de . wesp/bij/mug/insect/kwal/naald
  genoeg . te . eten . mee/school/bij
  =afraid/=scared . =of . =my/=the . =teacher/=test/=exam
  haat . het/dit . leven . op/in . school/nederland/dorp/stad
  vernederd/afgedroogd/=destroyed/=crushed/=killed . met/door/bij/in/=at/=by/=in . @play
  maakt/maakte/maken/maakten . @me/hen . af/kapot . in/met/bij/tijdens . de/het . @play
  gevallen/viel/gestoten .. blauwe . plek/plekken
  opblazen/opgeblazen .. ballon/ballonnen/luchtbed/band/banden
  ballon/ballonnen/luchtbed .. opblazen/opgeblazen
  <> chantage/chanteert/chanteren ... @office
  @office . bedreigt/bedreigd/bedreigen/=threatens/=threatened . @me/@child/ouders/=parents
  voelt/voel/voelen . @me/zich . bedreigd . door . @load
  seksuele . gerichtheid/identiteit
  @child/ze/hij/zij . @want . het . huis . @not . uit
  @child . komt . zijn/haar/het/de . kamer/huis . niet . uit
  iets/wat . aandoen/doen . voor . het/een . goede/doel
  =threatens/=threatening/=threatened . =to . =fail/=expel/=suspend/=close/=sue/=report/=quit/=leave/=call
`
