/** Hurting oneself; the forms are explained in ../pattern.ts. */
export const selfHarm = `
  zelfbeschadig~
  zelfverwond~
  zelfverminking~
  zelfpijnig~
  zelfdestruct*
  zelfsnij*
  automutil~
  automutul~
  selfharm~
  =self =harm/=harming/=harmer/=harms/=injury/=injure/=injuring/=mutilation/=mutilate
  selfinjur*
  ^ snijden/krassen/snijen/cutting $
  ^ stoppen . met . snijden/krassen
  stop/stoppen .. met . snijden/krassen/mezelf
  =stop/=stopped/=quit/=urge =to/=cutting/=hurting . =cut/=cutting/=myself
  =stop/=stopped/=quit =cutting
  @cut .. @self
  snijd/snijdt/snij/snijt/krast/sneed/kerft zich
  @self .. @cut
  zich . snijdt/snijd/snijt/krast/sneed/kerft
  zelf/mesef . @cutNl
  @harm .. @self
  @self .. @harm
  @self .. aansteker/sigaret/strijkijzer/passer
  zich .. pijn . doen/doet/te
  zichzelf .. slaan/slaat/bijt/bijten/pijn/verwondt/verwonden/beschadigt/verminkt
  @cut ... @limb
  @limb ... @cut
  @limb ... littekens/krassen/sneetjes/snijwonden/snijwond/snee/wondjes
  littekens/krassen/sneetjes/snijwonden/snee/wondjes/brandwonden ... @limb
  scheermesje/scheermes/scheermesjes ... arm/armen/been/benen/mezelf/zichzelf/snij*/kras*/kamer/verstopt
  =razor/=razors/=razorblade/=blade ... =arm/=arms/=wrist/=wrists/=myself/=herself/=himself/=room/=hides
  =cuts/=scars/=scratches/=burns . =on/=all . =over/=my/=her/=his/=their . =my/=her/=his/=their/=arms/=arm/=wrists/=legs/=thighs
  aansteker/sigaret/sigaretten .. arm/armen/huid/mezelf/zichzelf
  straf/straffen/straft . @self
  @self .. verbranden/verbrand/verwondt/verwonden/krabben/krabt/pijnigen/straffen
  bonkt/bonk/bonken/beukt/slaat/sla/knalt/ramt ... hoofd/vuist/vuisten ... muur/deur
  verwondt/verwond/beschadigt/beschadigd . @self/zich
  @self/zich . verwondt/verwond/beschadigt/verwonden/krast/krassen
  =bang/=bangs/=banging/=hits . =my/=his/=her/=their . =head
  =head .. =against . =the . =wall
  =cuts/=scars . =on =arms/=arm/=wrist/=wrists/=legs
  @i . snij/snijd/kras/kerf/prik/snijt/sneed . mij/me/mn $
  snij/snijd/kras/kerf . me/mij $
  mij/me . snijden/krassen/kerven $
  prik/prikt/prikken/krab/krabt/knijp/knijpt/sla/slaat/bijt . @self
  @child/@kin/vriendin/hij/zij ... snijdt/krast/kerft/snijd/krassen .. arm/armen/been/benen/polsen/pols/huid/zich
  wonden/wondjes/wond/krassen/sneetjes/strepen ... arm/armen/pols/polsen/benen/been . van/door/bij
  snijdt/snijd/kerft .. in . haar/zijn/mijn/mn/me/der . arm/armen/been/benen/huid/vel
  mutile*/mutilat*
  =mutilate/=mutilating/=mutilation
  @i ... heb . weer/gisteren/net/vaak . gesneden/gekrast/gekerfd
  @i heb ... gesneden/gekrast $
  weer . gesneden/snijden/krassen $
  niet . meer . snijden/krassen
  stop* . snijden/krassen
  =started/=start/=starting/=keep/=keeps/=cant/=been/=still/=again .. =cutting
  =cutting .. =again/=help/=stop/=relapse
  @self .. knijp*/knijpen/knijpt/prik*/prikken/krab*/slaan/bijten/schoppen/verbrand*/snij*/kras*
  drang/neiging/behoefte . om . te/mezelf/me . snijden/pijn/beschadigen/krassen
  ^ =i =cut $
  =i =cut $
  =daughter/=son/=friend/=she/=he/=sister/=brother/=child/=kid . =cuts $
  arm/armen/polsen/benen . open . halen/haalt/gehaald/krabben/krassen
  snijwond/snijwonden/snijlittekens/snijgedrag
  # scars and words of those who do so
  littekens/litteken/krassen/sneetjes/snijwonden/sneeen/wondjes ... snijden/snijen/krassen/kerven/mes/mesje/scheermes/scheermesje
  =scars ... =cut/=cutting/=self/=blade/=razor
  mes/mesje/mesjes/scheermesje/scheermes/schaar/glas/passer/punaise/naald/puntenslijper/slijpermesje .. in/over/op/langs . @my/haar/zijn/me/der/=dr/mn . @limb
  mesje/mesjes . @self/arm/armen/been/pols/polsen/huid
  slijpermesje/slijpermesjes/puntenslijpermesje
  =razor/=blade/=scissors/=glass/=needle/=compass .. =in/=on/=across/=to/=over . =my/=her/=his/=their . @limb
  barcode/barcodes/streepjescode/zebra/zebrastrepen .. @limb
  @limb ... barcode/barcodes/streepjescode/zebrastrepen
  =sh =relapse/=relapsed/=relapsing/=again/=scars/=scar/=urge/=urges/=clean/=wounds
  =relapse/=relapsed/=relapsing/=urge/=urges/=clean ... =sh/=cut/=cutting/=cuts/=harm/=harming/=selfharm/=blade/=hurting
  =hiding/=hides/=hide/=covering .. =cuts/=scars . =on/=from/=with . =sleeves/=arms/=arm/=parents/=wrist
  teruggevallen/terugval ... snijden/krassen/zelfpijn
  @self/zich .. uithongeren/uithongert/verhongeren/uitgehongerd
  @limb . onder . de . krassen/sneetjes/sneeen/littekens/wonden/snijwonden
  onder . de . krassen/sneetjes/sneeen/littekens/snijwonden
  styropor/styro
  =starving/=starve/=starved . @self
  =hide/=hides/=hiding/=covers/=covering/=hid .. =cuts/=scars/=wounds
  =cuts/=scars/=wounds . =under/=on/=all . =her/=his/=my/=their/=sleeves/=over
  onder/lange . mouwen ... littekens/krassen/sneetjes/snijden/wondjes
  littekens/krassen/sneetjes/wondjes/snijwonden .. verberg/verbergt/verbergen/verstopt/mouw/mouwen
  <> @limb .. sneetjes/krassen/snijwonden/sneeen/mesje/mesjes/scheermes/scheermesje/aansteker/peuken/sigaret/sigaretten
  <> @limb .. brand/brandde/verbrand . aansteker/sigaret/peuk/strijkijzer
  <> =arm/=arms/=wrist/=wrists/=leg/=legs/=thigh/=thighs .. =cuts/=cut/=razor/=scars/=burns/=burn/=lighter
`
