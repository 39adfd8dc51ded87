import { sql } from 'kysely'
import type { Activiteit, Dossier } from '#domein/dossier/dossier.ts'
import { opleiding, volledigDossier } from '#domein/proef.ts'
import { datum } from '#lib/datum.ts'
import type { Db } from '#infra/db/schema.ts'

// The largest portfolio that has to be as good as a small one: 300 activities, 300 files, 200.000 words; and 300 meetings and 300 drafts.

const hoeveel = 300

const vragen = {
  A2: ['voorgenomen', 'uitgevoerd', 'ontwikkeladvies', 'metAdviesGedaan'],
  'A3.2': ['situatie', 'aanleiding', 'inzichten', 'betekenis'],
  A4: [
    'ontwikkelingen',
    'sleutelmomenten',
    'beroepsprofielVerleden',
    'manierVanLeren',
    'plannen',
    'stappen',
    'beroepsprofielToekomst',
  ],
} as const

/** Every question with a long text, in the order of the portfolio. */
export const groteVelden: readonly string[] = Object.values(vragen).flat()
const woordenPerVraag = Math.ceil(200_000 / groteVelden.length)

/** Paragraphs of about a hundred words; the last words say which text it was. */
function tekst(naam: string, woorden: number): string {
  const alinea = Array.from({ length: 100 }, (_, plek) => (plek % 7 ? 'werk' : 'begeleiden')).join(
    ' ',
  )
  const alineas = Array.from(
    { length: Math.ceil(woorden / 100) },
    (_, nr) => `${nr + 1} ${alinea}.`,
  )
  return [...alineas, `Einde van ${naam}.`].join('\n\n')
}

const antwoorden = (deel: keyof typeof vragen) =>
  Object.fromEntries(vragen[deel].map(veld => [veld, tekst(veld, woordenPerVraag)]))

/** An activity of which all counts, one over a maximum, or one with days outside the period and days that counted already: the longest reckonings. */
const groteActiviteit = (plek: number): Omit<Activiteit, 'id' | 'titel'> => {
  if (plek % 3 === 0) return opleiding(1)
  if (plek % 3 === 1) return { ...opleiding(1), soort: 'opleiding-buiten-vakgebied' }
  return {
    soort: 'vrijwilligerswerk',
    soortWerk: 'Taalles',
    van: datum('2022-01-01'),
    tot: datum('2025-12-31'),
    bewijs: ['bewijs.pdf'],
  }
}

/** As it is filed: the same portfolio as data. */
export function grootDossier(maakId: () => string): Dossier {
  const klein = volledigDossier()
  return {
    ...klein,
    activiteiten: Array.from({ length: hoeveel }, (_, plek) => ({
      ...groteActiviteit(plek),
      id: maakId(),
      titel: `Training ${plek + 1} over begeleiden op de werkplek`,
    })),
    onderdelen: {
      ...klein.onderdelen,
      A2: { antwoorden: antwoorden('A2') },
      'A3.2': { ...klein.onderdelen['A3.2'], antwoorden: antwoorden('A3.2') },
      A4: { ...klein.onderdelen.A4, antwoorden: antwoorden('A4') },
    },
  }
}

type Van = { persoon: string; dossier: string; nu: Date }

/** Makes a portfolio with two activities and all questions answered as large as it gets: straight into the tables, one statement for each. */
export async function vulGroot(db: Db, van: Van): Promise<void> {
  await schrijfActiviteiten(db, van)
  await schrijfGroteTeksten(db, van)
}

/** The end of a statement that made `nieuw`: a file with each, of which its page was drawn. */
const metBestand = ({ persoon, nu }: Omit<Van, 'dossier'>) => sql`
    stuk as (
      insert into bestand (id, persoon, sha256, grootte, mime, opgeslagen_op, bladzijden, beeld)
      select id, ${persoon}, encode(sha256(id::text::bytea), 'hex'), 1000, 'application/pdf', ${nu}, 1, 'klaar' from nieuw),
    getekend as (
      insert into bestand_beeld (bestand, pagina, sha256, grootte, mime, breedte, hoogte)
      select id, 1, encode(sha256(id::text::bytea), 'hex'), 1000, 'image/webp', 1200, 1697 from nieuw)
    insert into bewijs (id, persoon, bestand, naam, activiteit, toegevoegd_op)
    select gen_random_uuid(), ${persoon}, id, 'certificaat ' || id || '.pdf', id, ${nu} from nieuw`

const schrijfActiviteiten = (db: Db, { persoon, nu }: Van) =>
  sql`
    with nieuw as (
      insert into activiteit (id, persoon, titel, datum, aantallen, aangemaakt_op)
      select gen_random_uuid(), ${persoon}, 'Training ' || i || ' over begeleiden op de werkplek', '2025-05-01', '{"sbu": 1}', ${nu}
      from generate_series(1, ${hoeveel - 2}::int) i returning id),
    inzet as (insert into activiteit_inzet select id, 'register-jobcoach', 'opleiding' from nieuw),
    ${metBestand({ persoon, nu })}`.execute(db)

/** Meetings for A3.1 and drafts with a file each, as many as there are activities. */
export async function vulErbij(db: Db, { persoon, nu }: Omit<Van, 'dossier'>): Promise<void> {
  await sql`
    with nieuw as (
      insert into bijeenkomst (id, persoon, werkvorm, datum, begeleider_naam, zelf_ingebracht, aangemaakt_op)
      select gen_random_uuid(), ${persoon}, 'intervisie', date '2023-04-01' + i * 4, 'Marijke de Boer uit groep ' || i, i % 2 = 0, ${nu}
      from generate_series(1, ${hoeveel - 4}::int) i returning id)
    insert into bijeenkomst_inzet select id, 'register-jobcoach', 'A3.1' from nieuw`.execute(db)
  await sql`
    with nieuw as (
      insert into activiteit (id, persoon, titel, voorstel, aangemaakt_op)
      select gen_random_uuid(), ${persoon}, 'Webinar ' || i || ' over begeleiden op de werkplek',
        '{"soort": {"waarde": "opleiding", "uit": "webinar"}, "datum": {"waarde": "2026-03-12", "uit": "12-3-2026"}}', ${nu}
      from generate_series(1, ${hoeveel}::int) i returning id),
    ${metBestand({ persoon, nu })}`.execute(db)
}

/** Every answer, and what stood there before: another text as long, that differs in six words of seven. */
export async function schrijfGroteTeksten(
  db: Db,
  { dossier, nu }: Omit<Van, 'persoon'>,
): Promise<void> {
  for (const [onderdeel, velden] of Object.entries(vragen))
    for (const naam of velden) {
      const veld = `${onderdeel}/${naam}`
      const nieuw = tekst(naam, woordenPerVraag)
      const eerst = nieuw.replaceAll('werk', 'taak').replaceAll('Einde van', 'Begin van')
      await sql`
        with eerder as (
          insert into antwoord_versie (dossier, veld, versie, waarde, opgeslagen_op)
          values (${dossier}, ${veld}, 1, ${JSON.stringify(eerst)}::jsonb, ${nu}))
        insert into antwoord (dossier, veld, versie, waarde, opgeslagen_op)
        values (${dossier}, ${veld}, 2, ${JSON.stringify(nieuw)}::jsonb, ${nu})
        on conflict (dossier, veld) do update set versie = 2, waarde = excluded.waarde`.execute(db)
    }
}
