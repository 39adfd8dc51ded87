import { sluitAanvulling } from '#acties/aanvulling/sluitAanvulling.ts'
import { vraagAan } from '#acties/aanvulling/vraagAan.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { naar, toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Dag } from '../delen/Dag.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, type Ingevuld, type Stand } from '../formulier/stand.ts'
import { toonGeweigerd, toonWeigering } from '../kandidaat/weigering.tsx'
import type { Doe, Lees } from '../route.ts'
import { kruimelsVan } from './kruimels.ts'
import { metBeoordeling, type Beoordeling } from './metBeoordeling.tsx'
import { bureauVan } from './paden.ts'

/** Asks the kandidaat for more: per part judged 'aanvullen' what exactly, filled in with the reason of the judgement. */
export const aanvulling: Lees = c =>
  metBeoordeling(c, beoordeling => {
    const { mag, dossier } = beoordeling
    if (mag.vraagAan.length > 0) return toonWeigering(c, bureauVan(dossier.id), mag.vraagAan)
    const stand = nieuw(redenenUit(beoordeling))
    return toon(c, <Vraagpagina bezoek={c.var.bezoek} {...{ beoordeling, stand }} />)
  })

export const stelVragen: Doe = (c, ingevuld) =>
  metBeoordeling(c, beoordeling =>
    actieVanFormulier(c, ingevuld, {
      velden: veldenVan(beoordeling),
      doe: invoer =>
        vraagAan(c.var.ctx, { dossierId: beoordeling.dossier.id, vragen: perOnderdeel(invoer) }),
      klaar: () => `${bureauVan(beoordeling.dossier.id)}?gedaan=gevraagd`,
      opnieuw: stand => <Vraagpagina bezoek={c.var.bezoek} {...{ beoordeling, stand }} />,
    }),
  )

/** Goes on without an answer, after the term. */
export const sluit: Doe = c =>
  metBeoordeling(c, async ({ dossier }) => {
    const uitkomst = await sluitAanvulling(c.var.ctx, { dossierId: dossier.id })
    if (uitkomst.ok) return naar(c, `${bureauVan(dossier.id)}?gedaan=gesloten`)
    return toonGeweigerd(c, bureauVan(dossier.id), uitkomst.weigeringen)
  })

const voorvoegsel = 'vragen.'

const veldenVan = ({ teVragen, kader }: Beoordeling): Formulier =>
  Object.fromEntries(
    teVragen.onderdelen.map(id => {
      const titel = kader.onderdelen.find(onderdeel => onderdeel.id === id)?.titel ?? ''
      return [
        voorvoegsel + id,
        { soort: 'lang', label: `${id}. ${titel}: wat heb je precies nodig?` } as const,
      ]
    }),
  )

const redenenUit = ({ eigen, teVragen }: Beoordeling): Ingevuld =>
  Object.fromEntries(
    teVragen.onderdelen.map(id => [
      voorvoegsel + id,
      [eigen?.oordelen.find(({ onderdeel }) => onderdeel === id)?.motivering ?? ''],
    ]),
  )

const perOnderdeel = (invoer: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(invoer).map(([veld, tekst]) => [veld.slice(voorvoegsel.length), tekst]),
  )

type Props = { bezoek: Bezoek; beoordeling: Beoordeling; stand: Stand }

function Vraagpagina({ bezoek, beoordeling, stand }: Props) {
  const { dossier, teVragen } = beoordeling
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel="Vraag om een aanvulling"
      kruimels={kruimelsVan(dossier)}
      intro={
        <>
          <p>
            {dossier.naam} krijgt een mail met je vragen en heeft tot en met{' '}
            <Dag dag={teVragen.uiterlijk} />. Alleen deze onderdelen gaan open; de rest blijft zoals
            het is ingediend.
          </p>
          <p>Schrijf het zo op dat de kandidaat weet wat te doen, zonder je te kennen.</p>
        </>
      }
      velden={veldenVan(beoordeling)}
      stand={stand}
      actie={`${bureauVan(dossier.id)}/aanvulling`}
      klad={`${bureauVan(dossier.id)}/aanvulling`}
      knop="Vraag om deze aanvulling"
      terug={{ tekst: 'Nog niet vragen', href: bureauVan(dossier.id) }}
    />
  )
}
