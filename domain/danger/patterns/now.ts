/** A life may be in danger this minute; counts only beside another kind. */
export const now = `
  @much ... @taken
  @taken ... @pills
  @pills ... @taken
  @now ... dood/zelfmoord/springen/ophangen/verhangen/die/leven
  dood/zelfmoord/springen/ophangen/verhangen/einde/eind . @now
  nu/=now/=tonight/=today
  op . dit . moment
  =right =now
  =at =this =moment
  meteen/direct . hulp/help/=help
  ga .. @now
  ga/=gonna/=going .. =het/=it/=to . doen/=do $
  bloedt/bloed/bloeden
  =bleeding
  heeft/trekt/staat/=has/=have/=holding/zwaait .. @weapon
  @weapon . in . hand/handen/=hand
  =with . =a . @weapon
  met . een . @weapon
  keel/wurg*
  =strangling/=choking
  staat/=is . voor/aan/=at . de/=the . deur/=door
  buiten/straat/vannacht/station
  =about =to . =jump/=die
  vaarwel/dada/=goodbye
`
