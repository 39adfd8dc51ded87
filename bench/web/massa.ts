import { sql } from 'kysely'
import type { Db } from '#infra/db/schema.ts'

/** How much there is besides the people who look at it. */
export type Omvang = { register: number; dossiers: number }

const dezelfde = (letter: string) => sql`md5(${letter} || i)::uuid`

/** Fills the register with so many holders, and the work list with so many filed dossiers of the first of them; `van` is what was there. */
export async function vulMassa(db: Db, van: Omvang, tot: Omvang): Promise<void> {
  await db.transaction().execute(async trx => {
    await sql`set local synchronous_commit = off`.execute(trx)
    await vulRegister(trx, van.register, tot.register)
    await vulDossiers(trx, van.dossiers, tot.dossiers)
  })
  await sql`vacuum (analyze)`.execute(db)
}

// Sixty first names, and family names of three syllables: somebody's whole name is shared by few, as in a real register.
const naam = sql`(array['Anna','Bram','Carla','Daan','Eva','Finn','Greet','Hugo','Iris','Jan','Karin','Lars','Mila','Noor','Otto'])[1 + i % 15]
  || ' ' || (array['van ','de ','','',''])[1 + i / 7 % 5]
  || (array['Berg','Dijk','Holt','Kamp','Meer','Smal','Veld','Wind','Bosch','Graaf','Lind','Nood','Ster','Wal','Zand','Rijk','Haar','Kool','Baan','Tromp'])[1 + i / 15 % 20]
  || (array['en','er','ing','sen','stra','ma','kens','huis','man','hof','beek','donk','laar','rade','horst','wijk','kerk','broek','dam','zaal'])[1 + i / 300 % 20]
  || (array['a','o','e','i','u','ei','oe','aa','ui','ie'])[1 + i / 6000 % 10]`

async function vulRegister(db: Db, van: number, tot: number): Promise<void> {
  const reeks = sql`generate_series(${van + 1}::int, ${tot}::int) i`
  await sql`insert into persoon (id, naam, email, nolocnummer, aangemaakt_op)
    select ${dezelfde('p')}, ${naam}, 'p' || i || '@massa.voorbeeld', 'M' || i, '2023-01-01' from ${reeks}`.execute(
    db,
  )
  await sql`insert into certificaat (id, persoon, keurmerk, organisatie, nummer, naam_op_certificaat, plaats, controlecode, vastgelegd_op)
    select ${dezelfde('c')}, ${dezelfde('p')}, 'register-jobcoach', organisatie.id, 'MA-' || i, ${naam}, 'Zwolle',
      lpad(i::text, 16, '0'), '2023-01-01'
    from ${reeks}, organisatie where organisatie.soort = 'certificerende-instelling'`.execute(db)
  await sql`insert into certificaat_periode (id, certificaat, soort, van, tot, vastgelegd_op)
    select ${dezelfde('t')}, ${dezelfde('c')}, 'geldig', dag, dag + 1460, '2023-01-01'
    from ${reeks}, lateral (select date '2023-01-15' + i % 400 as dag) als`.execute(db)
}

const status = sql`(array['ingediend','ingediend','ingediend','ingediend','in_beoordeling','ingediend','geadviseerd','gecertificeerd'])[1 + i % 8]`

async function vulDossiers(db: Db, van: number, tot: number): Promise<void> {
  const reeks = sql`generate_series(${van + 1}::int, ${tot}::int) i`
  await sql`insert into dossier (id, persoon, keurmerk, traject, organisatie, certificaat, kader, status, geopend_op)
    select ${dezelfde('d')}, ${dezelfde('p')}, 'register-jobcoach', 'recertificering', organisatie.id, ${dezelfde('c')},
      'register-jobcoach/recertificering/2024', ${status}, '2023-01-01'
    from ${reeks}, organisatie where organisatie.soort = 'certificerende-instelling'`.execute(db)
  await sql`insert into indiening (id, dossier, persoon, nummer, peildatum, kader, afschrift, hash, ingediend_op)
    select ${dezelfde('i')}, ${dezelfde('d')}, ${dezelfde('p')}, 1, '2026-10-01', 'register-jobcoach/recertificering/2024',
      jsonb_build_object('formaat', 'afschrift/1', 'uitslag', jsonb_build_object('volledig', i % 9 > 0, 'opTijd', i % 20 > 0)),
      md5('h' || i) || md5('h' || i), timestamptz '2026-10-01 09:00Z' + i % 50 * interval '1 day'
    from ${reeks}`.execute(db)
}
