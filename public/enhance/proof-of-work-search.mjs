/** The first two bytes of the hash are zero: about 65,000 tries, as server/intake/work.ts asks. */
const zeroBytes = 2
/** Hashed at once; each hash by itself would mostly wait. */
const batch = 500

const encoder = new TextEncoder()

/** @param {string} text */
async function isFound(text) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)))
  return hash.subarray(0, zeroBytes).every((byte) => byte === 0)
}

/** @param {string} token @returns {Promise<number>} what, after the token, hashes to enough zeros */
async function search(token) {
  for (let start = 0; ; start += batch) {
    const numbers = Array.from({ length: batch }, (_, index) => start + index)
    const found = await Promise.all(numbers.map((number) => isFound(`${token}:${String(number)}`)))
    const index = found.indexOf(true)
    if (index >= 0) return start + index
  }
}

// A worker of its own, so that typing is never slowed down. Browsers without safe hashing just do not answer.
addEventListener('message', async ({ data }) => {
  if (globalThis.isSecureContext) postMessage(await search(String(data)))
})
