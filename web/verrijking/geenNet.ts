const gezegd = new WeakSet<HTMLFormElement>()

/** Milliseconds in which a second press goes through. */
const geldig = 30_000

/** Whether this press is stopped because there is no network, for the button would lead away from what was typed; only the first, for a browser may be wrong about it. */
export function houdtTegen(formulier: HTMLFormElement): boolean {
  if (navigator.onLine || gezegd.has(formulier)) return false
  gezegd.add(formulier)
  setTimeout(() => gezegd.delete(formulier), geldig)
  return true
}
