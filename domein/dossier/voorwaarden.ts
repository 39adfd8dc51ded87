import { aanTeVullen, mogelijkeAdviezen, nogTeBeoordelen } from '#domein/advies/advies.ts'
import { faseOp } from '#domein/dossier/indientermijn.ts'
import { sleutelVan, type DossierZaak, type Toewijzing } from '#domein/dossier/zaak.ts'
import type { Mits, Situatie } from '#domein/levensloop.ts'
import type { Weigering } from '#domein/weigering.ts'
import { laatste, toonDatum, type Datum } from '#lib/datum.ts'

type Voorwaarde = Mits<DossierZaak>

const alsNiet = (klopt: boolean, weigering: Weigering): Weigering[] => (klopt ? [] : [weigering])

const isLeeg = (tekst: string | undefined): boolean => (tekst ?? '').trim() === ''

const eigenToewijzing = ({ zaak, actor }: Situatie<DossierZaak>): Toewijzing | undefined =>
  zaak.toewijzingen.find(({ assessor }) => assessor === actor.persoon)

export const isEigenDossier: Voorwaarde = ({ zaak, actor }) =>
  alsNiet(zaak.houder === actor.persoon, {
    code: 'niet-eigen-dossier',
    tekst: 'Dit kan alleen in je eigen dossier.',
  })

/** Onvolledig indienen mag, met één zin uitleg per tekort (aanname 32). */
export const isVolledigOfGemotiveerd: Voorwaarde = ({ zaak }) =>
  zaak.tekorten
    .filter(tekort => isLeeg(zaak.toelichtingen[sleutelVan(tekort)]))
    .map(tekort => ({
      code: 'toelichting-ontbreekt',
      tekst: `Leg in één zin uit waarom dit ontbreekt: ${tekort.tekst}`,
      ...(tekort.clausule === undefined ? {} : { clausule: tekort.clausule }),
      veld: sleutelVan(tekort),
    }))

/** De eerste keer geldt de indientermijn; een aanvulling kan zolang de ronde openstaat, ook na de einddatum (aannames 2 en 21). */
export const magNogIndienen: Voorwaarde = ({ zaak, vandaag }) => {
  if (zaak.status === 'aanvulling') return []
  const { opent, sluit } = zaak.termijn
  const fase = faseOp(zaak.termijn, vandaag)
  return [
    ...alsNiet(fase !== 'nog-niet-open', {
      code: 'te-vroeg',
      clausule: 'inleiding',
      tekst: `Indienen kan vanaf ${toonDatum(opent)}.`,
    }),
    ...alsNiet(fase !== 'gesloten', {
      code: 'te-laat',
      clausule: 'inleiding',
      tekst: `Indienen kon tot en met ${toonDatum(sluit)}. Vraag de planner of het nog kan.`,
    }),
  ]
}

/** Tijdens een aanvulling verandert alleen wat gevraagd is (aanname 20). */
export const isOpenOnderdeel: Voorwaarde = ({ zaak }) => {
  const { onderdeel } = zaak.voornemen
  const isDicht =
    zaak.status === 'aanvulling' &&
    onderdeel !== undefined &&
    !zaak.aanvulling.onderdelen.includes(onderdeel)
  return alsNiet(!isDicht, {
    code: 'onderdeel-niet-gevraagd',
    tekst: `De assessor vraagt geen aanvulling op onderdeel ${onderdeel}. Dat blijft zoals het is ingediend.`,
  })
}

export const isNogNietToegewezen: Voorwaarde = ({ zaak }) =>
  alsNiet(zaak.toewijzingen.length === 0, {
    code: 'al-toegewezen',
    tekst: 'Een assessor is al met dit dossier bezig. Intrekken kan niet meer.',
  })

export const heeftPlaatsVoorAssessor: Voorwaarde = ({ zaak }) =>
  alsNiet(zaak.toewijzingen.length < zaak.instellingen.aantalAssessoren, {
    code: 'al-genoeg-assessoren',
    tekst: `Dit dossier heeft al ${zaak.toewijzingen.length} van ${zaak.instellingen.aantalAssessoren} assessoren.`,
  })

export const isToegewezen: Voorwaarde = situatie =>
  alsNiet(eigenToewijzing(situatie) !== undefined, {
    code: 'niet-toegewezen',
    tekst: 'Dit dossier is niet aan jou toegewezen.',
  })

/** De planner mag ook; een assessor alleen in een dossier dat zij heeft. */
export const isPlannerOfToegewezen: Voorwaarde = situatie =>
  situatie.actor.rol === 'planner' ? [] : isToegewezen(situatie)

export const isToegewezenAssessor: Voorwaarde = ({ zaak }) =>
  alsNiet(
    zaak.toewijzingen.some(({ assessor }) => assessor === zaak.voornemen.assessor),
    {
      code: 'assessor-niet-toegewezen',
      tekst: 'Kies de assessor van wie je de toewijzing terugneemt.',
      veld: 'assessor',
    },
  )

export const isNogNietIngeleverd: Voorwaarde = situatie =>
  alsNiet(eigenToewijzing(situatie)?.isIngeleverd !== true, {
    code: 'al-ingeleverd',
    tekst: 'Je hebt je beoordeling al ingeleverd. Wijzigen kan niet meer.',
  })

export const zijnAlleOnderdelenBeoordeeld: Voorwaarde = situatie =>
  nogTeBeoordelen(situatie.zaak.teBeoordelen, eigenToewijzing(situatie)?.oordelen ?? {}).map(
    onderdeel => ({
      code: 'oordeel-ontbreekt',
      tekst: `Geef nog een oordeel over onderdeel ${onderdeel}.`,
      clausule: onderdeel,
    }),
  )

/** Een advies past bij de oordelen; wat op een aanvulling wacht krijgt eerst die vraag of een ander oordeel. */
export const pastAdviesBijOordelen: Voorwaarde = situatie => {
  const oordelen = eigenToewijzing(situatie)?.oordelen ?? {}
  const { teBeoordelen, voornemen } = situatie.zaak
  const open = aanTeVullen(teBeoordelen, oordelen).map(onderdeel => ({
    code: 'aanvulling-nog-open',
    tekst: `Je oordeel over onderdeel ${onderdeel} is “aanvullen”. Vraag de aanvulling of geef een ander oordeel.`,
    clausule: onderdeel,
  }))
  if (voornemen.advies === undefined)
    return [...open, { code: 'advies-ontbreekt', tekst: 'Kies een advies.', veld: 'advies' }]
  const mogelijk = mogelijkeAdviezen(teBeoordelen, oordelen)
  const past = mogelijk.length === 0 || mogelijk.includes(voornemen.advies)
  return [
    ...open,
    ...alsNiet(past, {
      code: 'advies-past-niet',
      tekst: 'Dit advies past niet bij je oordelen over de onderdelen.',
      veld: 'advies',
    }),
  ]
}

/** De volgende keer blikt de houder in A2 terug op minstens één ontwikkeladvies (aanname 24). */
export const heeftOntwikkeladvies: Voorwaarde = situatie =>
  alsNiet((eigenToewijzing(situatie)?.ontwikkeladviezen ?? 0) > 0, {
    code: 'ontwikkeladvies-ontbreekt',
    tekst: 'Schrijf minstens één ontwikkeladvies.',
    clausule: 'A2',
  })

/** In een ronde die openstaat mag een assessor er nog bij vragen: met twee assessoren krijgt zo ieder haar vraag gesteld (aanname 21). */
export const heeftRondeOver: Voorwaarde = ({ zaak: { status, aanvulling, instellingen } }) => {
  if (status === 'aanvulling') return []
  if (aanvulling.isGesloten)
    return [
      {
        code: 'vraag-gesloten',
        tekst: 'Over deze indiening is al een aanvulling gevraagd. Die vraag is gesloten.',
      },
    ]
  return alsNiet(aanvulling.rondes < instellingen.aanvullingRondes, {
    code: 'geen-ronde-over',
    tekst: `Er is al ${aanvulling.rondes} keer een aanvulling gevraagd. Vaker kan niet.`,
  })
}

export const heeftIetsAanTeVullen: Voorwaarde = situatie => {
  const eigen = eigenToewijzing(situatie)
  const gevraagd = eigen?.gevraagd ?? []
  const open = aanTeVullen(situatie.zaak.teBeoordelen, eigen?.oordelen ?? {})
  return alsNiet(
    open.some(onderdeel => !gevraagd.includes(onderdeel)),
    {
      code: 'niets-aan-te-vullen',
      tekst:
        gevraagd.length > 0
          ? 'Bij elk onderdeel met het oordeel “aanvullen” heb je al gevraagd wat je nodig hebt.'
          : 'Geef eerst bij minstens één onderdeel het oordeel “aanvullen”.',
    },
  )
}

export const isTermijnVanAanvullingVoorbij: Voorwaarde = ({ zaak, vandaag }) => {
  const { uiterlijk } = zaak.aanvulling
  if (uiterlijk === null || vandaag > uiterlijk) return []
  const tekst = `De kandidaat heeft nog tot en met ${toonDatum(uiterlijk)}.`
  return [{ code: 'termijn-loopt-nog', tekst }]
}

export const heeftMotivering: Voorwaarde = ({ zaak }) =>
  alsNiet(!isLeeg(zaak.voornemen.motivering), {
    code: 'motivering-ontbreekt',
    tekst: 'Schrijf waarom.',
    veld: 'motivering',
  })

/** De dag in het voornemen ligt na een andere dag; zonder dag is er iets in te vullen. */
export const ligtDagNa =
  (na: (situatie: Situatie<DossierZaak>) => Datum | null): Voorwaarde =>
  situatie => {
    const grens = na(situatie)
    const { dag } = situatie.zaak.voornemen
    if (dag === undefined) return [{ code: 'dag-ontbreekt', tekst: 'Vul een dag in.', veld: 'dag' }]
    return alsNiet(grens === null || dag > grens, {
      code: 'dag-te-vroeg',
      tekst: `Kies een dag na ${grens === null ? '' : toonDatum(grens)}.`,
      veld: 'dag',
    })
  }

/** Een latere peildatum ligt hoogstens op vandaag, of op de laatste dag van een aanvulling die nog openstaat (aanname 30). */
export const isPeildatumGeenToekomst: Voorwaarde = ({ zaak, vandaag }) => {
  const { dag } = zaak.voornemen
  const grens = laatste(vandaag, zaak.aanvulling.uiterlijk ?? vandaag)
  return alsNiet(dag === undefined || dag <= grens, {
    code: 'dag-te-laat',
    tekst: `Kies een dag tot en met ${toonDatum(grens)}.`,
    veld: 'dag',
  })
}
