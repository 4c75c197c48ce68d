/**
 * The 4096 Dutch words of a sender's code: twelve bits each, so four words hold 48 bits. A word's value is
 * its place, and a list in use never changes: a code with a word that left could not be used any more, and
 * the same form sent twice would get two codes.
 *
 * The words are common, concrete and kind, so that a child or somebody who learns Dutch can read them, say
 * them over the phone and write them: 3 to 9 letters a to z, no names, no numbers, nothing that can hurt or
 * frighten or that makes an insult of the word beside it. One slip of the hand (a letter wrong, too many,
 * too few, or two changed places) never makes another word of the list, no two words sound the same, and
 * none is the plural or diminutive of another. The test beside this file holds what can be counted.
 *
 * Source: chosen by hand, for the larger part out of the Dutch word list of OpenTaal (https://opentaal.org,
 * © 2006-2020 OpenTaal, © 2001-2005 Simon Brouwer e.a., © 1996 Nederlandstalige TeX Gebruikersgroep), which
 * comes under the Revised BSD License or CC BY 3.0 (https://creativecommons.org/licenses/by/3.0/).
 */
const list = `
  aalbes aambeeld aanbieden aankijken aankleden aankomen aankoop aanleggen aanmelden aanpakken aanpassen
  aanplant aanraden aanrecht aantikken aanvragen aanvullen aanwezig aanwijzen aanzetten aanzicht aardappel
  aardbei aardbodem aardbol aarde aardewerk aardig aardolie abrikoos academie accordeon achtbaan achteraan
  achterin achterop acrobaat actief adelaar adem adres afbeelden afdak afdekken afdrogen afdrukken afgeven
  afhalen afkoelen afleggen aflezen afmaken afmelden afmeten afrijden afronden afslag afspoelen afspraak
  afspreken afstand afstemmen afstoffen aftellen afval afvegen afwachten afwas afzetten afzwemmen agenda
  akelei akker akkerbouw akkerland akkerman akkoord albatros album alfabet algemeen allebei allerlei
  alpaca alpenroos altijd altviool alvast amandel amaryllis ambacht amber amusant ananas ander andersom
  andijvie anemoon anijs animatie ansjovis antenne antiek antilope antwoord apotheek apotheker apparaat
  appel appelboom appelflap appelmoes appelsap applaus april aquarel aquarium arbeider architect arend
  armband aroma arrenslee artiest artikel artisjok asperge assistent astronaut atelier atlas atleet
  atletiek atrium aubergine augurk augustus auteur auto autobus autodeur automaat autoradio autoruit
  autoweg avocado avond avondeten avondjurk avondlied avondrood avondster avondzon avontuur azalea azijn
  azuur baan baard babbelaar babbelen badeend baden badjas badkamer badkraan badkuip badlaken badmantel
  badmat badminton badmuts badpak badplaats badschuim badstoel badzout bagage bakboord bakfiets bakken
  bakkerij bakoven bakplaat bakpoeder baksel baksteen bakvorm bal balans balansbal balie baljurk balkon
  ballenbad ballerina ballet balletpak balpen balspel balzaal bamboe bamboebos banaan banjo banket
  bankstel barbecue barnsteen barometer barst basalt basgitaar basilicum basis basketbal bassin batterij
  bazaar bedankt bedenken bedrijf beek beekforel beeld beeldig beermuts begin beginner begonia begrip
  behanger beheer behendig beiaard beignet beitel bekend beker bekijken beklimmen beleefd belevenis bellen
  belofte beloning beloven beneden benoemen benzine bereiding bereiken berg bergaf bergbeek bergbloem
  bergdorp bergeend berggeit berghut berging bergkam bergmeer bergpas bergtop bergweide bergwind bericht
  beroemd beschaafd beschuit bespelen bespreken bessenjam bessensap bestek bestelbus bestellen betalen
  betekenis beton beugel beukenbos bewaren bewegen beweging bewijs bewolkt bewoner bezem bezemkast bezig
  bezoek bezoeker bezorgen biefstuk bieslook biet bietensap biggetje bij bijeen bijenhuis bijenkast
  bijenkorf bijenwas bijkeuken bijlage bijna bijnaam bijvullen bijzonder biljart binnen binnenhof biologie
  bitterbal bizon blaadje blad bladerdak bladgoud bladgroen bladmos bladzijde blaffen blauw blauwdruk
  blauwgras blender blijheid blijven blik blinken bloem bloembak bloembed bloemblad bloembol bloemist
  bloemknop bloemkool bloemperk bloempot bloemrijk bloemstuk bloemtuin bloemzaad bloesem blog blokfluit
  blokhut blokken blouse bobslee bochtig bodem boeiend boekenbon boeket boekrol boemerang boer boerderij
  boerenkar boerenkip boerin bolderkar bolgewas bolhoed bolrond bolster bonbon bongo bont bontjas bontmuts
  boodschap boogbrug boom boomgaard boomhut boomkruin boomstam boomtak boomtop boothuis bootreis bootsman
  boottocht bord bordes bordspel borduren borstel bosbes bosbloem bosduif bosmier bosmuis bospad bosrand
  bosrijk bostuin bosuil bosvijver bosvogel bosweg botanisch boterham boterkaas boterpot bouillon
  boulevard bouw bouwdoos bouwer bouwland bouwlift bouwplan bouwput bouwsteen bouwwerk bovenaan bovenhuis
  bovenin bovenkant bovenlip bovenop bowling box braadpan braam braambos brandkast brasem breed breedte
  breien breinaald breiwerk breiwol brengen bretels brief bril brilkoker broccoli broche broeikas broek
  broekzak brommer bromtol bron bronwater bronzen brood brownie brugklas bruin bruinvis bruisbal bubbel
  budget buffet buiten buitenbad buizerd bulgur bulldozer bundel bungalow burcht bureau burger bus
  bushalte bushok buskaart buslijn busreis busrit busticket buurt buurtbus buurthuis buurtpark cabrio
  cacao cactus cadeau cake camelia camera camper camping capuchon caravan carnaval carrousel cartoon
  cassette cavia ceder cellist cello centraal centrum chalet charme chauffeur cheeta chef chips chocola
  chocolade chrysant cicade cijfer cilinder circus cirkel citroen club clubhuis clubtas cocon collage
  collega commode componist compost computer concert confetti conifeer contact contrabas controle couplet
  courgette couscous crackers cranberry creatief cricket croissant cultuur curling cursist cursus cyclus
  daalder daarheen daarna dag dagboek dagdroom dagelijks dageraad dagkaart dagkrant daglicht dagreis
  dagtocht dahlia dakdekker dakgoot dakkapel dakladder dakluik dakpan dakraam dakrand dakterras damast
  dambord dame damspel damsteen dank dankbaar danklied dansavond dansclub dansen danseres dansles danspas
  dansvloer danszaal dapper dartel datum dauwtrap decor deeg deegbal deegrol deelname deelnemer dekbed
  deksel dekstoel delen dempen den denken dennenbos dennentak depot dertien dessert detail deur deurbel
  deurklink deurknop deurmat deurslot diadeem diagonaal diagram dialect dialoog dichtbij dichtdoen dichter
  dichteres dictee dienblad dienen diep dieprood diepte diepvries diepzee dierendag dierkunde dijk
  dijkhuis dijkweg dille dimensie dineren dingo dinsdag diploma dirigent disco discus distel divan dobber
  doedelzak doel doellat doelman doelpaal doelpunt dolblij dolfijn dolgraag domino donderdag donker
  donsdeken dooier doolhof doorgaan doorgeven doorkomen doorlopen doperwt dorp dorpeling dorpshuis
  dorpsweg dorstig douane douche douchekop dozijn draadje draagbaar draagdoek draagmand draagtas draaibrug
  draaideur draaien draaikolk draailier draaitol draak dragen drempel dribbel driehoek driekleur driepoot
  drijfhout drijven drinken drinkfles droger drogist dromen droog droogkast droogrek droogte dropveter
  druif drukken drukkerij drukknop drukte drummer drumstel druppel dubbelrol duidelijk duikboot duikbril
  duikelen duikles duikpak duikplank duikring duimen duimpje duimstok duinpan duinroos duintop duinzand
  duivenhok duiventil durven dutje duurzaam dwarrelen dwarsbalk dweilen ebbenhout echt edelhert edelman
  edelsteen edelweiss eend eenheid eenhoorn eenvoud eenvoudig eetbaar eethoek eethuis eetkamer eetlepel
  eetstokje eetzaal eeuw effect eidooier eierdoos eierdop eierkoek eierlepel eigendom eigennaam eik
  eikenblad eikenboom eikenbos eikenhout eilander eindelijk eindpunt eiwit eland elastiek elastisch
  elegant elektra elfje elixer elleboog emmer energie enkel enorm envelop ereplaats erfgoed ergens
  ervaring erwt esdoorn espresso estafette etage etalage eten etensbak etiket etui euro evenaar evenbeeld
  eventjes evenwicht exact excursie exotisch fabriek fakkel fanfare fantasie favoriet fazant februari
  feest feestdag feesthoed feestlied feestmaal feestmuts feestneus feesttent feit felrood festival fiets
  fietsbel fietsbrug fietser fietshelm fietskar fietsles fietsmand fietspad fietspomp fietsrek fietsrit
  fietsslot fietstas fietswiel figuur fijn filiaal filmdag filmen filmhuis filmmaker filmpje filmrol
  filmset filmster filmzaal filosoof filter finale fitness fjord fladderen flamingo flanel flat fleece
  flensje fles flits fluiten fluitist fluitles fluwelen fontein fopneus forel formaat formule formulier
  fornuis fossiel foto fotoboek fotograaf fotolijst fotorol fototas fraai fragment framboos freesia friet
  frietzaak frikandel fris frisbee frisdrank frisgroen fruit fruitboom fruitig fruitmand fruitsap fuut
  galerij galmen galop gangdeur gangkast garage garderobe garnaal gast gastvrij gazelle gazon gebaar gebak
  gebergte gebit gebloemd gebouw gebruik gedachte gedeelte geduld geduldig geel geelgors geelgroen geestig
  gehaktbal geheugen geiser geitenwol gekruid gelatine geld gelijk geluid geluk gelukkig geluksdag gember
  gemengd gemiddeld generatie genieten genoeg geranium gerbera gerecht gereed geritsel gerst geschenk gesp
  gesprek gesteente gestreept getal geuren geurig geven gevoel gewei geweldig gewoon gezellig gezicht
  gezoem gezond gids giechelen gieten gilde giraf gisteren gitaar gitaarles gitarist gladiool glans
  glanzend glasbak glasplaat glasraam glaswerk glazen glazuur gletsjer glijbaan glijder glimlach glimmen
  glimworm glitter globe gloeiend gloeilamp gloeiworm golf golfer golfplaat golfslag goochelen gooien
  gootsteen gordel gordijn gouden goudgeel goudhaan goudmijn goudsmid goudstuk goudvink goudvis graag
  graansilo graanveld grafiek graniet grapjas grapje grappig gras grashalm grasland grasmat grasmus
  graspad grasveld graszaad graszode gratis grens greppel griesmeel griffioen grijper grijswit grindpad
  grinniken groeien groendak groente groep grond grondig grondverf groot grutto gul gymbroek gymles
  gymnasium gympies gymschoen gymtas gymzaal haai haarband haarkam haarlint haarlok haarspeld haasje
  haasten haastig hagedis hagelbui hagelslag hagelwit halen half halfjaar halfrond halfuur halsband
  halsdoek halte halveren hamburger hamer hamerhaai hamster hand handbal handboek handdruk handel
  handelaar handig handkar handlamp handmatig handpalm handpop handstand handtas handvat handvol handwarm
  handwerk handzaag handzeep hanenkam hangbrug hangklok hangmat hangplant hangslot hapje hardloper haring
  haringsla harken harlekijn harmonica harmonie harnas harp harpist havendam havermelk havermout havik
  hazelaar hazelmuis hazelnoot heelal heerlijk hefboom heftruck heide heideveld heilbot helder helemaal
  helft helium helling helm helpdesk helpen hemd hemel hemeldak hengel hengelaar herberg herfst herfstbos
  herfstbui herfstdag herfstzon herhaling herkennen hermelijn hert hertenbok hertogin heuvel heuvelrug
  heuveltop hierbij hiernaast hijsen hijskraan hindernis hinkelpad hinniken hip hobbel hobbelig hobby
  hobbyclub hockey hockeybal hoefijzer hoefsmid hoek hoekbank hoekhuis hoekkast hoektand hoepelen
  hoeslaken hoeve homepage hondenhok honderd honingbij honingpot honkbal honkman hoofd hoofdrol hoofdstad
  hoofdstuk hoofdweg hoog hoogbouw hoogglans hoogte hooibaal hooiberg hooiland hooivork hooiwagen hoorbaar
  hoorn hoorspel hoosbui hopelijk horizon horloge hortensia hotel houtblok houtduif houten houtlijm
  houtskool houtvlot houtwerk houtzaag houvast huifkar huis huisdier huiselijk huiskamer huiskat huismus
  huisraad huiswerk hulp hulplijn hulst hummus humor huppelen huppelpas huren husky hut hutkoffer hutspot
  huurfiets hyacint ibis ideaal idee iedereen iglo ijsbaan ijsbeer ijsberg ijsblauw ijsbloem ijsblok
  ijsbreker ijsclub ijsco ijscokar ijsdans ijsemmer ijsgrot ijshal ijshockey ijsje ijskap ijskast ijskoud
  ijskraam ijslaag ijslepel ijslolly ijsmaker ijsmuts ijspaleis ijspegel ijspop ijspret ijssalon ijsschots
  ijstaart ijstijd ijsveld ijsvlakte ijsvogel ijsvrij ijswafel ijswater ijswinkel ijszee ijverig ijzeren
  ijzerwerk ijzerzaag imitatie imker imkerij impala inbeelden indruk ineens ingang ingenieur inhoud
  inkleuren inkopen inkt inktfles inktlap inktpot inktvis inktvlek inktzwart inleiding inleveren inmaken
  inpakken inrit insect instappen interieur interview invullen inwoner inzicht inzoomen ivoor jaagpad jaar
  jaarfeest jaarlijks jaarmarkt jaarring jaartal jaguar jampot jamsessie januari japon jarenlang jarig
  jasje jasknoop jaszak jazz jazzband jerrycan jeugd jeugdboek jeugdhuis jeugdig jodelen joggen jojo joker
  jolig jolijt jong jongleren jongleur jopper journaal jubelen jubileum judo judoka juichen jukebox jungle
  jurk juweel juwelier kaarsvet kaart kaartspel kaarttruc kaasblok kaasboer kaasmarkt kaasplank kaasrasp
  kaassoep kaastaart kaatsbal kaatsen kabelbaan kabelbrug kabeljauw kabeltrui kabouter kachel kader kaft
  kajak kajuit kakatoe kakelbont kakelen kakelvers kaki kalender kalkoen kalksteen kalmte kameel kameleon
  kamerdeur kamerhoek kamerjas kamerlamp kamille kamperen kampioen kampvuur kanaal kanarie kandij
  kangoeroe kanjer kano kanotocht kantelen kantine kantoor kapitein kaplaars kapsel kapster kapstok
  kaptafel kar karaf karakter karamel karate karavaan karmijn karnemelk karper karrenpad karton karweitje
  kassa kassabon kassier kastanje kastdeur kasteel katoen kattenbak kattenoog kauwen kauwgom keeper
  kegelbaan kegelspel keizer keizerin kelner kennen kennis keramiek kerkuil kermis kern kersenjam
  kersenpit kersensap kervel ketchup ketjap ketting keuken keukenrol keuze kiekeboe kievit kiezelpad
  kiezen kijkdoos kijken kijkspel kikker kikkerbad kikkervis kilo kilometer kimono kinderbad kiosk
  kippenei kippenhok kippenren kiwi kladblok kladden klamboe klank klankbord klapdeur klapperen klaproos
  klapstoel klarinet klas klassiek klauteren klaver kledij kleding kleed klei kleipot kletsen kleur
  kleurbad kleurboek kleurdoos kleurig kleurpen kleurrijk kleurstof kleven kleverig klimboom klimmer
  klimmuur klimop klimpaal klimrek klimroos klimtoren klinker klok klokhuis klokslag kloktoren klomp
  klontje kloppen kluif klusje knaagdier knabbelen knalblauw knalgeel knalgroen knalrood knap knapperig
  knapzak kneden knie kniebroek kniekous knijper knikken knikkeren knipkaart knipoog knippen knipperen
  knipsel kniptang knoedel knoeien knoflook knoop knoopsgat knotwilg knuffel knusjes knutselen koala
  koalabeer kobalt koekblik koekdoos koekenpan koekje koekoek koekvorm koelbox koelkast koelte koepel
  koerier koers koetshuis koffer koffie koffiebus koffiekan koffiekop koffiemok koffiepad koffiepot kokos
  kokosmat kokosmelk kokosnoot koksjas koksmuts kolibrie kolom komedie komeet komen komiek komijn komisch
  komkommer komma kompas koning koningin kookboek kookkunst kookles kookplaat kookpot kookwater koolmees
  koolraap koolrabi koolwitje koolzaad koopavond koor koorzang koper kopie koplamp koppeling koprol koraal
  koraalrif koraalvis korenaar korenveld korfbal koriander korrel kort korting kosmonaut kosmos kostbaar
  kostuum koude kous kraan krab krabbel kracht krakeling krans krantje kreeft krekel kriebelen kriebelig
  krijgen krijt krijtbord krik kringelen kringloop kristal kroepoek kroes krokant kroket krokodil krokus
  krokusbol kronkel kroon kruiden kruidig kruidkoek kruidnoot kruidtuin kruimel kruisbes kruiser kruising
  kruispunt kruiwagen krullen kubus kudde kuieren kuiken kuip kuiper kunst kunstboek kunstig kunstijs
  kunstwerk kurkbord kurkeik kurkuma kusthuis kustlijn kustpad kusttram kustweg kwaken kwaliteit kwark
  kwartet kwartier kwartnoot kwast kweek kwetteren kwispelen laadbak laagwater laantje labrador labyrint
  lachbui lachen ladder lade ladekast lading lager lagune lakschoen lamp lampenkap lampion landbouw
  landelijk landen landgoed landhuis landkaart landmeter landschap lang langlauf langzaam lantaarn
  lappenpop laptop lariks lasagne lasbril lasso latwerk laurier lava lavalamp lavasteen lavendel lawaai
  leeftijd leerboek leerling leerzaam leesavond leesbaar leesbril leesclub leeshoek leeslamp leeslint
  leesmap leesplank leesuur leeszaal leeuwerik leeuwin legplank legpuzzel leguaan leiding leisteen
  lekkernij lekkers lelie lelieblad lengte lenig lens lentedag lentelied lentezon lepel lepelaar leren
  lesboek lesdag leslokaal lessenaar letter letterbak leuk leuning levendig lezer lezing libel licht
  lichtbak lichtblok lichtbron lichtgeel lichtjaar lichtknop lichtplek lichtshow lied liedboek liften
  ligfiets ligplaats ligstoel liguster lijm lijmstift lijnbus lijnzaad lijst lijster lila limoen limonade
  linde lindeblad lindeboom liniaal linksaf linksom lint liter loempia logboek logeerbed logeren logisch
  logo lokaal loket lolly loods loof loofboom loofbos loofhut loopbrug loopfiets looppad loopplank lopen
  luchtbal luchtbed luchtbus luchtdruk luchten luchtfoto luchtig luchtpomp luchtpost luchtreis luchtruim
  lucifer ludiek luidkeels luifel luik luipaard luisteren lunch lunchbox lunchroom lupine lynx maaltijd
  maand maandag maandblad maanlicht maanraket maansteen maanvis maanwagen maanzaad maat maatbeker maatpak
  maatwerk macaroni machine machinist madelief magazijn magazine magie magisch magneet magnetron magnolia
  mahonie mais maiskolf maken makkelijk makreel mandarijn mandje mandoline mangoest manier mantel
  mantelpak map marathon marcheren margarine margriet marimba marine marionet markies markiezin markt
  marktdag markthal marmelade marmer marmot marsepein masker maskerade materiaal matras matroos mayonaise
  medaille medaillon meedoen meelopen meepraten meer meereizen meerkat meerkeuze meerkoet meermin meerval
  meespelen meestal meetkunde meetlat meevaller meezingen meidoorn meikever meiklokje meiregen melden
  melding melk melkbeker melkboer melkbus melkerij melkfles melkglas melkkan melkpak melkpot melktand
  melkweg melkwit melodie memo memory mengen mengsel menigte mening menu merel merelnest merelzang
  meridiaan merken merrie metaal meteen meteoor metro metrolijn metronoom metselaar meubel miauwen
  microfoon microgolf middag middagzon midden midwinter midzomer mierenpad mierzoet mijlpaal mijmeren
  mijnbouw miljonair mimosa miniatuur minigolf mintgroen minuut mispel misschien mist mistbank mistdeken
  mistig mistlamp mixer mobiel modder modderbad modderig modeboek model modelauto modelbouw modern moedig
  moeras moerbei moes moespot moestuin mok mokka molecuul molen molenaar molenrad molenwiek molshoop
  moment mompelen mond mondharp monding monorail montage monteur monument mooi morgen mosgroen mosplant
  mossel mosselpan mosterd motor motorboot motorkap motorpak motorrit motregen muesli muffin muggennet
  muisgrijs muisstil muizengat muizenhol muntgeld muntstuk muntthee murmelen museum museumdag musical
  muskaat musketier muts muurbloem muurkast muurverf muziek muziekdag muziekles muzikaal muzikant mysterie
  naaidoos naaien naaigaren naaimand naaister naaiwerk naald naaldboom naaldbos naam naambord naamdag
  naamkaart naast nabij nacht nachtboot nachtbus nachtkast nachtlamp nachtmuts nachtrust nachtuil
  nachtwind nagel nagellak nagerecht nakijken namaken namelijk namiddag narcis nasi natuur natuurijs
  natuurpad navigatie nazomer nectar nectarine nemen neon nest nestelen nestkast netjes neus neushoorn
  nevelig nieuwbouw nieuwjaar nieuws nieuwtje nijlgans noord noordkust noordpool noordster noordwind
  noordzij noot notenbalk notenboom notendop notenhout noteren notitie nougat november nummer nuttig oase
  oceaan ochtend octaaf octopus oefenboek oefenen oefening oehoe oerbos oerknal oervogel oerwoud oester
  oever ogenblik okapi okergeel oktober oldtimer olie oliebol oliekan olielamp olieverf olijf olijfberg
  olijfboom olijfolie olijftak omafiets omdraaien omelet omfietsen omgeving omheining omhoog omkijken
  omlopen omrijden omroeper omslag omspoelen omtrek omvang omweg onderbouw onderdeel onderhoud onderkant
  onderlaag onderweg onderwijs ongeveer ontbijt ontdekken ontdooien onthouden ontmoeten ontvangst ontwaken
  ontwerp ontwerper onweer oogkleur oogsten ooievaar oorbel oorkonde oorring oorschelp oorwarmer oost
  oostelijk oostkant opbellen opbergen opbouw opdienen opdracht opdrinken opdruk openen opening openlucht
  opera operahuis opfleuren opgeruimd opgewekt ophalen opknappen opleiding opletten oplossing opmeten
  opnieuw oppassen oppompen oprapen oprecht oprijlaan oprit oproepen oprollen opruimen opruiming opschrift
  opstaan opstellen opstijgen optelsom opticien optillen optocht optreden opvegen opvouwen opwarmen opzij
  opzoeken oranje oranjerie orchidee orde ordelijk oregano organist orgel orgelman origineel orka orkest
  otter oud ouderwets ovaal oven ovenplaat ovenwant ovenwarm overal overdag overgang overhemd overig
  overkant overleg overlopen overstap oversteek overtrek overtuigd paal paardje paars paasbloem padvinder
  paella pagina pakhuis pakket pakpaard paleis palet paling palmblad palmboom palmolie palmtak panda
  pandabeer paneel panfluit pannenlap pannenrek pannenset panorama panter pantoffel papaja papaver
  papegaai paperclip papier papiervis papkom paprika parachute parade paraplu parasol pardoes parel
  parelduif parelmoer parelwit parfum park parkbank parkduif parkeren parkiet pas pasfoto passagier passer
  pasta pastei pastinaak patat patatzak patrijs patroon pauw pauze pedaal peddel peen peinzen pelikaan
  pennenzak penseel peper peperbus peperkoek pepermunt pepernoot peperpot perenboom perenijs perenjam
  perenrood perensap perensoep perfect periode perkament perron perzik pesto petunia pianist piano
  pianokruk pianoles pianospel piccolo picknick pictogram piepen pijl pijlsnel pilaar piloot pincet
  pindakaas pingpong pink pioen piraat piramide pistache pitabrood pittig pixel pizza pizzeria plaats
  plafond plakband plakboek plaksel plakstift plan planeet plankton planning plantage planten plantsoen
  plasregen plastic plataan platbodem plateau platform plein pleister plek plensbui plenzen plezier
  plezierig ploeg ploeteren plons plonsbad plooien plooirok pluche pluim pluimbal pluizig plukje plukken
  podium poedel poema poetsen poffertje polderweg polka pollepel polonaise polsband pomelo pomp pompoen
  pompwater poncho pontje pony ponyclub ponykamp ponyrit ponystal poolbeer poolhond poolijs poolkring
  poollicht poolnacht poolster poolvos poolwind poolzee poort popcorn popelen popgroep popliedje poppenbed
  populair populier porselein portaal portiek portret postauto postbode postbus postduif poster posthoorn
  postkaart postkoets posttrein postzak postzegel pot potgrond potlood potplant praatje prachtdag prachtig
  prairie praktijk praten prentboek pret pretpark prijs prikbord prima primula prinses printer proberen
  productie proefbaan proefrit proefwerk proeven profiel programma project promenade pronkboon pronken
  pronkstuk provincie pruik pruimpit pruttelen pudding puffen punaise punt puntdak puntig puntmuts puppy
  puree puzzel puzzelaar puzzelrit pyjama quiz raadsel raaf raamwerk raapsteel rabarber raceauto racebaan
  racefiets rad radar radiator radio radius raket rally rammelaar ranglijst ranja rapen rapport ratel
  rauwkost ravioli ravotten reactie recept receptie rechtdoor rechthoek rechtop rechts rechtsaf redelijk
  reebok reebruin reeks reep reflectie refrein regelen regelmaat regen regenboog regenbui regendag
  regendans regenhoed regenjas regenkap regenpak regenpijp regenplas regenput regenton regenweer regenwolk
  regenwoud regio regisseur reiger reigerbos reis reisboek reisdag reisgids reistas reistijd reiziger
  rekenblad rekenboek rekenen rekening rekensom rekenspel rekstok renbaan rendier renner renpaard
  reparatie reptiel reserve retour reuzenei reuzenrad richting richtlijn ridder riem rietdak rietfluit
  rietgras rietje rietkraag rietmat rietpluim rijbewijs rijkdom rijles rijmen rijmpje rijmwoord rijstkom
  rijstmeel rijstpap rijstrook rijstveld rijtuig rijwiel rimpel ring ringmap ringslot rinkelen riool ritme
  ritmebox ritmisch rits ritselen rivier robijn robot rodekool rodelbaan roeibaan roeiboot roeiclub roeier
  roeiles roeispaan roepen roerei roestig roffel rogge roggemeel rol rolbezem roldeur rolkoffer roller
  rolluik roltafel roltrap roman romig rommel rondedans rondje rondkijk rondlopen rondom rondreis ronduit
  rondvaart rondweg roodbruin roomboter roomijs roomkaas roomsaus roomsoep roomtaart roomvla roos rooster
  rotonde rotsblok rotswand route rozenblad rozengeur rozenperk rozenrood rozentuin rozet rubber rubriek
  rug rugby rugslag rugtas rugwind rugzak ruilen ruim ruimte ruimtepak ruiter ruiterpad rups rust rustbank
  rustdag rustig rustplek rustpunt saffier saffraan salade saladebak salon salsa salto samba samen
  samenspel samenzang sandaal sandwich sapfles sapkan sappig sardine satelliet satijn saus sauskom savanne
  saxofoon scanner schaal schaats schaatser schaduw schakel schans scharnier schat schateren schatkist
  schatrijk schattig scheepje schelp schelvis schema schemer schemerig schenken schepijs schepnet scheppen
  scherm schetsen scheut schijf schijnsel schild schilder schildpad schillen schip schipper schoen
  schoffel schommel school schoolbel schoolbus schooltas schoolvak schort schotel schouder schrander
  schrift schrijven schroef schub schuim schuimbad schuimkop schuiven schutting schuur scooter seinen
  seizoen selderij serenade serie servet servies sesam sfeer sfeerrijk shampoo shirt show sieraad sierduif
  sieren siergras sierlijk sierplant singel siroop sjaal sjabloon sjalot sjoelen sjokken sjouwen skates
  skeeler skelter ski skibaan skibril skihut skiles skilift skipak skischoen skistok slaaphut slaapmuts
  slaapzak slagroom slagwerk slalommen slapen slee sleepauto sleepboot sleepnet sleutel slim slinger
  slipper sloop slootje slootkant slot slotbrug sluis slurf smaak smaakvol smakelijk smal smaragd smederij
  smeerkaas smeltkaas smid smidse smikkelen smullen snaar snateren snavel sneeuw sneeuwbal sneeuwbes
  sneeuwbui sneeuwdag sneeuwhut sneeuwman sneeuwpop sneeuwuil sneeuwwit snel snelheid snelkoker sneltrein
  snelweg snijboon snijplank snoek snoepgoed snoepje snoezig snor snorfiets snorhaar snorkel snowboard
  snuffelen snurken soep soepbord soepkip soepkom soeplepel soezen softbal soja sojaboon sojamelk sojasaus
  sokkel solist solo som sombrero sopraan sorbet sorteren souvenir spaarbank spaarpot spaarzaam spade
  spagaat spaghetti spandoek spaniel spannend spar sparappel spatel spatie specerij specht speciaal
  spectrum speculaas speelbal speeldag speeldoos speelduur speelgoed speels speeltje speeltuin speelveld
  spelbord speld spelen spelkaart spelletje spelregel sperwer spet speurder speuren speurhond speurneus
  spiegel spiegelei spier spijker spikkel spinazie spinnen spiraal spits spitskool spitsmuis spitten
  splinter splitsen spoel spoelbak spons sport sportauto sportclub sportdag sporthal sportief sportman
  sportpak sportster sporttas sporttrui sportveld sportzaal spreekuur spreeuw sprei spreken sprint
  sproeien sproet sprong sprookje spruit spuitbus squash stad stadhuis stadsbus stadsgids stadspark
  stalling stamboom stamppot standaard stapel stapelbed start startbaan startblok startlijn statief
  station steegje steenbok steengoed steenhard steenkool steenrood steenuil steenweg steiger stekker stem
  stempel steppe sterappel sterk sterretje sterrit steun stevig sticker stift stijgen stijl stip stippelen
  stoelpoot stoeltje stoeprand stofdoek stoffig stofjas stofwolk stok stokbrood stokpaard stokroos stokvis
  stoofpot stoombad stoomboot stoomtram stopbord stoplicht stopwatch storm stormwind straat straks stralen
  strand strandbal stranddag strandhut strandtas streep strijken stripboek stro strodak strohoed stromen
  stroming strooien strook stroomdal struik struinen student studeren studie stuifbal stuifmeel stuifzand
  stuiteren stuiver stukje sturen stuurman stuurwiel stuwmeer subtitel succes sudoku suiker suikerbus
  suikerpot suizen superfijn surfen surfles surfpak surfplank surprise sushi symboliek symbool taaitaai
  taak taalles taartbord taartje taartpunt taartvorm tabel tablet tafelblad tafelpoot tafelspel takkenbos
  talent talrijk tandarts tandem tandpasta tandwiel tango tanken tankwagen tapdans tapijt tapijthal tapir
  tarbot tarwe tarwemeel tarweveld taxi taxirit team techniek teckel teddybeer teelt tegel tegelijk
  tegelpad tegenover tegenwind teken tekenaar tekenblok tekendoos tekenfilm tekenhaak tekenles tekenpen
  tekst telefoon telegram telescoop televisie telraam tempo tennisbal tennisles tennisrok tennissen tent
  tentdoek tentpaal tentstok tentzak terrarium terras terrein terugreis tevreden textiel theater thee
  theeblad theebus theedoek theehuis theekop theelepel theelicht theemok theemuts theepauze theepot
  theeroos theetafel theetuin theezakje theezeef thema theorie thermiek thermos thuisland tiara ticket
  tijd tijdbalk tijdelijk tijdlijn tijdperk tijdreis tijdrit tijdstip tijdvak tijger tijgerin tikken
  tikkertje tillen timmeren timmerman tintelen tipi tiptop titel titelblad tjilpen tocht toegang toekan
  toekijken toekomst toendra toerbeurt toerisme toerist toernooi toespraak toeteren toetje toets toffee
  toilettas tokkelen tolk tomaat toneel toneelrol tonijn tonijnsla toon toonbank top topfoto toplijst
  topprijs topscore toptijd toren torenflat torenhoog torenklok torentrap torenuil torenvalk tosti tourbus
  tovenaar toverbal toverboek toveren toverhoed toverij toverland toverring toverstaf toverstok tractor
  traditie traject traktatie tramhalte tramrit trapeze trapgevel trapleer traplift trappelen trapveld
  trechter trein treinraam treinreis treinrit treinstel trek trekker trekpaard trekpop trektocht trekvogel
  treuzelen triangel triatlon tribune trilling troef trombone trommelen trompet troonzaal tropisch trots
  truffel trui tuba tuimelaar tuin tuinaarde tuinbank tuinbed tuinboek tuinboon tuinbouw tuinder tuindorp
  tuinfeest tuingids tuinhark tuinhek tuinhuis tuinieren tuinkers tuinlamp tuinman tuinmuur tuinpad
  tuinpoort tuinslang tuinstoel tuintafel tulband tulpenbed tulpenbol tunnel turkoois turnen turnhal
  turnles turnmat turnpak turnzaal tussenweg tweeling tweeluik twijg twinkelen typen uienbed uienring
  uiensaus uienschil uiensoep uil uilennest uitdager uitdaging uitdelen uitgang uitgeven uithalen
  uitkiezen uitkijk uitknop uitladen uitleg uitlenen uitloper uitmesten uitpakken uitreiken uitrusten
  uitslapen uitstapje uitvinden uitvoeren uitwaaien uitzicht uitzoeken uniek uniform urenlang uur uurglas
  uurwerk uurwijzer vaarroute vaartocht vaarweg vaas vaatdoek vakantie vakblad vakjury vakwerk valk
  valkenier vallei vanavond vandaag vangnet vanille vanmorgen vannacht varen varenblad variatie vastmaken
  vat veenbes veengrond veenweide veerboot veerhuis veerpont veilig veldbed veldbloem veldfles veldkers
  veldloop veldmuis veldpad veldsla venster ventiel veranda verbinden verbouwen verdelen verdienen verfbak
  verfblik verfbus verfdoos verfkwast verfpot verfrol vergiet verhaal verhuizen verkeer verkleed verkoper
  verlicht verrassen vers verschil versie versieren verslag vertalen verte vertellen verticaal verven
  vervoer vervolg verwarmen verzinnen verzinsel verzorger vestje vestzak veter veterdrop veulen video
  vierhoek vierkant vijg vijgenjam vijver villa vilt viltstift vinden vinger vingertop vinvis vinyl violet
  violist vioolles viooltje vis visarend visboer visgraat visite viskom vislijn vismarkt visnet visotter
  vispan vissenkom visser visserij vissoep visstick visvangst visvijver viswater vitaal vitamine vitrine
  vlaai vlaflip vlag vlagstok vlakgom vlakte vlasbloem vlechten vleermuis vlees vleugel vlieg vlieger
  vliegles vliegreis vliegshow vliegtuig vliegwiel vlierbes vlierboom vlierthee vlijtig vlinder vloeibaar
  vloeistof vloer vloermat vloot vlotter voederbak voeding voegwoord voelhoorn voerbak voeren voertuig
  voet voetbal voetbrug voetmat voetnoot voetpad voetreis voetspoor voetstap vogel vogelaar vogelbad
  vogelgids vogelhuis vogelhut vogelkers vogelkooi vogellied vogelnest vogelpark vogelveer vogelzaad
  vogelzang volgen volgorde volkslied volkstuin volleybal volmaakt volop vonk voorbeeld voordeel voordelig
  voordeur voorin voorjaar voorkant voorlezen voornaam voorplein voorproef voorraad voorstel voortent
  voortuin vooruit voorwerp voorwiel voorwoord vorm vorst vossenbes vouwblad vouwen vouwfiets vouwstoel
  vrede vreugde vriend vriendin vriesvak vriesweer vriezer vrijaf vrijdag vrijheid vroeg vroeger vrolijk
  vrucht vulkaan vulpen vuurkorf vuurrood vuursteen vuurtoren vuurvlieg vuurvogel waaier waakvlam waakzaam
  wachten wafel wagentje wagenwiel wagon walnoot wandelen wandeling wandelpad wandklok want wapperen warm
  warmte warmwater wasbak wasbeer wasdag wasdroger wasgoed waskaars waskrijt waslijn waslijst wasmand
  waspeen wasrek wassen wasserij wastafel water waterbak waterbel waterbron waterbus waterdier waterfles
  waterhoen waterig waterijs waterkant waterkers waterklok waterman watermunt waterpas waterpolo waterpomp
  waterrad waterski watertaxi watertuin waterval waterverf watervrij waterweg webcam weblog webpagina
  website webwinkel wedstrijd weegbree weegbrug weekblad weekdag weekdier weekend weekmarkt weekmenu
  weerhaan weerkaart weerman weetje weg wegdek weggeven wegkant wegsturen wegwijzer weidegras weiland
  weinig wekker welkom welpje wenkbrauw wensen wereld wereldbol wereldzee werk werkbank werkboek werkgroep
  werkkamer werkpak werkplan werkster werktijd werktuig werpen westelijk westen wezel wiebelen wieden wiel
  wielewaal wigwam wijs wijsheid wijzer wikkelen wikkelrok wildpark wildwater wilg wilgentak wimper wind
  windhond windhoos windjack windkant windmolen windstil windvaan windvlaag winegum winkel winkelbel
  winkelier winkelkar winkelrij winnaar winnares winst winter winterbed winterdag wintereik winterjas
  winterzon wipstaart wisent wiskunde wisselen wisseling wit witbrood witkool witlof woensdag woestijn
  wolkendek wolkje wollegras wollen wollig wolvacht wolwinkel wonder wonen woonboot woonhuis woonkamer
  woonwijk woordgrap woordje woordspel wortel wortelsap wuiven xylofoon yoga yoghurt zaad zaadbol zaagblad
  zaagsel zaagtand zaaigoed zaalsport zachtheid zachtjes zadel zadeldek zadeltas zagen zagerij zakdoek
  zakelijk zakgeld zaklamp zaklopen zalm zalmforel zalmroze zandbak zanderig zandgeel zandkuil zandloper
  zandpad zandrug zandsteen zandtaart zandweg zanger zangeres zangkoor zangles zangstem zangvogel zaterdag
  zebra zebrapad zebravink zebravis zee zeeanker zeearend zeebaars zeebries zeeforel zeegras zeegroen
  zeehaven zeehond zeekaart zeeklei zeekraal zeeleeuw zeelucht zeeman zeemist zeeotter zeepaard zeepbakje
  zeepbel zeepkist zeeppomp zeepsop zeereis zeeroute zeeschelp zeeschip zeeslak zeestraat zeetong zeevis
  zeewater zeeweg zeewier zeewind zeewolf zeezout zeggen zeil zeilboot zeildoek zeiler zeilkamp zeilles
  zeilpak zeilschip zeilwagen zeldzaam zeppelin zetel zichtbaar zigzag zijde zijdeur zijkant zijlijn
  zijpad zijraam zijspan zijstraat zijtak zijweg zijwind zilver zilvervos zilverwit zin zingen zintuig
  zitbank zithoek zitkamer zitplaats zitten zitzak zoeken zoeklicht zoektocht zoetekauw zoethout zoetstof
  zoetwater zojuist zolder zomer zomerbed zomerdag zomerhoed zomerhuis zomerjas zomerjurk zomerkamp
  zomerklok zomerlied zomerrok zomertijd zomeruur zomerweer zomerzon zondag zone zonlicht zonnebad
  zonnebank zonnebril zonnecel zonnedak zonnegeel zonnehoed zonneklep zonnepit zonnetent zonnetje zonnig
  zonwering zoogdier zool zorg zorgzaam zout zoutmijn zoutpan zoutpot zoutvat zuid zuidkant zuidpool
  zuidwind zuinig zuivel zuurdesem zuurkool zuurstof zuurtje zwaaien zwaan zwaluw zwart zwartwit zweefduik
  zwembad zwembroek zwemclub zwemdag zwemles zwemmen zwempak zwemring zwemslag zwemster zwemvest zwemvlies
  zwemvogel zwerm zweven zwierig
`

/** All words, in alphabetical order, each once. */
export const words: readonly string[] = list.trim().split(/\s+/)
