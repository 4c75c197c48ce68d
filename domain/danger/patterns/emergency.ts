/** A life in danger this minute, whatever brought it there; the forms are explained in ../pattern.ts. */
export const emergency = `
  # not awake, not breathing
  bewusteloos/bewusteloze
  =unconscious/=unresponsive
  buiten . bewustzijn/kennis/westen
  @not . bij . bewustzijn/kennis
  @child/@kin/@someone .. word/wordt/werd .. @not . meer/echt . wakker $
  @child/@kin/@someone .. word/wordt/werd .. @not . wakker $
  krijg/krijgen/kreeg . @third/@child/@kin/@my .. @not . meer/nog . wakker $
  krijg/krijgen/kreeg . @third/@child/@kin/@my .. @not . wakker $
  @not . wakker ... @drunk/ziekenhuis/ademt
  @drunk ... @not . wakker
  =wont/=not/=doesnt/=cant/=cannot/=never/=didnt . =wake/=waking . =up/=her/=him $
  @not . wakker . te . krijgen $
  =cant/=cannot . =wake . =him/=her/=them/@my . up/@child
  @pills/@drug/=drunk/=alcohol ... =not/=wont/=doesnt/=isnt . =wake/=waking/=responding/=respond/=moving
  =not/=stopped/=isnt/=barely/=hardly/=doesnt/=cant . =breathing/=breathe/=breath $
  =stopped =breathing
  ademt/ademde/ademhaalt/ademd .. @not/amper/nauwelijks
  @not/amper/nauwelijks . meer . ademt/ademhaalt
  haalt/haalde . geen/nauwelijks/amper . adem
  @child/@kin/@someone . stikt $
  @child/@kin/@someone ... reageert/reageerd/beweegt .. @not . meer $
  @drunk ... reageert/reageerd/beweegt .. @not
  reageert/reageerd/beweegt .. @not .. @drunk
  @child/@kin/=he/=she . =is/=isnt/=not/=doesnt/=wont . =not/=responding/=respond/=react/=reacting/=moving .. $
  =drunk/=bleeding/=pills/=drugs/=overdose ... =not/=isnt/=doesnt/=wont . =responding/=respond/=reacting/=react/=moving
  comazuip*
  alcoholvergiftiging
  =alcohol =poisoning
  =passed =out . =from/=after/=drunk/=pills/=drugs/=drinking/=cant/=help
  @drunk ... buiten westen
  hartstilstand/reanimeren/reanimatie . nu/help/kind/dochter/zoon

  # taken
  overdos*/overdoos/overdoses
  =overdosed/=overdosing/=overdose
  =od/=oded . =on/=pills/=paracetamol
  teveel/tevel/veel/=many/=much . @drug . @taken/op/gebruikt/gehad $
  te veel . @drug
  =too . =many/=much . @drug
  teveel/tevel . @drug
  @taken/gebruikt . te . veel . @drug
  @much .. @drug ... @taken/leeg/gebruikt
  @taken ... @much .. @drug
  @drug ... @much ... @taken/gebruikt
  @count . @drug ... @taken/op
  @taken/heb/heeft ... @count . @drug
  heb/heeft/had/hebben ... @much ... @drug .. leeg/=op
  @much . @drug/medicijnen/medicatie . leeg/=op $
  strip/strips/doosje/doosjes/potje/pot/doos . @pills . leeg/=op
  @pills . leeg $
  @much .. @pills ... @taken/leeg
  @taken ... @much . @pills
  @poison ... gedronken/drinkt/drink/dronk/geslikt/slikt/=drank/=drunk/=drink/=drinking/=swallowed
  gedronken/geslikt/=drank/=swallowed/=drinking/=drunk ... @poison
  bleek/=bleach gedronken/drinken/gedronke/opgedronken
  vergiftigd .. @self/me/kind
  @self .. vergiftigd

  # cut, hung, about to jump
  pols*/aders ... doorgesneden/opengesneden/doorsneden/doorgehaald/opengehaald/opensnijden/doorsnijden/doorgesnede
  pols*/aders . open/diep/door . gesneden/gehaald/gesnede
  doorgesneden/opengesneden ... pols*/aders
  =slit/=slitting/=cut/=sliced . =my/=his/=her/=their/=own/=your . =wrist/=wrists/=throat/=veins
  =wrist/=wrists . =are/=is/=were . =slit/=cut/=bleeding
  bloedt/bloed/bloeden . dood/heel/erg/hevig/veel/leeg
  =bleeding . =out/=to/=badly/=heavily/=lot
  heeft/heb . @self/zich . opgehangen/verhangen/neergeschoten/neergestoken
  sta/staat/staan/stond/zit/klim/klimt/hang/hangt/=standing/=sitting/=stand/=stands . op/aan/bij/langs/over/tegen/=on/=at/=over/=by/=off . @my/de/het/een/=the/=a/=this . @height . $
  @i/@child/@kin/@someone .. sta/staat/staan/zit/klim/klimt/is/ben/=standing/=sitting/=is/=am/=stands . op/=on/bij/aan/=at/=off . de/het/een/=the/=a . @height/@rails
  ^ sta/staat/zit/=standing/=sitting . op/=on/bij/aan/=at . de/het/een/=the/=a . @height/@rails
  =im/=hes/=shes/=am/=is . =on/=at . =the/=a/=school . @height/@rails
  op . de/het/een . @height/@rails .. spring/springen/springt/stap/einde/eind/doen/klaar
  =on . =the/=a . @height/@rails ... =jump/=jumping/=end/=die/=over
  op/aan/langs . @height/@rails . sta/staat
  op/over/langs . het/de . rails/spoor/treinrails/treinspoor . lopen/loopt/loop/ligt/lig/liggen/zit/staat/sta
  ligt/lig/loopt/loop . op . het/de . rails/spoor/treinrails/treinspoor
  raam/balkon . uit . springen/springt/spring
  uit . het/raam . raam/flat . springen/springt/spring/gesprongen
  =out . =of/=the/=a/=window . =window . =jump/=jumped
  =jump/=jumped/=jumping . =out/=from/=off . =of/=the/=a/=window . =window/=roof/=bridge
  =about/=ready . =to . =jump $

  # a weapon that is there, violence that goes on
  @someone/@child/@kin/er ... met/=with . een/=a/=his/zijn/een . @weapon . $
  @someone/@child/@kin/er ... met/=with . een/=a . @weapon ... school/klas/deur/huis/plein/=school/=class/=door/=outside/=house
  schiet/schieten/=shooting . om/=in/in/op/=at . zich/de/het/=the/=our . school/klas/heen/straat/=school/=class
  mes/pistool/=knife/=gun . op/tegen/=to/=at . @my/de/=the . keel/hoofd/buik/=throat/=head
  doodgeschoten/doodgestoken/neergeschoten/neergestoken/=stabbed/=shot . nu/net/zojuist/=now/=just
  @hits/@beaten/wurgt/vecht/vechten/schopt/@kill . @me/@third/@my/@kin/@child . @now
  @drug/=op . =op .. @not . wakker
  @drug ... @not . wakker
  kind/peuter/kleuter/baby/zoon/dochter/zoontje/dochtertje/broertje/zusje/hij/zij/ze/=child/=toddler/=baby/=son/=daughter/=kid .. @pills/=pills/=medicine ... geslikt/ingeslikt/opgegeten/doorgeslikt/=swallowed/=ate
  geslikt/ingeslikt/opgegeten/=swallowed/=ate ... =pills/pillen/@drug/batterij/knoopcel/=battery
  batterij/batterijtje/knoopcel/=battery ... geslikt/ingeslikt/=swallowed
  perron/spoor/rails ... springen/springt/spring
  =collapsed ... =breathing/=wake/=responding/=moving
  slap/=limp ... wakker/ademt/=breathing
  <> @drug/medicijnen ... strip/doosje/potje/doos ... @taken
  <> @taken .. @drug ... strip/doos/potje/doosje/hele
  @not . meer . wakker ... @drug/drank
  =not/=isnt/=wont/=doesnt/=stopped . =moving/=move $
  ligt . op . de/straat/het . grond/vloer/straat . en/bewegingloos/roerloos ... @not/ademt/bloed
  bewegingloos/roerloos
  @drug .. @taken ... @much
`
