import { sql, type SqlBool } from 'kysely'
import { eigen, type Kijker, type Regel } from '#vragen/zicht/regel.ts'

/** A mentor reads along while the holder builds: until it is withdrawn, and never after filing. `mee` and `van` are what he was let into. */
const mee = ({
  actor,
}: Kijker) => sql`from mentorschap as mee join dossier as van on van.id = mee.dossier
  where mee.mentor = ${actor.persoon} and mee.beeindigd_op is null and van.status = 'in_opbouw'`

export const meegelezenDossier: Regel = ctx =>
  sql<SqlBool>`dossier.id in (select mee.dossier ${mee(ctx)})`

export const meegelezenAntwoord: Regel = ctx => sql<SqlBool>`exists (select ${mee(ctx)}
  and mee.dossier = antwoord.dossier and jsonb_exists(mee.onderdelen, split_part(antwoord.veld, '/', 1)))`

/** No drafts, nothing that was removed and nothing that is kept private. */
export const meegelezenActiviteit: Regel = ctx => sql<SqlBool>`activiteit.verwijderd_op is null
  and exists (select ${mee(ctx)} and mee.persoon = activiteit.persoon and jsonb_exists(mee.onderdelen, 'B')
    and exists (select from activiteit_inzet where activiteit_inzet.activiteit = activiteit.id
      and activiteit_inzet.keurmerk = van.keurmerk and not activiteit_inzet.prive))`

/** A meeting belongs to the part that it serves; the report of A3.2 says which one it is about, without what hangs on it. */
export const meegelezenBijeenkomst: Regel = ctx => sql<SqlBool>`bijeenkomst.verwijderd_op is null
  and (${gedeeldeBijeenkomst(ctx)} or exists (select ${mee(ctx)} and mee.persoon = bijeenkomst.persoon
    and jsonb_exists(mee.onderdelen, 'A3.2')
    and exists (select from antwoord where antwoord.dossier = mee.dossier
      and antwoord.veld = 'A3.2/bijeenkomst'
      and antwoord.waarde #>> '{}' = bijeenkomst.id::text)
    and not exists (select from bijeenkomst_inzet as inzet where inzet.bijeenkomst = bijeenkomst.id
      and inzet.keurmerk = van.keurmerk and inzet.prive)))`

const gedeeldeBijeenkomst: Regel = ctx => sql<SqlBool>`bijeenkomst.verwijderd_op is null
  and exists (select ${mee(ctx)} and mee.persoon = bijeenkomst.persoon
    and exists (select from bijeenkomst_inzet as inzet where inzet.bijeenkomst = bijeenkomst.id
      and inzet.keurmerk = van.keurmerk and not inzet.prive
      and jsonb_exists(mee.onderdelen, case inzet.dient when 'A3.1' then 'A3.1' else 'B' end)))`

const alsA1 = (kolom: string) => (ctx: Kijker) => sql<SqlBool>`exists (select ${mee(ctx)}
  and mee.persoon = ${sql.ref(kolom)} and jsonb_exists(mee.onderdelen, 'A1'))`

const inActiviteit = (tabel: string) => (ctx: Kijker) =>
  sql<SqlBool>`${sql.ref(`${tabel}.activiteit`)} in
    (select activiteit.id from activiteit where ${meegelezenActiviteit(ctx)})`

const inBijeenkomst = (tabel: string) => (ctx: Kijker) =>
  sql<SqlBool>`${sql.ref(`${tabel}.bijeenkomst`)} in
    (select bijeenkomst.id from bijeenkomst where ${gedeeldeBijeenkomst(ctx)})`

/** A statement belongs to what it is about; about neither, it is the one of A1. */
export const meegelezenVerklaring: Regel = ctx => sql<SqlBool>`(${inActiviteit('verklaring')(ctx)}
  or ${inBijeenkomst('verklaring')(ctx)}
  or (verklaring.activiteit is null and verklaring.bijeenkomst is null
    and ${alsA1('verklaring.persoon')(ctx)}))`

const inVerklaring = (kolom: string) => (ctx: Kijker) => sql<SqlBool>`${sql.ref(kolom)} in
  (select verklaring.id from verklaring where ${meegelezenVerklaring(ctx)})`

export const meegelezenOndertekening: Regel = inVerklaring('ondertekening.verklaring')

export const meegelezenBewijs: Regel = ctx => sql<SqlBool>`bewijs.verwijderd_op is null
  and (${inActiviteit('bewijs')(ctx)} or ${inBijeenkomst('bewijs')(ctx)}
    or ${inVerklaring('bewijs.verklaring')(ctx)}
    or (bewijs.stuk is not null and ${alsA1('bewijs.persoon')(ctx)}))`

export const meegelezenBestand: Regel = ctx => sql<SqlBool>`bestand.id in
  (select bewijs.bestand from bewijs where ${meegelezenBewijs(ctx)})`

/** A mentor keeps seeing with whom he read, and why it ended. */
export const eigenMentorschap: Regel = eigen('mentorschap.mentor')

/** What he wrote himself, as long as he reads along. */
export const eigenOpmerking: Regel = ctx => sql<SqlBool>`mentoropmerking.mentorschap in
  (select mee.id ${mee(ctx)})`

/** The holders with whom he reads or read. */
export const meegelezenHouder: Regel = ({ actor }) => sql<SqlBool>`exists (select from mentorschap
  where mentorschap.persoon = persoon.id and mentorschap.mentor = ${actor.persoon})`
