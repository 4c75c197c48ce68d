/** Filled in next: what editors should look at first. */
export function ToDo() {
  return null
}
