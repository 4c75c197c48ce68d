/** Where a browser with scripts puts its proof of work (public/enhance/proof-of-work.mjs); else it stays empty. */
export function ProofOfWork() {
  return (
    <proof-of-work hidden>
      <input type="hidden" name="work" />
      <script type="module" async src="/enhance/proof-of-work.mjs" />
    </proof-of-work>
  )
}
