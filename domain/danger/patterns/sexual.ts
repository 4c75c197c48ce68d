/** Sexual abuse, assault, exposure and blackmail; the forms are explained in ../pattern.ts. */
export const sexual = `
  misbruik/misbruikt/misbruiken/misbruikte/misbruikd/misbriuk/misbuik/misbruikd/misbruk
  kindermisbruik~
  verkracht~
  groepsverkracht*
  aanrand*/anrand*/aanrant*/aanrandd*
  aangerand*/aangerant*/angerand*/angerant*/aangraand*/aangernad*
  incest*
  betast/betasten/betastte/betastten
  sextort*
  sexting
  loverboy~
  loverboi*
  pedofiel~
  =pedo
  pedoseksue*
  groomer
  gegroomd
  =grooming/=groomed/=grooms
  kinderporno*
  wraakporno
  mensenhandel
  prostitu*
  naaktfoto~
  naaktbeeld*
  naaktfilm*
  naaktvideo*
  =nudes/=nudez/=noods/=noodz/=dickpic/=dickpics
  potloodventer
  =rape/=raped/=rapes/=raping/=rapist/=molested/=molest/=molests/=molester/=groped/=gropes/=sextortion/=trafficked/=trafficking/=pedophile/=paedophile
  *misbruikt*
  *verkracht*
  seksueel/sexueel/sexsueel/seksuele/sexuele/seksueele/sexuel/seksuel . misbruik/misbruikt/geweld/intimidatie/overschrijdend/grensoverschrijdend/lastiggevallen/uitgebuit/uitbuiting/aangeraakt/gechanteerd
  sexueelmisbruik/seksueelmisbruik
  grensoverschrijdend/grensoverschrijdende/grensoverscheidend . gedrag/aanraking/leraar/seksueel
  ongewenste/ongewenst/ongewild/ongewilde .. intimiteiten/intimiteit/aanraking/aanrakingen/seks/sex/aangeraakt/zoenen/gezoend
  =sexual/=sexually .. =abuse/=abused/=assault/=assaulted/=harassment/=harassed/=harass/=violence/=exploitation/=exploited/=touch/=touched/=abusing
  =unwanted/=inappropriate/=inappropriately .. =touch/=touching/=touched/=sex/=kiss/=contact/=messages/=pictures
  =touched/=touches/=touching . =inappropriately/=wrong/=weird/=sexually
  =abused . =by . =my/=a/=the/=his/=her

  # touching
  @me/@child/haar/hem/@self . @touch
  @me/@child/haar/hem/=ze .. @touch .. @privates
  @touch .. @not . wil/wilde/wou/=want/=wanted/=like/fijn/leuk/prettig/=ok/=okay
  @not . wil/wilde/=want .. @touch
  @touch . door/tussen/zonder/onder . @kin/@teacher/een/mn/mijn/benen/toestemming/jongen/man/kleren/shirt
  @touch .. door/=by . @kin/@teacher/jongen/man/iemand/=someone
  raakt/raakte/raken/raak/rakt . @me/@child/haar/hem/leerlingen/meisjes .. aan
  raakt/raakte/raken . @my . @privates
  @kin/@teacher/@someone . zit/zat/zitten/zaten .. aan . @me/@child/haar/hem/@privates
  zit/zat/zitten/zaten . steeds/altijd/weer/overal . aan . @me/haar/hem/@child
  zit/zat/zitten/zaten .. aan . @me $
  aan . @me . zit/zat/zitten/zaten $
  aan/tussen/bij/in . mijn/mn/me/haar/zijn/der/=dr . @privates . zit/zat/zitten/gezeten/komt/voelt/voelde/geraakt/raakt/greep/pakt/pakte
  zit/zat/zitten/gezeten/voelt/voelde/greep/grijpt/pakt/pakte/komt .. aan/tussen/bij/in/onder . mijn/mn/me/haar/zijn/der . @privates/benen
  =touched/=touches/=touching/=touch/=gropes/=groped .. =me/=her/=him/=us/=inappropriately/=private/=girls/=kids/=students
  =touched/=touches/=touching .. =my/=his/=her . @privates/=body/=son/=daughter/=child/=leg
  @kin/@someone/@teacher ... =inside/in/onder/under/op/=on/=in . mijn/=my/mn/me . bed/broek/pants/shirt/bra
  komt/kwam/kruipt/kroop/=comes/=came/=gets/=climbs ... bij/in/into/=in . me/mij/mijn/mn/=my . bed
  kust/zoent/zoende/kuste/=kissed/=kisses . @me .. @not
  @teacher/oom/opa/stiefvader/vader/trainer .. kust/zoent/zoende/kuste/=kissed/=kisses/=flirts . @me/=with
  relatie/verkering/seks/sex/zoenen/gezoend/verliefd/=relationship/=sex/=dating/=kissing .. met/=with . @my/me/een/=a/=my/=her/=his . @teacher
  @teacher ... relatie/verkering/=relationship/=sex/seks .. leerling/@me/dochter/=student/=pupil/=daughter/=me
  @teacher/@kin/@someone/man ... @nude
  @sex .. @force
  @force .. @sex
  @sex .. @not . wil/wilde/=want/=consent
  @not . wil/wilde/=want ... @sex
  @sex .. @kin/stiefvader/leraar/docent/oom . moet/wil/dwing*
  seks/sex .. voor/=for . geld/money/cadeaus/drugs/eten
  @kin/@teacher/trainer ... wil/=wants/vraagt ... @sex . met/=with/van . @me
  gedwongen/dwingt/dwingen/dwong . @me/hij/=ze . om/tot/dingen/uit
  dwingt/dwong/dwingen . @me . tot/om/dingen
  @force ... naakt/=naked/uitkleden/uitgekleed/=undress/=strip
  @kin/@teacher/@someone ... uitkleden/=undress
  @force .. dingen/=things/=stuff . te/=i/die/=to . doen/=dont/=didnt/ik $
  laat/liet/toont/toonde/stuurt/stuurde/=shows/=showed/=sends/=sent/=flashed ... @privates
  @privates ... laten . zien
  piemel/=penis/lul/=dick/=penis ... sturen/stuurt/zien/aanraken/=touch/=show/=sent
  filmt/filmde/gefilmd/gluurt/bespiedt/=filmed/=films/=spies .. douchen/douche/uitkleden/kleedkamer/wc/toilet/naakt/seks/=shower/=toilet/=changing/=naked/=sex

  nachts/nacht/savonds/avonds/=night .. aan/bij/in/naar/=in/=to/=into .. mij/me/bed/kamer/bedje/=me/=bed/=room . $
  nachts/avonds/nacht . aan/bij . @me
  komt/kwam/kruipt .. nachts/nacht .. bij/in/op/aan .. mij/me/bed/kamer/haar
  @adult/@teacher/broer/neef ... aanraak/aanraken/aanraakt/betast/betasten/uitkleden
  @want . @not/geen . @sex
  =forced/=forces/=forcing =himself/=herself/=themselves
  =made/=makes/=make/=asked/=asks/=told . =me/=us/=her/=him .. =touch/=kiss/=undress/=strip/=naked/=suck
  zonder . kleren . @picture/stuur/sturen/aan/op
  @picture ... zonder . kleren
  @privates .. gezeten/aangeraakt/betast/aanraken/laten/gevoeld
  =private/=privates . =parts/=area
  # pictures
  @nude .. @share
  @share ... @nude
  @naked ... @picture
  @picture ... @naked
  @picture/@nude ... @blackmail
  @blackmail ... @picture/@nude/@me/@child/geld/=money/online/leraar/=him/=her
  word/wordt/ben/werd/=being/=am/=im/=getting .. @blackmail
  @me/@child/hem/haar . @blackmail
  ^ chantage/blackmail/gechanteerd/afgeperst/afpersing $
  @picture .. van/=of . me/mij/mijn/=me/=my/haar/=her . @privates/lichaam/=body/borsten
  vraagt/wil/vroeg/stuurt/=asks/=asked/=wants/=asking ... @picture .. lichaam/=body/@naked/@privates
  dreigt/dreigen/dreigde/=threatens/=threatening/=threatened ... @picture/@nude .. @share
  dreigt/=threatens/=threatening ... foto/fotos/filmpje/video/=pictures/=photos/=pics/=video
  @picture/@nude .. @me/=my/haar/=her/dochter .. verspreid/verspreiden/gelekt/doorgestuurd/rondgestuurd/=leaked/=spreading
  volwassen/oudere/oude/onbekende/vreemde/vieze/enge/=older/=adult/=grown/=old/=strange . man/vent/gast/kerel/iemand/mannen/=man/=guy/=men/=stranger ... afspreken/afspreek/ontmoeten/snap/snapchat/foto/fotos/online/insta/app/appt/lichaam/webcam/volgt/lastig/geld/cadeaus/=meet/=pictures/=pics/=online/=photos/=body/=texts/=touch/=nudes/=snapchat/=follows
  man/iemand/vent/gast/=man/=guy/=someone/=stranger .. online/internet/snapchat/roblox/discord/insta/=online/=internet .. afspreken/foto/fotos/naakt/webcam/lastig/ontmoeten/=meet/=pictures/=photos/=nude/=naked/=body/=webcam
  dochter/zoon/kind/meisje/=daughter/=son/=child ... man/volwassene/vreemde/=man/=stranger/=adult .. online/internet/ontmoet/afgesproken/afspreekt/chat/chatten/=online/=met/=chatting/=meeting
  tegen . mijn/haar/zijn/mn/me/hun . wil
  =against =my/=her/=his =will
  vieze/vies/viese/enge/rare/gore/smerige/geile/seksuele . dingen/spelletjes/berichten/berichtjes/fotos/foto/filmpjes/opmerkingen/appjes/dingetjes/praat/plaatjes
  doet/doen/deed/deden .. dingen . met/bij/aan . @me/@child/haar/hem
  dingen ... met/bij/aan . @me ... @not . wil/wilde/fijn/leuk
  kijkt/kijken/gluurt/gluren/loert/binnen/bekijkt ... uitkleed/uitkleden/douche/douchen/omkleed/omkleden/naakt/bad
  @teacher ... appt/app/berichtjes/berichten/mailt/snapt/snapchat/=texts/=messages/=dms ... avond/avonds/nacht/mooi/afspreken/lief/sexy/hartjes/geheim/knap/=night/=pretty/=beautiful/=secret/=meet/=sexy/=flirty
  @teacher ... mooi/sexy/lekker/knap . vind/ben/vindt/lichaam
  seksueel/sexueel/sexsueel/seksuele/sexuele/seksueele/sekseel/seksueelgeweld
  =sexual/=sexually
  @kin/@adult/@teacher/@someone .. aan . @me/@third/@child . zit/zat/zitten/gezeten/komt/kwam
  @kin . =forces/=forced/=forcing/=force =me
  dwingt/dwing/dwong/dwingen .. @me ... bed/anderen/seks/naar
  met . anderen/mannen/iemand/klanten/hem . naar . bed
  naar . bed . moet/moeten/met . hem/anderen/mannen/leraar
  gezoend/gekust/zoenen/kussen ... @not/tegen/ongewild . wil/wilde
  =made =me . =uncomfortable . =touch/=touching
  =porn/porno . @kin/=he/laat/zien/kijken
  @adult/@kin/@teacher/@someone ... porno/=porn
  afgeperst/afpersen/afpersing/afperst/chanteert/chanteren/gechanteerd/chantage
  =blackmailed/=blackmail/=blackmailing/=extorted/=sextorted
  bangalijst/bangalijsten
  banga . lijst
  exposed . account/accounts/groep/telegram
  @someone/man/vent/gast/jongen .. @want ... met . mij/me/haar/dochter/zoon/hem . afspreken
  man/vent/kerel/gast/volwassene ... met . mij/me/haar/dochter/zoon/hem ... afspreken/chatten/appen
  man/vent/kerel/gast/volwassene/iemand/hij . van . 25/26/27/28/29/30/31/32/33/34/35/36/38/40/42/45/48/50/55/60 ... mij/me/dochter/zoon/afspreken/chat*/app*/stuurt/vraagt
  iemand/man/hij/vent/jongen/gast ... vraagt/vroeg/vragen ... foto/fotos/filmpje/video
  @sex . met/=with
  @sex .. moet/wil/moest/willen/hebben/gehad/gedwongen/doen/=have/=had/=having
  hebben/=have/=had/=having .. @sex
  @child/@me/@kin/@teacher ... @sex
  piemel/=penis/vagina/geslachtsdeel/geslachtsdelen
  naakt/naakte/=naked
  =nude
  porno*
  =porn
  dingen . die/=that . @i/ze/hij/zij/haar .. @not . wil/wilde/wou/=want
  @teacher/oom/opa/stiefvader/volwassene/man ... gezoend/gekust/zoent/kust/zoende/kuste/zoenen/kussen
  sugar . daddy/dady
  sugardaddy~
  =touched/=touches . =down =there
  vingeren/vingerde/gevingerd
  masturb*/aftrekken
  zedendelict*/zedenzaak/zedenpolitie/zedenmisdrijf/ontucht/ontuchtig/ontuchtige
  spycam/=upskirt/upskirten/upskirting
  =put/=puts/=putting . =his/=her . =hand/=hands/=fingers
  =fingered
  =flashed =me
  @teacher .. =inappropriate/=inappropriately
  stopt/stopte/stak/steekt/legt/legde .. hand/vinger/vingers/handen . in/op/onder/tussen . mijn/mn/me/haar . @privates/been/benen/dij
  @want/wilde/wou . seks/sex
  @sex .. @i .. @not
  word/wordt/ben/is/werd/was/heeft .. @touch
  @touch .. plekken/plek/plaatsen
  @teacher/man/iemand/hij ... kijkt/filmt/gluurt/filmde/loert ... kleedkamer/douche/douches/toilet/wc/badkamer
  =forced/=forces/=forcing/=made =me .. =do/=things/=stuff
  uitkleed/uitkleden/uitgekleed/=undress ... camera/webcam/=camera/=webcam
  stopt/stopte/stoppen . @not . als .. nee
  zwanger ... vader/stiefvader/opa/oom/broer/leraar
  vriend/vriendje/=boyfriend .. van/=is/is . 20/21/22/23/24/25/26/27/28/29/30/31/32/35/40 ... 12/13/14/15
  @child ... =older/oudere/volwassen . =man/=guy/man/vent
  # forced by whom one is with, and by whom one trusts
  vriend/vriendje/man/partner/ex/exvriend/oom/opa/stiefvader/broer/neef/gast/loverboy . dwingt/dwong/dwingd/dwing . @me/haar/dochter/zus
  =boyfriend/=bf/=husband/=ex/=partner/=uncle/=stepdad/=stepfather/=cousin . =forces/=forced/=forcing/=pressures/=makes . =me/=her
  moet/moest/moeten/dwingt/gedwongen ... bij/met . een/die . vreemde/andere/oude/oudere/enge/onbekende/=vreemde . man/mannen/vent/gast/kerel
  @someone/man/mannen/oom/vent ... in . @my/zijn/een/het . bed . moet/moest/gaan/gelegd/kruipen/liggen/slapen/kwam/komt
  moet/moest/moeten ... @someone/man/mannen/oom/vent .. in . bed
  @teacher ... appt/app/appte/stuurt/stuurde/zegt/zei/schrijft/mailt/dm/=dms/=texts/=says/=said/=messages/=texted ... verliefd/verkering/zoen/zoenen/knuffel/schatje/liefste/=love/=kiss/=baby
  @teacher ... verliefd . op . @me/dochter/zoon/leerling/leerlinge
  @teacher ... =in =love . =with . =me/=my
  @teacher ... verliefd ... afspreken
  anders/=anders/=otherwise/=unless ... stuurt/stuur/sturen/zet/zetten/plaatst/deelt/lekt/post/gooit/=send/=sends/=post/=posts/=share/=leak/=leaks .. @picture/@nude
  geld/betalen/betaal/betaalt/=money/=pay ... anders/=anders/=otherwise/=or/=unless ... @picture/@nude/=expose/exposen
  als . @i . @not . betaal/betalen/geld/stuur ... @picture/@nude/online
  @picture/@nude ... online/doorsturen/rondsturen/delen/door . als . @i . @not
  =assaulted/=assault/=asaulted/=assulted . =at/=by/=me/=party/=a
  =sexualy/=sexaly/=sexully
  =rapd/=rapped =by
  =rapeing/=raped/=rapped . =me/=her
  met . @my/zijn/hun/de/andere . vrienden/vriend/mannen/jongens/maten/broer/klanten . naar . bed
  @child . @want ... met . oudere/volwassen/vreemde . man/mannen . afspreken
  @want/vraagt/wil/zegt/moet ... dat . @i/ze . @me/zich . uitkleed/uitkleedt/uitkleden/naakt
  @me/zich . uitkleed/uitkleden . camera/webcam/=voor/online/man/hem
  @want . dat . @i/ze . @me/zich . uitkleed/uitkleedt
  gedrogeerd
  =drugged . =me/=her/=and
  11/12/13/14/15 ... vriend/vriendje/=boyfriend .. 20/21/22/23/24/25/26/27/28/29/30/31/32/33/35/40
  vriendje/vriend/=boyfriend . van/=of/is/=is . 20/21/22/23/24/25/26/27/28/29/30/35/40
  @me/haar/hem/@child . op . @my/haar/zijn . billen/kont/borsten . geslagen/getikt/gepakt/geknepen
  knijpt/kneep/slaat/tikt/pakt . @me/haar . in/op/bij . @my . billen/kont/borsten
  =slapped/=grabbed/=grabs/=slaps/=pinched . =my/=her . =butt/=ass/=bum/=breasts/=boobs
  @force ... @picture/@nude . van/=of/sturen/maken/=me/te/$
  =force/=forced/=forcing/=pressured/=pressuring/=blackmailed ... =pictures/=photos/=pics/=picture/=nudes/=video
  dreig/dreigt/dreigen/dreigde ... @nude
  @someone/@teacher/@kin ... handen/hand ... onder/in/tussen/op . @my/haar/zijn . rok/rokje/broek/shirt/trui/benen/bh/jurk/jurkje/onderbroek/borst/borsten/billen
  @teacher ... liefdesbericht*/liefdesbrief*/liefdesbrieven/hartjes
  @teacher ... =flirty/=flirting/=flirts/=love/=sexy/=romantic
  <> vinger/vingers . in . @my/haar . @privates
  =finger/=fingers . =in/=inside . =my/=her
  =grab/=grabs/=grabbed/=grabbing/=squeezes/=squeezed/=squeezing/=slaps/=slapped/=pinches/=pinched/=staring/=stares/=rubs/=rubbed . =my/=her/=our . @privates
`
