import type { Kysely } from 'kysely'
import type * as assessment from '#infra/db/tables/assessment.ts'
import type * as cv from '#infra/db/tables/cv.ts'
import type * as dossier from '#infra/db/tables/dossier.ts'
import type * as klad from '#infra/db/tables/klad.ts'
import type * as mentor from '#infra/db/tables/mentor.ts'
import type * as people from '#infra/db/tables/people.ts'
import type * as portfolio from '#infra/db/tables/portfolio.ts'
import type * as trail from '#infra/db/tables/trail.ts'

/** The tables of the migrated database; drift.test.ts compares them column by column. */
export type Schema = {
  organisatie: people.OrganisatieTable
  keurmerk: people.KeurmerkTable
  document: people.DocumentTable
  beroepsprofiel_onderdeel: people.BeroepsprofielOnderdeelTable
  persoon: people.PersoonTable
  persoon_kenmerk_oud: people.PersoonKenmerkOudTable
  rol_toekenning: people.RolToekenningTable
  sessie: people.SessieTable
  inlogcode: people.InlogcodeTable
  agendalink: people.AgendalinkTable
  poging: people.PogingTable
  relatie: people.RelatieTable
  certificaat: dossier.CertificaatTable
  certificaat_periode: dossier.CertificaatPeriodeTable
  certificaat_reeks: dossier.CertificaatReeksTable
  dossier: dossier.DossierTable
  toelichting: dossier.ToelichtingTable
  antwoord: dossier.AntwoordTable
  antwoord_versie: dossier.AntwoordVersieTable
  indiening: dossier.IndieningTable
  indiening_bestand: dossier.IndieningBestandTable
  activiteit: portfolio.ActiviteitTable
  activiteit_inzet: portfolio.ActiviteitInzetTable
  bijeenkomst: portfolio.BijeenkomstTable
  bijeenkomst_inzet: portfolio.BijeenkomstInzetTable
  bestand: portfolio.BestandTable
  bestand_beeld: portfolio.BestandBeeldTable
  verklaring: portfolio.VerklaringTable
  ondertekening: portfolio.OndertekeningTable
  bewijs: portfolio.BewijsTable
  cv: cv.CvTable
  cv_regel: cv.CvRegelTable
  tekst_versie: portfolio.TekstVersieTable
  klad: klad.KladTable
  mentorschap: mentor.MentorschapTable
  mentoropmerking: mentor.MentoropmerkingTable
  toewijzing: assessment.ToewijzingTable
  oordeel: assessment.OordeelTable
  punten_correctie: assessment.PuntenCorrectieTable
  ontwikkeladvies: assessment.OntwikkeladviesTable
  advies: assessment.AdviesTable
  aanvulling: assessment.AanvullingTable
  aanvulling_onderdeel: assessment.AanvullingOnderdeelTable
  besluit: assessment.BesluitTable
  gebeurtenis: trail.GebeurtenisTable
  instelling: trail.InstellingTable
  post: trail.PostTable
}

/** The database, or one transaction in it: what every act and question gets to work with. */
export type Db = Kysely<Schema>
