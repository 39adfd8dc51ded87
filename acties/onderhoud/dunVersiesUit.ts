import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'

const dag = 86_400_000

/** Days that every version of a text is kept, and that of each hour the last is; of what is older, the last of each day is kept. */
const elkeVersie = 30
const elkUur = 90

/** Removes versions of texts that nobody will miss. Never the present one, the one that it was taken back from, or what stood there at a filing. */
export async function dunVersiesUit({ db, klok }: Ctx): Promise<void> {
  const voor = (dagen: number) => new Date(klok.now().getTime() - dagen * dag)
  const grens = { elke: voor(elkeVersie), uur: voor(elkUur) }
  await sql`
    delete from antwoord_versie as weg using (${opPlek('antwoord_versie', 'dossier', grens)}) as eerder
    where weg.dossier = eerder.dossier and weg.veld = eerder.veld and weg.versie = eerder.versie
      and eerder.plek > 1
      and not exists (
        select from antwoord as nu
        where nu.dossier = weg.dossier and nu.veld = weg.veld and nu.waarde = weg.waarde)
      and not exists (
        select from indiening
        where indiening.dossier = weg.dossier and indiening.ingediend_op >= weg.opgeslagen_op
          and not exists (
            select from (
              select versie, opgeslagen_op from antwoord_versie where dossier = weg.dossier and veld = weg.veld
              union all select versie, opgeslagen_op from antwoord where dossier = weg.dossier and veld = weg.veld
            ) as later where later.versie > weg.versie and later.opgeslagen_op <= indiening.ingediend_op))
  `.execute(db)
  await sql`
    delete from tekst_versie as weg using (${opPlek('tekst_versie', 'persoon', grens)}) as eerder
    where weg.persoon = eerder.persoon and weg.veld = eerder.veld and weg.versie = eerder.versie
      and eerder.plek > 1
      and not exists (
        select from cv where cv.persoon = weg.persoon and weg.tekst =
          case weg.veld when 'profiel' then cv.profiel when 'doelgroepen' then cv.doelgroepen end)
      and not exists (
        select from cv_regel where cv_regel.id::text = weg.veld and cv_regel.tekst = weg.tekst)
      and not exists (
        select from verklaring where verklaring.persoon = weg.persoon
          and verklaring.id::text = split_part(weg.veld, '/', 1)
          and verklaring.gegevens ->> split_part(weg.veld, '/', 2) = weg.tekst)
  `.execute(db)
}

type Grens = Record<'elke' | 'uur', Date>

/** Of each text the versions that are old, numbered within their hour or day from the last back. */
const opPlek = (tabel: string, van: 'dossier' | 'persoon', { elke, uur }: Grens) => sql`
  select ${sql.ref(van)}, veld, versie,
    row_number() over (partition by ${sql.ref(van)}, veld, is_oud, vak order by versie desc) as plek
  from (
    select ${sql.ref(van)}, veld, versie, opgeslagen_op < ${uur} as is_oud,
      date_trunc(case when opgeslagen_op < ${uur} then 'day' else 'hour' end,
        opgeslagen_op, 'Europe/Amsterdam') as vak
    from ${sql.table(tabel)} where opgeslagen_op < ${elke}
  ) as oud`
