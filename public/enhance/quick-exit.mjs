/** Shift counts when it is pressed and let go alone, this often, within this many milliseconds. */
const presses = 3
const within = 5000

/** Empties a field, whatever it was made with: `reset()` would bring back what the page came with. */
function emptyField(/** @type {Element} */ field) {
  if (field instanceof HTMLTextAreaElement) field.value = ''
  else if (field instanceof HTMLSelectElement) field.selectedIndex = -1
  else if (field instanceof HTMLInputElement) {
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = false
    else field.value = ''
  }
}

/** All that somebody typed or chose; what a form takes along unseen only when the form is not needed again. */
function clearFields(/** @type {{ hiddenToo: boolean }} */ { hiddenToo }) {
  for (const form of document.forms)
    for (const field of form.elements)
      if (hiddenToo || !(field instanceof HTMLInputElement && field.type === 'hidden')) emptyField(field)
}

/** Goes elsewhere in place of this page, which leaves the history and is gone from the screen at once. */
function leave(/** @type {string} */ address) {
  document.documentElement.classList.add('leaving')
  document.title = new URL(address, location.href).host
  clearFields({ hiddenToo: true })
  document.body.replaceChildren()
  location.replace(address)
}

/** `<quick-exit>` around a link with `data-exit` and an empty status; its data attributes are what it says. */
class QuickExit extends HTMLElement {
  #alone = false
  #count = 0
  #timer = 0
  #listening = new AbortController()

  connectedCallback() {
    this.#listening = new AbortController()
    const { signal } = this.#listening
    this.addEventListener('click', (event) => this.#clicked(event), { signal })
    document.addEventListener('keydown', (event) => this.#down(event), { signal, capture: true })
    document.addEventListener('keyup', (event) => this.#up(event), { signal, capture: true })
    // Shift and a click select text: that is no press by itself.
    document.addEventListener('pointerdown', () => (this.#alone = false), { signal, capture: true })
    // Back from elsewhere, browsers may show the page as it was left.
    window.addEventListener('pageshow', ({ persisted }) => persisted && clearFields({ hiddenToo: false }), {
      signal,
    })
  }

  disconnectedCallback() {
    this.#listening.abort()
    clearTimeout(this.#timer)
  }

  get #address() {
    return this.querySelector('a[data-exit]')?.getAttribute('href') ?? '/'
  }

  #clicked(/** @type {MouseEvent} */ event) {
    if (!(event.target instanceof Element) || !event.target.closest('a[data-exit]')) return
    event.preventDefault()
    leave(this.#address)
  }

  #down(/** @type {KeyboardEvent} */ event) {
    const shift = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey
    if (shift && event.repeat) return
    this.#alone = shift
    // Somebody who types capitals is writing, not leaving.
    if (!shift) this.#count = 0
  }

  #up(/** @type {KeyboardEvent} */ event) {
    if (event.key !== 'Shift' || !this.#alone) return
    this.#alone = false
    this.#count += 1
    if (this.#count === presses) return leave(this.#address)
    if (this.#count === 1) this.#startClock()
    this.#say(this.#count === 1 ? this.dataset.twoMore : this.dataset.oneMore)
  }

  #startClock() {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => {
      if (this.#count > 0) this.#say(this.dataset.expired)
      this.#count = 0
    }, within)
  }

  #say(/** @type {string | undefined} */ words = '') {
    const status = this.querySelector('[role="status"]')
    if (status) status.textContent = words
  }
}

customElements.define('quick-exit', QuickExit)
