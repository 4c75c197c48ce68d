import { SignMark } from '../ui/sign-mark'

/** The signpost instead of the CMS's own mark. */
export function Icon() {
  return <SignMark />
}

/** The signpost and the name, on the login page. */
export function Logo() {
  return (
    <span className="steunwijzer-logo">
      <SignMark />
      Steunwijzer
    </span>
  )
}
