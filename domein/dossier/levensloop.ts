import { dichtzin } from '#domein/dossier/dichtzinnen.ts'
import {
  isOnafhankelijkeAssessor,
  isOnafhankelijkeBeslisser,
  isToeTeWijzen,
} from '#domein/dossier/onafhankelijk.ts'
import {
  heeftIetsAanTeVullen,
  heeftMotivering,
  heeftOntwikkeladvies,
  heeftPlaatsVoorAssessor,
  heeftRondeOver,
  isEigenDossier,
  isNogNietIngeleverd,
  isNogNietToegewezen,
  isOpenOnderdeel,
  isPeildatumGeenToekomst,
  isPlannerOfToegewezen,
  isTermijnVanAanvullingVoorbij,
  isToegewezen,
  isToegewezenAssessor,
  isVolledigOfGemotiveerd,
  ligtDagNa,
  magNogIndienen,
  pastAdviesBijOordelen,
  zijnAlleOnderdelenBeoordeeld,
} from '#domein/dossier/voorwaarden.ts'
import { statussen, type DossierZaak, type Status } from '#domein/dossier/zaak.ts'
import { bezwaren, statusNa, type Overgang, type Situatie } from '#domein/levensloop.ts'
import type { Weigering } from '#domein/weigering.ts'

/** Een nieuwe indiening gaat terug naar wie haar al had; anders wacht zij op een assessor. */
const naIndienen = ({ toewijzingen }: DossierZaak): Status =>
  toewijzingen.length > 0 ? 'in_beoordeling' : 'ingediend'

/** Trekt iemand een aanvulling in, dan staat de vraag om aanvulling weer open. */
const naIntrekken = ({ indieningen }: DossierZaak): Status =>
  indieningen > 1 ? 'aanvulling' : 'in_opbouw'

/** Na het terugnemen van één toewijzing: blijft er niemand over, dan wacht het dossier weer op een assessor. */
const naTeruggeven = ({ status, toewijzingen, voornemen, instellingen }: DossierZaak): Status => {
  if (status !== 'in_beoordeling') return status
  const over = toewijzingen.filter(({ assessor }) => assessor !== voornemen.assessor)
  if (over.length === 0 || toewijzingen.length <= 1) return 'ingediend'
  const ingeleverd = over.filter(({ isIngeleverd }) => isIngeleverd).length
  return ingeleverd === over.length && ingeleverd >= instellingen.aantalAssessoren
    ? 'geadviseerd'
    : status
}

/** Het advies is er pas als alle assessoren hun beoordeling hebben ingeleverd. */
const naInleveren = ({ toewijzingen, instellingen }: DossierZaak): Status => {
  const ingeleverd = toewijzingen.filter(({ isIngeleverd }) => isIngeleverd).length + 1
  return ingeleverd >= Math.max(instellingen.aantalAssessoren, toewijzingen.length)
    ? 'geadviseerd'
    : 'in_beoordeling'
}

const zelfde = ({ status }: DossierZaak): Status => status

const alsAssessor = [isToegewezen, isNogNietIngeleverd]
const alsOnafhankelijkeAssessor = [...alsAssessor, isOnafhankelijkeAssessor]

/** Het hele leven van een dossier: wie mag wat bij welke status, en waar het dan heen gaat. */
const overgangen = {
  bewaarAntwoorden: {
    naam: 'Wijzigen',
    van: ['in_opbouw', 'aanvulling'],
    naar: zelfde,
    wie: ['kandidaat'],
    mits: [isEigenDossier, isOpenOnderdeel],
  },
  dienIn: {
    naam: 'Indienen',
    van: ['in_opbouw', 'aanvulling'],
    naar: naIndienen,
    wie: ['kandidaat'],
    mits: [isEigenDossier, isVolledigOfGemotiveerd, magNogIndienen],
  },
  trekIn: {
    naam: 'Intrekken',
    van: ['ingediend'],
    naar: naIntrekken,
    wie: ['kandidaat'],
    mits: [isEigenDossier, isNogNietToegewezen],
  },
  staLateIndieningToe: {
    naam: 'Late indiening toestaan',
    van: ['in_opbouw'],
    naar: zelfde,
    wie: ['planner'],
    mits: [ligtDagNa(({ zaak }) => zaak.termijn.sluit), heeftMotivering],
  },
  wijsToe: {
    naam: 'Toewijzen',
    van: ['ingediend', 'in_beoordeling'],
    naar: 'in_beoordeling',
    wie: ['planner'],
    mits: [heeftPlaatsVoorAssessor, isToeTeWijzen],
  },
  geefTerug: {
    naam: 'Teruggeven',
    van: ['in_beoordeling', 'aanvulling'],
    naar: naTeruggeven,
    wie: ['assessor'],
    mits: [...alsAssessor, heeftMotivering],
  },
  neemToewijzingTerug: {
    naam: 'Toewijzing terugnemen',
    van: ['in_beoordeling', 'aanvulling'],
    naar: naTeruggeven,
    wie: ['planner'],
    mits: [isToegewezenAssessor, heeftMotivering],
  },
  bewaarOordeel: {
    naam: 'Beoordelen',
    van: ['in_beoordeling', 'aanvulling'],
    naar: zelfde,
    wie: ['assessor'],
    mits: alsOnafhankelijkeAssessor,
  },
  corrigeerPunten: {
    naam: 'Punten corrigeren',
    van: ['in_beoordeling', 'aanvulling'],
    naar: zelfde,
    wie: ['assessor'],
    mits: [...alsOnafhankelijkeAssessor, heeftMotivering],
  },
  vraagAan: {
    naam: 'Een aanvulling vragen',
    van: ['in_beoordeling', 'aanvulling'],
    naar: 'aanvulling',
    wie: ['assessor'],
    mits: [...alsOnafhankelijkeAssessor, heeftRondeOver, heeftIetsAanTeVullen],
  },
  verlengAanvulling: {
    naam: 'De termijn verlengen',
    van: ['aanvulling'],
    naar: zelfde,
    wie: ['planner'],
    mits: [ligtDagNa(({ zaak }) => zaak.aanvulling.uiterlijk), heeftMotivering],
  },
  sluitAanvulling: {
    naam: 'Verdergaan zonder aanvulling',
    van: ['aanvulling'],
    naar: naIndienen,
    wie: ['assessor', 'planner'],
    mits: [isPlannerOfToegewezen, isTermijnVanAanvullingVoorbij],
  },
  wijzigPeildatum: {
    naam: 'De peildatum wijzigen',
    van: ['ingediend', 'in_beoordeling', 'aanvulling'],
    naar: zelfde,
    wie: ['planner'],
    mits: [
      ligtDagNa(({ zaak }) => zaak.peildatum ?? null),
      isPeildatumGeenToekomst,
      heeftMotivering,
    ],
  },
  adviseer: {
    naam: 'Adviseren',
    van: ['in_beoordeling'],
    naar: naInleveren,
    wie: ['assessor'],
    mits: [
      ...alsOnafhankelijkeAssessor,
      zijnAlleOnderdelenBeoordeeld,
      heeftOntwikkeladvies,
      pastAdviesBijOordelen,
      heeftMotivering,
    ],
  },
  certificeer: {
    naam: 'Certificeren',
    van: ['geadviseerd'],
    naar: 'gecertificeerd',
    wie: ['beslisser'],
    mits: [isOnafhankelijkeBeslisser, heeftMotivering],
  },
  wijsAf: {
    naam: 'Afwijzen',
    van: ['geadviseerd'],
    naar: 'afgewezen',
    wie: ['beslisser'],
    mits: [isOnafhankelijkeBeslisser, heeftMotivering],
  },
} as const satisfies Record<string, Overgang<DossierZaak, Status>>

export const levensloop = { statussen, overgangen }

export type Handeling = keyof typeof overgangen

/** Elke reden waarom deze handeling in dit dossier nu niet kan; knop, API en handeling vragen dezelfde. */
export const bezwarenTegen = (handeling: Handeling, situatie: Situatie<DossierZaak>): Weigering[] =>
  bezwaren<DossierZaak, Status, Handeling>(levensloop, handeling, situatie).map(een =>
    een.code === 'verkeerde-status'
      ? { ...een, tekst: dichtzin(handeling, situatie.zaak.status) ?? een.tekst }
      : een,
  )

/** De status van het dossier na deze handeling. */
export const statusNaHandeling = (handeling: Handeling, zaak: DossierZaak): Status =>
  statusNa<DossierZaak, Status, Handeling>(levensloop, handeling, zaak)
