import { wachtend, wisAlles } from './hier.ts'

const vraag =
  'Er staat op dit apparaat nog tekst die niet is verstuurd. Als je uitlogt, is die tekst weg. Toch uitloggen?'

/** Signing out leaves nothing behind in this browser; who would lose text by it is asked first. */
document.addEventListener(
  'submit',
  gebeurtenis => {
    const { target: formulier } = gebeurtenis
    if (!(formulier instanceof HTMLFormElement)) return
    if (!new URL(formulier.action).pathname.startsWith('/uitloggen')) return
    gebeurtenis.preventDefault()
    gebeurtenis.stopPropagation()
    void logUit(formulier)
  },
  true,
)

async function logUit(formulier: HTMLFormElement): Promise<void> {
  const wacht = await wachtend()
  if (wacht.length > 0 && !confirm(vraag)) return
  await wisAlles()
  formulier.submit()
}
