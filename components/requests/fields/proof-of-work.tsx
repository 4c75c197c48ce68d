/**
 * Where a browser with scripts puts its proof of work (public/enhance/proof-of-work.mjs); else it stays empty.
 * Not async: React moves such a script to the head, where it could run before the field is there.
 */
export function ProofOfWork() {
  return (
    <proof-of-work hidden>
      <input type="hidden" name="work" />
      <script type="module" src="/enhance/proof-of-work.mjs" />
    </proof-of-work>
  )
}
