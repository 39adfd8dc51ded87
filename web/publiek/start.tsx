import { rollen } from '#domein/rollen.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { menuVan } from '../menu.ts'
import type { Lees } from '../route.ts'

const gedaan: Readonly<Record<string, string>> = {
  uitgelogd: 'Je bent uitgelogd.',
  'overal-uitgelogd': 'Je bent op al je apparaten uitgelogd.',
}

/** The first page: for a visitor what this is, for who is signed in what can be done in this role. */
export const start: Lees = c => {
  const { bezoek } = c.var
  const melding = gedaan[c.req.query('gedaan') ?? '']
  return toon(
    c,
    bezoek.wie ? (
      <Welkom bezoek={bezoek} wie={bezoek.wie} />
    ) : (
      <Buiten bezoek={bezoek} melding={melding} />
    ),
  )
}

function Buiten({ bezoek, melding }: { bezoek: Bezoek; melding: string | undefined }) {
  return (
    <Pagina bezoek={bezoek} titel="Portfolio en register voor jobcoaches">
      {melding && <Melding soort="klaar" titel={melding} />}
      <h1>Laat zien dat je je vak bijhoudt</h1>
      <p className="vb-intro">
        In Vakbewijs bouw je het portfolio op waarmee je het keurmerk Register Jobcoach verlengt.
      </p>
      <p>
        Je bewaart wat je leert op het moment dat je het doet. Je ziet steeds wat meetelt, wat nog
        ontbreekt en wanneer je uiterlijk indient. Een assessor leest je portfolio en je krijgt een
        besluit met de redenen erbij.
      </p>
      <Knopgroep>
        <Knoplink soort="eerste" href="/inloggen">
          Inloggen
        </Knoplink>
      </Knopgroep>
      <h2>Nog geen toegang?</h2>
      <p>
        Heb je een geldig certificaat, dan maakt de certificerende instelling je toegang aan. Je
        krijgt daarover een mail. Niets gekregen? Vraag het onderaan deze bladzijde.
      </p>
    </Pagina>
  )
}

function Welkom({ bezoek, wie }: { bezoek: Bezoek; wie: NonNullable<Bezoek['wie']> }) {
  return (
    <Pagina bezoek={bezoek} titel="Begin">
      <h1>Dag {wie.naam}</h1>
      <p className="vb-intro">
        Je werkt als {wie.rolnaam.toLowerCase()}. {rollen[wie.rol].wat}
      </p>
      <ul className="vb-register">
        {menuVan(bezoek).map(({ naam, href, wat }) => (
          <li key={href}>
            <a className="vb-sterk" href={href}>
              {naam}
            </a>
            <span className="vb-zacht">{wat}</span>
          </li>
        ))}
      </ul>
    </Pagina>
  )
}
