/** Forced marriage, honour and mutilation; the forms are explained in ../pattern.ts. */
export const forced = `
  uithuwelij~
  uithuwel*
  uitgehuwelij~
  uitgehuwel*
  uit . gehuwelijkt/huwelijken
  huwelijksdwang
  kindhuwelijk*
  eerwraak~
  eermoord*
  eergerelateerd*
  eer . gerelateerd*
  gedwongen/gedwonge . huwelijk/trouwen/huwen/trouwe/huwelik
  dwingen/dwingt/dwang/moet/moeten/moest/wil/willen/verplicht ... trouwen/trouwe/trouw .. van/met/@kin/neef/oudere/@not/buitenland/marokko/turkije/zomer
  @kin/ze ... @want/dwing*/moet/zeggen/dwingen .. @marry
  @kin/familie ... @want .... @marry
  @kin . @want . dat .... trouw/trouwen/=marry
  besnijdenis/besnijden .. meisje/meisjes/dochter/zusje/somalie/sudan/egypte/vrouw
  meisje/meisjes/dochter/zusje .. besnijdenis/besnijden/besneden
  familie/vader/broer/ouders/=family/=brother/=father ... @kill ... vriend/=boyfriend/eer/schande/=honour/=honor
  @i . moet . trouwen
  @i ... @not .. trouwen . met/maar/van/wil
  @marry .. @not . wil/=want
  trouwen/trouw/=marry/=married ... neef/oudere/vreemde/=cousin/=stranger/=older/=force/=forced/=against
  =force/=forced/=forces/=forcing/=arranged/=child ... =marriage/=marry/=married/=marriages/=wedding
  =parents/=dad/=father/=family/=mom/=mum/=uncle/=they ... =want/=wants/=make/=making/=force ... =marry/=married/=wed
  =have/=has/=must/=made . =to . =marry
  =marry/=married =off
  =married =against
  =dont/=not .. =want . =to . =marry/=be . =married/=him/=my/=cousin
  =honour/=honor . =killing/=killings/=violence/=crime/=abuse
  =genital =mutilation/=cutting
  =fgm
  meisjesbesnij*
  vrouwenbesnij*
  genitale . verminking
  @me/dochter/meisje/zusje/haar .. laten . besnijden/besneden
  besneden/besnijden .. meisje/dochter/somalie/zusje/buitenland
  =circumcise/=circumcised/=circumcision .. =girl/=daughter/=sister/=me/=girls
  =me/=daughter/=sister/=girl .. =circumcised
  achterlaten/achtergelaten/achterlaat .. buitenland/marokko/turkije/somalie/syrie/irak/pakistan/afghanistan/egypte/land/afrika
  buitenland/marokko/turkije/somalie/syrie/irak/pakistan/afghanistan/egypte/afrika .. achterlaten/achtergelaten/achterlaat
  naar/terug . marokko/turkije/somalie/syrie/irak/pakistan/afghanistan/egypte/buitenland .. trouwen/achterlaten/moet/gestuurd/sturen .. $
  paspoort . afgepakt/afpakken
  =leave/=left/=leaving/=take/=send/=sending . =me/=us/=her .. =abroad/=there/=morocco/=turkey/=pakistan/=somalia .. =marry/=married/=behind/=marriage/=and/=against
  bang/bescherming/schaamte . voor . mijn/me/mn/haar . familie .. eer/schande/cultuur/geloof/vriend
  eer . van . de/mijn/onze/hun . familie
  familie ... eer/schande
  arranged/=arrange/=arranging/=arranges ... =marriage/=wedding/=marry
  gearrangeerd . huwelijk
  gedwongen/gedwonge/verplicht/dwingt/dwingen ... trouwen/huwelijk/huwen/trouwe
  @i .. moet ... trouwen
  moet/moeten/moest . met .. neef/hem/man/iemand . trouwen
  gedwongen/gedwonge/verplicht/onvrijwillig ... getrouwd/uitgehuwelijkt/@marry
  verloofd/uitgehuwelijkt . aan/met . @my/mn/me/een . neef/oudere/man/oom
  # for whom one is chosen, and what happens when it comes out
  @kin/familie/ze ... man/jongen/bruidegom/echtgenoot/bruid/vrouw .. voor . mij/me/mijn/haar/dochter/zusje/zus .. gekozen/uitgekozen/gevonden/uitgezocht/gezocht/geregeld/gekoze
  @kin/familie ... gekozen/uitgekozen/uitgezocht/bepaald/bepalen/kiezen/beslissen/beslist .. met . wie . @i/ze/zij
  @kin/familie ... bepalen/bepaalt/kiezen/kiest/beslissen/beslist .. met . wie
  =parents/=family/=dad/=father/=mom/=mum/=mother/=uncle/=they ... =chose/=chosen/=picked/=found/=choosing/=arranged/=choose ... =husband/=groom/=bride/=man/=wife . =for/=me/=her
  =parents/=family/=dad/=father ... =chose/=picked/=arranged/=found . =a/=my . =husband/=groom/=bride
  @kin/familie/ze ... @kill ... @boyfriend
  @kin/familie ... slaan/slaat/opsluiten/sluiten/sluit/verstoten/dood/weg/thuis ... omdat ... @boyfriend
  sluit/sluiten/sloten . @me/=haar . op ... @boyfriend
  =locked/=lock/=locking/=locks . =me/=her ... =because/=for/=if ... @boyfriend
  @boyfriend ... @kin/familie/ze .. @kill/doodmaken/doodmaakt/dood/uitzetten/verstoten
  =marry/=marriage/=married ... =forced/=forcing/=force/=against
  =force/=forced/=forceful . @marry
  @marry .. =uncle/oom/oude/oudere/onbekende/vreemde
  =taking/=take/=takes/=sending/=send/=sends/=took/=brought ... =abroad/=morocco/=turkey/=pakistan/=india/=somalia/=iraq/=country/=overseas ... =marry/=married/=marriage/=wed/=wedding
  meenemen/meegenomen/neemt/nemen/sturen/stuurt/gestuurd ... buitenland/marokko/turkije/pakistan/syrie/irak/somalie/land ... trouwen/huwelijk/besnijden/besnijdenis
  @kin ... @kill/doodt/doden ... weet/weten/hoort/horen/ziet/zien/ontdekt/ontdekken ... @boyfriend
  @kin ... @kill ... =because/omdat/=for/=cause ... @boyfriend
  =send/=sent/=sending/=take/=taking/=go . @me/=back/=her . =back/=home/=to .. @marry
  =back .. =get/=to . @marry
  @kin ... @want .. dat . @i/ze . met ... trouw/trouwt/trouwen
  terug/gestuurd/sturen ... trouwen/trouw/uithuwelijken
  @child ... moet/moeten . trouwen
  zusje/nichtje/dochter/zus/vriendin/=sister/=daughter/=niece ... moet/gedwongen/=forced/=has . =to . @marry
  @kin ... @kill . @me ... =know/=knew/=knows/=hear/=hears/=find/=finds/=found/=see/=discover/=discovers . =i/=im/=out/=about/=my
  @kin ... =disown/=disowned/=disowns ... @boyfriend
`
