/** Run away, thrown out or nowhere to sleep; the forms are explained in ../pattern.ts. */
export const away = `
  weggelopen/weggelope/weglope/wegelopen/weggelopn
  weg . gelopen
  wegloopster/wegloper
  ^ weglopen/weglope $
  weglopen/weglope/wegloop/loop/loopt/liep/lopen/vlucht/vluchten/gevlucht/gevluchte/wegrennen/wegvluchten/ontsnappen .. weg/van/uit . huis/thuis/tuis/osso/=huis
  @i . @will/@want .. weglopen/weglope
  @want ... weglopen $
  @i . loop . weg $
  mag/mogen .. @not . meer . naar . huis
  @not . meer . naar . huis $
  @child .. =left =home
  =cant =find =her/=him/=them
  wegloop/loop . weg . van . huis/thuis/@my/mn . huis/ouders
  vlucht/vluchten/weglopen/gevlucht . van/voor/uit/weg . @my/mn/me/voor . @kin
  @want .. weg .. huis/thuis/osso/@kin
  weg . van/uit . huis/thuis/osso
  @child/hij/zij/ze/@kin . @not . thuis . gekomen/thuisgekomen
  @child ... spoorloos/vermist/verdwenen/zoek/thuisgekomen/=missing
  spoorloos/vermist .. @child/thuis
  uitgezet/uitgegooid/uitgetrapt/uitgeschopt/buitengezet/uitgeflikkerd . huis/osso
  huis/osso . uitgezet/uitgegooid/uitgetrapt/uitgeschopt/uitgestuurd/uitgeflikkerd/uitgezt
  huis/osso/thuis . uit . @thrown/moet/moeten/gemoeten
  uit . huis/osso . @thrown
  @thrown ... uit . huis/osso
  @thrown ... het . huis/=huis . uit
  @kin ... @thrown .. eruit/buiten/straat/huis
  @kin ... eruit/buiten/uit . huis . @thrown
  @kin .. eruit . @thrown
  eruit/buiten/straat . @thrown .. @kin/thuis/osso/huis/ouders
  eruitgegooid/eruitgezet/eruitgetrapt/eruitgeschopt/eruitgeflikkerd .. @kin/thuis/huis/osso
  thuis/osso . eruit . @thrown
  @kin .. eruitgegooid/eruitgezet/buitengesloten
  moet/moest/moeten .. huis . uit $
  moet/moest .. weg . van . thuis
  @kin/ze ... @me . @not . meer . thuis/hebben/huis/in/binnen
  @not . meer . welkom . thuis/bij/van/osso $
  @not . meer . naar . huis . mag/kan/terug
  mag . @not . meer . thuis/binnen . komen/slapen/wonen/zijn
  @kin .. laat/laten . @me . @not . meer . binnen
  nergens .. slapen/heen/wonen/slaap/naartoe/overnachten
  @not/geen . slaapplek/slaapplaats/onderdak/dak/woning/huis . meer/om/boven/voor/hebben/heb
  geen/zoek/zonder . slaapplek/slaapplaats/onderdak/slaapplk
  geen . plek/plaats/bed . om . te/voor/vannacht . slapen/vannacht/nacht
  geen . plek/plek/huis . te . slapen/wonen
  waar . kan/moet/mag . @i .. slapen/overnachten/schuilen/wonen
  ergens . slapen/overnachten . vannacht/nacht
  plek . om . te . slapen/overnachten/schuilen/onderduiken
  slaap/slaapt/slapen/sliep/geslapen/leef/leeft/leven/beland/overnacht/overnachten/zwerf/zwerft/zwerven .. op/buiten/in . straat/station/park/auto/portiek/buiten
  op . straat . slaap/slapen/gezet/gegooid/leven/beland/sta/staan/staat/leef/geschopt
  @kin/@i/zit/=ze . zit/sta/staan/staat . op . straat $
  slaap/slapen/slaapt . buiten $
  dakloos/dakloze $
  ^ dakloos
  dakloos/dakloze . en/=and
  @i/@child/we/gezin/en/ben .. dakloos/dakloze
  crisisopvang/noodopvang/vrouwenopvang
  =ran/=run/=runs/=running/=runaway =away
  =runaway
  =run/=running/=ran/=escape/=leave/=flee . =away . =from/=my . =home/=house/=parents/=dad/=mom/=family
  =escape/=flee/=leave/=fleeing . =from/=my . =home/=parents/=dad/=father/=husband/=family
  =kick/=kicks/=kicked/=kicking/=throw/=threw/=throws/=thrown/=throwing/=put/=chucked/=locked .. =out . =of/=by/=the/=my/=house/=home/=parents . =house/=home/=parents/=mom/=mum/=dad/=mother/=father/=my/=by/=stepdad/=me
  @kin .. =kick/=kicked/=kicks/=threw/=throw/=throwing/=kicking/=chucked/=locked . =me/=us/=him/=her . =out
  =kicked/=thrown/=chucked =out $
  =parents/=mom/=dad/=mum .. =want/=wants .. =out/=gone $
  =nowhere =to/=else . =sleep/=stay/=go/=live/=to
  =no/=need/=safe . =place/=where/=roof . =to . =sleep/=stay/=live/=go
  =place =to . =sleep/=stay/=crash . =tonight
  =where =can =i . =sleep/=stay
  =sleep/=sleeping/=slept/=living/=live . =rough/=outside/=streets/=street $
  =sleep/=sleeping/=slept/=living/=live . =on/=in . =the/=my/=a . =street/=streets/=park/=car/=station
  =i/=im/=am/=we/=are/=become/=becoming/=son/=daughter/=kid/=child/=family/=and .. =homeless
  =homeless . =and/=now/=need/=kid/=child/=teen/=teenager/=help
  ^ =homeless $
  =son/=daughter/=child/=kid/=girl/=boy/=friend . =is/=has/=gone/=went . =missing/=disappeared
  @child ... =didnt/=hasnt/=not . =come/=came . =home
  kan/wil/hou/houd/trek . @not . meer . thuis . zijn/wonen/blijven/uit/vol
  kan/wil . @not . meer . thuis
  het . huis . uit
  @i/@kin/@child .. huis . uit . moet/gezet/gooien/wil/gaan
  @child . is .. dagen/dag/nacht/uren/gisteren/week/vannacht . weg/kwijt/niet
  @child .. komt/kwam/is .. @not .. thuis . gekomen/thuisgekomen
  @child .. komt/kwam . @not . meer/niet . thuis $
  @i/ik/we .. geen . huis . meer/dak
  =left/=leaving . =home .. =and/=nowhere/=yesterday/=cant/=missing
  geen/niet . thuis . meer . hebben/heb
  slaapplek/slaapplaats/onderdak/noodopvang
  @i .. kan/durf/mag/wil/kun/hoef .. @not .. terug . naar . huis
  @i .. kan/durf/mag .. @not .. naar . huis/osso
  kan/durf/mag . @not . meer/terug . naar . huis/osso/thuis
  =cant/=dont/=not/=cannot/=wont/=never .. =go/=going/=come .. =home
  =ran/=run/=running =off .. =home/=from
  koffers ... vertrekken/weg/straat/huis
  vertrekken/weg . van . mijn/mn/me . ouders/vader/moeder
  @kin ... wil/willen . dat . @i . weg/vertrek/ga $
  dakloos/dakloze
  =homeless =youth/=teen/=kid/=girl/=boy
  @want .. =leave =home
  @kin ... buiten/eruit/straat . @thrown
  verstoten
  =sleeping/=sleep . =outside
  buiten . slapen . vannacht
  ^ geen . huis $
  @child ... meegenomen ... buitenland/marokko/turkije/syrie .. vader/moeder/ex/man
  =sleep/=sleeping/=slept/=live/=living . =in . =our/=his/=her/=the/=my/=a . =car/=van/=tent/=station/=garage
  slapen/slaap/slaapt/wonen/leven . in . @my/de/een/onze/=our . auto/busje/bus/tent/garage/portiek/schuur
  thuis . weggegaan/weggevlucht/vertrokken/gevlucht
  weggegaan/vertrokken/gevlucht . van/uit . thuis/huis
  ben/is/was . weggegaan ... slaap/slapen/slaapt
  =i/=got/=was/=been/=getting/=im . =kicked/=thrown/=kick . =out . =because/=by/=for/=of/=at . =im/=my/=being/=gay/=parents/=16/=17/=15
  =kicked/=thrown/=threw .. =out . =because
  @kin . =kicked/=threw/=throws . @me .. =out
`
