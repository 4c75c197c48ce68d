/** A life may be in danger this minute; counts only beside another kind. */
export const now = `
  overdos*
  @much ... @taken
  @taken ... @pills
  @pills ... @taken
  =overdosed
  @now ... dood/zelfmoord/springen/ophangen/verhangen/die/leven
  dood/zelfmoord/springen/ophangen/verhangen/einde/eind . @now
  =tonight/=now/=today
  ga .. @now
  bloedt/bloed/bloeden/bewusteloos
  =bleeding/=unconscious
  heeft/trekt/staat/has .. @weapon
  keel/wurg*
  =strangling/=choking
  buiten/straat/vannacht/station
`
