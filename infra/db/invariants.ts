import { sql } from 'kysely'
import type { Db } from '#infra/db/schema.ts'

/** What must never be found, by the sentence that says what always holds. Constraints guard the rest. */
const invariants: Readonly<Record<string, string>> = {
  'De status van een dossier is die van zijn laatste gebeurtenis': `
    select dossier.id, dossier.status from dossier where dossier.status is distinct from (
      select gegevens ->> 'status' from gebeurtenis
      where gebeurtenis.dossier = dossier.id and gegevens ? 'status' order by volgnummer desc limit 1)`,

  'Een dossier dat is ingediend heeft een indiening die staat': `
    select dossier.id from dossier where status <> 'in_opbouw' and not exists (
      select from indiening where indiening.dossier = dossier.id and ingetrokken_op is null)`,

  'Een dossier in opbouw heeft geen indiening die staat': `
    select dossier.id from dossier join indiening on indiening.dossier = dossier.id
    where status = 'in_opbouw' and ingetrokken_op is null`,

  'Waar de werklijst op sorteert klopt met waar het vandaan komt': `
    select dossier.id from dossier where einddatum is distinct from einddatum_van(certificaat)
      or volledig is distinct from volledig_van(id) or assessoren <> assessoren_van(id)`,

  'Wat later af komt staat alleen bij een concept': `
    select activiteit.id from activiteit join activiteit_inzet on activiteit_inzet.activiteit = activiteit.id
    where ingevuld is not null`,

  'Indieningen zijn genummerd zonder gaten': `
    select dossier from indiening group by dossier having max(nummer) <> count(*)`,

  'Een aanvulling hoort bij de vraag die openstond': `
    select indiening.id from indiening join aanvulling on aanvulling.id = indiening.aanvulling
    join indiening as eerdere on eerdere.id = aanvulling.indiening where eerdere.nummer >= indiening.nummer`,

  'De status is aanvulling precies zolang een vraag om aanvulling openstaat': `
    select dossier.id from dossier where (status = 'aanvulling') is distinct from exists (
      select from aanvulling where aanvulling.dossier = dossier.id and gesloten_op is null and not exists (
        select from indiening where indiening.aanvulling = aanvulling.id and ingetrokken_op is null))`,

  'Niemand beoordeelt of beslist over zichzelf': `
    select dossier.id from dossier where exists (
        select from toewijzing where toewijzing.dossier = dossier.id and assessor = dossier.persoon)
      or exists (select from besluit where besluit.dossier = dossier.id and beslisser = dossier.persoon)`,

  'Wie beslist heeft dat dossier niet beoordeeld': `
    select besluit.id from besluit join toewijzing on toewijzing.dossier = besluit.dossier
    where toewijzing.assessor = besluit.beslisser`,

  'Een besluit volgt op het advies van iedereen die is toegewezen': `
    select besluit.id from besluit join toewijzing on toewijzing.dossier = besluit.dossier
    where toewijzing.beeindigd_op is null and besluit.herziet is null and not exists (
      select from advies where advies.toewijzing = toewijzing.id and advies.indiening = besluit.indiening)`,

  'Een dossier is gecertificeerd of afgewezen door een besluit met die uitkomst': `
    select dossier.id from dossier where (case when status in ('gecertificeerd', 'afgewezen') then status end)
      is distinct from (select uitkomst from besluit where besluit.dossier = dossier.id
        and not exists (select from besluit as later where later.herziet = besluit.id))`,

  'Een toegewezen dossier is ingediend': `
    select toewijzing.id from toewijzing join dossier on dossier.id = toewijzing.dossier
    where beeindigd_op is null and status = 'in_opbouw'`,

  'Oordeel en advies gaan over een indiening die niet is ingetrokken': `
    select advies.id from advies join indiening on indiening.id = advies.indiening where ingetrokken_op is not null`,

  'Elk certificaat heeft een periode waarin het geldig was': `
    select certificaat.id from certificaat where not exists (select from certificaat_periode
      where certificaat_periode.certificaat = certificaat.id and soort = 'geldig' and vervallen_op is null)`,

  'Een nieuw certificaat komt uit een besluit om te certificeren': `
    select certificaat.id from certificaat join besluit on besluit.id = certificaat.besluit
    where uitkomst <> 'gecertificeerd'`,

  'Een handtekening die staat hoort bij wat er nu staat': `
    select ondertekening.id from ondertekening join verklaring on verklaring.id = ondertekening.verklaring
    where vervallen_op is null and ondertekening.inhoud_hash <> verklaring.inhoud_hash`,

  'Een verklaring die weg is heeft geen handtekening die staat': `
    select verklaring.id from verklaring join ondertekening on ondertekening.verklaring = verklaring.id
    where verwijderd_op is not null and vervallen_op is null`,

  'Van een antwoord is wat er het laatst voor stond bewaard': `
    select antwoord.dossier, antwoord.veld from antwoord left join antwoord_versie as eerder
      on eerder.dossier = antwoord.dossier and eerder.veld = antwoord.veld
    group by antwoord.dossier, antwoord.veld
    having coalesce(max(eerder.versie), 0) <> antwoord.versie - 1`,

  'Alleen een cv is van het bijgehouden cv gemaakt': `
    select bewijs.id from bewijs where cv_hash is not null and stuk is distinct from 'cv'`,

  'Een bijeenkomst die voor B.2 meetelt staat niet ook als activiteit opgevoerd': `
    select activiteit_inzet.activiteit from activiteit_inzet
    join bijeenkomst_inzet on bijeenkomst = activiteit`,

  'Een lopende sessie gebruikt een rol die nog geldt': `
    select sessie.id from sessie join rol_toekenning on rol_toekenning.id = sessie.toekenning
    where sessie.beeindigd_op is null and rol_toekenning.beeindigd_op is not null`,

  'Elke persoon komt in het spoor voor': `
    select persoon.id from persoon where not exists (
      select from gebeurtenis where gebeurtenis.persoon = persoon.id)`,

  'Een mail met een code houdt zijn tekst niet na het versturen': `
    select post.id from post where is_geheim and verstuurd_op is not null and tekst <> ''`,
}

/** A statement that does not hold, with a row that breaks it. */
export type Broken = { invariant: string; row: unknown }

const everything = Object.entries(invariants)
  .map(
    ([name, query]) =>
      `(select ${literal(name)} as invariant, to_jsonb(broken) as row from (${query}) as broken limit 10)`,
  )
  .join(' union all ')

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** Every invariant that is broken, with at most ten of the rows that break it; empty when all is well. */
export async function brokenInvariants(db: Db): Promise<Broken[]> {
  const { rows } = await sql.raw<Broken>(everything).execute(db)
  return rows
}
