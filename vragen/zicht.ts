import * as beoordeling from '#vragen/zicht/beoordeling.ts'
import * as cv from '#vragen/zicht/cv.ts'
import * as dossier from '#vragen/zicht/dossier.ts'
import { klad } from '#vragen/zicht/klad.ts'
import * as personen from '#vragen/zicht/personen.ts'
import type { Kijker, Regels } from '#vragen/zicht/regel.ts'
import { gebeurtenis } from '#vragen/zicht/spoor.ts'

/**
 * The rows that this actor may see, in the role he is in: every question starts here, and no other file decides about rows.
 * What somebody may not see is not there, so a question answers null or an empty list.
 */
export const zicht = (ctx: Kijker) => ({
  ...opDossiers(ctx),
  ...opIndieningen(ctx),
  ...opBeoordelingen(ctx),
  ...opPersonen(ctx),
})

const mag = (ctx: Kijker, regels: Regels) => regels[ctx.actor.rol](ctx)

const opDossiers = (ctx: Kijker) => ({
  dossiers: () => ctx.db.selectFrom('dossier').where(mag(ctx, dossier.dossier)),
  antwoorden: () => ctx.db.selectFrom('antwoord').where(mag(ctx, dossier.antwoord)),
  antwoordVersies: () =>
    ctx.db.selectFrom('antwoord_versie').where(mag(ctx, dossier.antwoordVersie)),
  activiteiten: () => ctx.db.selectFrom('activiteit').where(mag(ctx, dossier.activiteit)),
  bijeenkomsten: () => ctx.db.selectFrom('bijeenkomst').where(mag(ctx, dossier.bijeenkomst)),
  verklaringen: () => ctx.db.selectFrom('verklaring').where(mag(ctx, dossier.verklaring)),
  ondertekeningen: () => ctx.db.selectFrom('ondertekening').where(mag(ctx, dossier.ondertekening)),
  bewijzen: () => ctx.db.selectFrom('bewijs').where(mag(ctx, dossier.bewijs)),
  cvs: () => ctx.db.selectFrom('cv').where(mag(ctx, cv.cv)),
  cvregels: () => ctx.db.selectFrom('cv_regel').where(mag(ctx, cv.cvregel)),
  tekstVersies: () => ctx.db.selectFrom('tekst_versie').where(mag(ctx, cv.tekstVersie)),
  mentorschappen: () => ctx.db.selectFrom('mentorschap').where(mag(ctx, dossier.mentorschap)),
  mentoropmerkingen: () =>
    ctx.db.selectFrom('mentoropmerking').where(mag(ctx, dossier.mentoropmerking)),
  bestanden: () => ctx.db.selectFrom('bestand').where(mag(ctx, dossier.bestand)),
  /** Pages as pictures, of files that may be seen. */
  beelden: () =>
    ctx.db
      .selectFrom('bestand')
      .innerJoin('bestand_beeld', 'bestand_beeld.bestand', 'bestand.id')
      .where(mag(ctx, dossier.bestand)),
})

const zonderInhoud = [
  'indiening.id',
  'indiening.dossier',
  'indiening.persoon',
  'indiening.nummer',
  'indiening.aanvulling',
  'indiening.peildatum',
  'indiening.kader',
  'indiening.hash',
  'indiening.ingediend_op',
  'indiening.ingetrokken_op',
  'indiening.volledig',
  'indiening.op_tijd',
] as const

const opIndieningen = (ctx: Kijker) => ({
  /** Filings without what was filed. */
  indieningen: () =>
    ctx.db.selectFrom(
      ctx.db
        .selectFrom('indiening')
        .where(mag(ctx, dossier.indiening))
        .select(zonderInhoud)
        .as('indiening'),
    ),
  /** Filings with what was filed. */
  afschriften: () => ctx.db.selectFrom('indiening').where(mag(ctx, dossier.afschrift)),
})

const opBeoordelingen = (ctx: Kijker) => ({
  toewijzingen: () => ctx.db.selectFrom('toewijzing').where(mag(ctx, beoordeling.toewijzing)),
  oordelen: () => ctx.db.selectFrom('oordeel').where(mag(ctx, beoordeling.oordeel)),
  puntenCorrecties: () =>
    ctx.db.selectFrom('punten_correctie').where(mag(ctx, beoordeling.puntenCorrectie)),
  ontwikkeladviezen: () =>
    ctx.db.selectFrom('ontwikkeladvies').where(mag(ctx, beoordeling.ontwikkeladvies)),
  adviezen: () => ctx.db.selectFrom('advies').where(mag(ctx, beoordeling.advies)),
  aanvullingen: () => ctx.db.selectFrom('aanvulling').where(mag(ctx, beoordeling.aanvulling)),
  vragenOmAanvulling: () =>
    ctx.db.selectFrom('aanvulling_onderdeel').where(mag(ctx, beoordeling.vraagOmAanvulling)),
  toelichtingen: () => ctx.db.selectFrom('toelichting').where(mag(ctx, beoordeling.toelichting)),
  besluiten: () => ctx.db.selectFrom('besluit').where(mag(ctx, beoordeling.besluit)),
})

const openbaar = [
  'certificaat.id',
  // Tells one person's certificates from another's; never shown.
  'certificaat.persoon',
  'certificaat.keurmerk',
  'certificaat.organisatie',
  'certificaat.nummer',
  'certificaat.naam_op_certificaat',
  'certificaat.plaats',
  'certificaat.controlecode',
  'certificaat.vervangt',
  'certificaat.zoeknaam',
  'certificaat.zoeknummer',
] as const

const opPersonen = (ctx: Kijker) => ({
  personen: () => ctx.db.selectFrom('persoon').where(mag(ctx, personen.persoon)),
  /** People of whom only the name may be seen. */
  namen: () =>
    ctx.db.selectFrom(
      ctx.db
        .selectFrom('persoon')
        .where(mag(ctx, personen.naam))
        .select(['persoon.id', 'persoon.naam'])
        .as('persoon'),
    ),
  rollen: () => ctx.db.selectFrom('rol_toekenning').where(mag(ctx, personen.rolToekenning)),
  sessies: () => ctx.db.selectFrom('sessie').where(mag(ctx, personen.sessie)),
  kladden: () => ctx.db.selectFrom('klad').where(mag(ctx, klad)),
  agendalinks: () => ctx.db.selectFrom('agendalink').where(mag(ctx, personen.agendalink)),
  certificaten: () => ctx.db.selectFrom('certificaat').where(mag(ctx, personen.certificaat)),
  gebeurtenissen: () => ctx.db.selectFrom('gebeurtenis').where(mag(ctx, gebeurtenis)),
  post: () => ctx.db.selectFrom('post').where(mag(ctx, personen.post)),
  /** Texts that everybody may read. */
  documenten: () => ctx.db.selectFrom('document'),
  profielonderdelen: () => ctx.db.selectFrom('beroepsprofiel_onderdeel'),
  /** The public register: what everybody may know of a certificate. */
  register: () =>
    ctx.db.selectFrom(ctx.db.selectFrom('certificaat').select(openbaar).as('certificaat')),
})
