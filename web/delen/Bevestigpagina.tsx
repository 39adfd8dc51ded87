import type { ReactNode } from 'react'
import type { Bezoek } from '../bezoek.ts'
import { Knop } from './Knop.tsx'
import { Knopgroep } from './Knopgroep.tsx'
import { Pagina } from './Pagina.tsx'

type Props = {
  bezoek: Bezoek
  vraag: string
  actie: string
  ja: string
  nee: { tekst: string; href: string }
  gevaar?: boolean
  children: ReactNode
}

/** Asks before something that is hard to undo: what will happen, one button, one way back. */
export function Bevestigpagina({ bezoek, vraag, actie, ja, nee, gevaar, children }: Props) {
  return (
    <Pagina bezoek={bezoek} titel={vraag}>
      <h1>{vraag}</h1>
      {children}
      <form method="post" action={actie}>
        <input type="hidden" name="token" value={bezoek.token} />
        <Knopgroep>
          <Knop soort={gevaar ? 'gevaar' : 'eerste'}>{ja}</Knop>
          <a href={nee.href}>{nee.tekst}</a>
        </Knopgroep>
      </form>
    </Pagina>
  )
}
