import { sql, type Expression } from 'kysely'
import type { Basis, Bereik, Ctx } from '#acties/ctx.ts'
import type { Rol } from '#domein/rollen.ts'
import type { Instellingen } from '#domein/instellingen.ts'
import { lijstVan } from '#vragen/behandeling/rijen.ts'
import { hoogstens } from '#vragen/bladzijde.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { alsInstellingen, gekozen } from '#vragen/instellingen.ts'
import { alsKlad, gaatErgensOver, type Klad } from '#vragen/kladden.ts'

/** Minutes without a request after which a session is over, and hours after which it is over anyway. */
export const sessieMinutenStil = 60
export const sessieUren = 12

/** A role somebody has now, and for what it was given. */
export type GegevenRol = Bereik & { id: string; rol: Rol }

/** A running session: who, in which of his roles, and until when. */
export type Sessie = {
  id: string
  persoon: string
  naam: string
  rol: GegevenRol
  rollen: readonly GegevenRol[]
  gezienOp: Date
  verlooptOp: Date
  /** What the owner chose, read along: every page asks for it. */
  instellingen: Instellingen
  /** What he typed on this page and did not save yet, the latest first; on the first page what he began in this role, with what names it. */
  kladden: readonly Klad[]
}

/** The session that belongs to the secret in the cookie, for a page with this path; null when there is none, it is over or the role was taken away. */
export async function vindSessie(
  basis: Basis,
  sleutel: string,
  pad: string,
): Promise<Sessie | null> {
  const nu = basis.klok.now()
  const vraag = pad === '/' ? opBegin : opBladzijde
  const [rij] = await vraag(
    { db: basis.db, actor: { persoon: null, rol: 'bezoeker' }, bereik: overal },
    {
      sleutel: basis.hash(sleutel),
      pad,
      nu,
      langstStil: new Date(nu.getTime() - sessieMinutenStil * 60_000),
    },
  )
  if (!rij) return null
  const { rollen } = rij
  const rol = rollen.find(({ id }) => id === rij.toekenning)
  if (!rol) return null
  const { id, persoon, naam, gezienOp, verlooptOp } = rij
  const instellingen = alsInstellingen(rij.instellingen)
  const kladden = rij.kladden.map(alsKlad)
  return { id, persoon, naam, rol, rollen, gezienOp, verlooptOp, instellingen, kladden }
}

const overal = { keurmerk: null, organisatie: null }

type Gezocht = { sleutel: string; pad: string; nu: Date; langstStil: Date }

/** Of a page: what was typed there. */
const opBladzijde = eenmaal(({ db }, gezocht: Gezocht) =>
  sessierijen(db, gezocht, kladden =>
    kladden
      .where(sql<boolean>`split_part(klad.pagina, '?', 1) = ${gezocht.pad}::text`)
      .select(sql<unknown>`velden`.as('velden')),
  ),
)

/** Of the first page: what was begun in this role and still leads somewhere, with what names it: its title, else its files, its day and its first words. */
const opBegin = eenmaal(({ db }, gezocht: Gezocht) =>
  sessierijen(db, gezocht, kladden =>
    kladden
      .where(
        'klad.rol',
        '=',
        sql<Rol>`(select rol from rol_toekenning where id = sessie.toekenning)`,
      )
      .where(gaatErgensOver)
      .select(
        sql<unknown>`case
        when trim(velden -> 'titel' ->> 0) <> '' then jsonb_build_object('titel', velden -> 'titel')
        else jsonb_strip_nulls(jsonb_build_object(
          'bestand', jsonb_path_query_array(velden, '$.*[*] ? (@ like_regex "^[0-9a-f]{64} ")'),
          'datum', velden -> 'datum',
          'van', velden -> 'van',
          'begin', (select jsonb_build_array(left(woorden #>> '{}', 80))
            from jsonb_path_query_first(velden - array['datum', 'van', 'tot', 'was', 'gelezen'],
              '$.*[*] ? (@ like_regex " " && !(@ like_regex "^[0-9a-f]{64} "))') as woorden
            where woorden is not null)))
        end`.as('velden'),
      ),
  ),
)

const kladdenIn = (db: Ctx['db']) =>
  db
    .selectFrom('klad')
    .whereRef('klad.persoon', '=', sql.ref('sessie.persoon'))
    .where('klad.afgerond_op', 'is', null)
    .select(['id', 'pagina', 'titel', 'versie', 'bewaard_op'])
    .orderBy('bewaard_op', 'desc')
    .limit(hoogstens(20))

type Kladvraag = ReturnType<typeof kladdenIn>

const sessierijen = <O>(
  db: Ctx['db'],
  { sleutel, nu, langstStil }: Gezocht,
  welke: (kladden: Kladvraag) => Expression<O>,
) =>
  db
    .selectFrom('sessie')
    .innerJoin('persoon', 'persoon.id', 'sessie.persoon')
    .where('sessie.sleutel_hash', '=', sleutel)
    .where('sessie.beeindigd_op', 'is', null)
    .where('sessie.verloopt_op', '>', nu)
    .where('sessie.gezien_op', '>', langstStil)
    .select(['sessie.id', 'sessie.persoon', 'persoon.naam', 'sessie.toekenning'])
    .select(['sessie.gezien_op as gezienOp', 'sessie.verloopt_op as verlooptOp'])
    .select(
      lijstVan(lopendeRollen({ db }).whereRef('persoon', '=', sql.ref('sessie.persoon'))).as(
        'rollen',
      ),
    )
    .select(lijstVan(gekozen({ db })).as('instellingen'))
    .select(lijstVan(welke(kladdenIn(db))).as('kladden'))

/** The roles this person has now, in the order they were given. */
export const rollenVan = (basis: Basis, persoon: string): Promise<GegevenRol[]> =>
  lopendeRollen(basis).where('persoon', '=', persoon).execute()

const lopendeRollen = ({ db }: Pick<Basis, 'db'>) =>
  db
    .selectFrom('rol_toekenning')
    .where('beeindigd_op', 'is', null)
    .select(['id', 'rol', 'keurmerk', 'organisatie'])
    .orderBy('ingegaan_op')
    .orderBy('id')
