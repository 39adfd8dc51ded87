const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.split(/\s+/))

/** Forms of address before a family name. */
export const aanspraken = lijst(
  'mevrouw mevr mw mvr meneer mijnheer mnr heer dhr hr juffrouw juf familie fam echtpaar broertje zusje oom tante heet heette genaamd noem noemde noemen',
)

/** Words for somebody who may be a client, or belongs to one. */
export const rollen = lijst(
  `cliënt cliente cliënte client clientnaam cl klant klante deelnemer deelneemster werkzoekende kandidaat kandidate coachee werknemer werkneemster medewerker
  medewerkster jongere jongen meisje man vrouw begeleide collega leerling stagiair stagiaire zoon dochter partner moeder vader broer zus opa oma vriend
  vriendin buurman buurvrouw naam casus betrokkene student studente patiënt pupil chef begeleider begeleidster leidinggevende trajectdeelnemer`,
)

export const families = lijst(
  'moeder vader ouders zus broer partner zoon dochter vriend vriendin man vrouw opa oma gezin familie begeleider vertrouwen mentor collega collega’s',
)

/** Names of theories, shops and the like that begin as the name of somebody. */
export const vasteNamen =
  /Albert Heijn|Roos van Leary|Albert Schweitzer|Harrie[ -][Hh]elpt|Harrie|Dirk van den Broek|Max Havelaar|Willem-Alexander|De Vries[ -][Mm]ethod\p{L}+|Van Dale|Jan Linders|Thomas More|Erasmus MC|Sint Maarten|Sint Nicolaas|Maria Montessori|Anne Frank\p{L}*|Philip Morris|Martin Luther King|Carl Rogers|David Kolb|Stephen Covey|Daniel Ofman|Will Power|Job [Cc]arving|(?:in|uit|te|naar) Roos\p{L}+/gu

/** Words that a jobcoach writes with a capital and that are nobody. */
export const geenNaam = lijst(
  `uwv noloc mee hema jumbo lidl aldi action ikea kruidvat etos blokker gamma praxis karwei philips nederland belgië duitsland suriname marokko turkije polen syrië
  europa amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen arnhem haarlem enschede amersfoort apeldoorn zwolle leiden maastricht dordrecht
  zoetermeer zeist ede venlo delft deventer leeuwarden alkmaar emmen helmond hilversum gouda roosendaal hengelo purmerend hoorn vlaardingen schiedam lelystad assen
  participatiewet wajong wia wsw wmo avg arbowet ziektewet excel word teams zoom outlook linkedin whatsapp facebook google microsoft kerst pasen pinksteren
  korthagen ofman covey maslow leary kolb karpman rogers kluger miller rollnick freud jung bateson starr starrt gestalt nlp hogeschool universiteit college
  stichting gemeente belastingdienst werkplein werkgeversservicepunt svb register jobcoach jobcoaches contact centraal zorg welzijn logistiek groen techniek
  horeca retail individuele supported employment nederlands engels turks arabisch pools januari februari maart april mei juni juli augustus september oktober november
  december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag toetsingskader beroepsprofiel intervisie supervisie god allah leger floriade`,
)

const gewoneWoorden = lijst(
  `aan aanvankelijk achteraf al alle alleen alles als altijd anders andere beide bij bijna binnen blijkbaar boven bovendien buiten daar daarbij daardoor daarmee daarna daarnaast daarom daarop
  daarover dan dat de deels den der deze die dit doe doen door dus echt een eén eerder eerst eigenlijk elk elke en er erna ervan eventueel gaan geen gelukkig graag haar had hebben heeft heel
  helaas het hier hierbij hierdoor hierna hij hoe hoewel hun ieder iedereen iemand iets ik in inmiddels is ja je jij jou jullie juist kan klant kon kun later lees maar men met mijn misschien moet na
  naar naast natuurlijk nee net niemand niet niets nog nooit nou nu of om omdat ondanks onder ons onze ook op over pas plan samen sinds soms steeds straks tegelijk tegen ten ter terwijl
  te tijdens toch toen tot totdat tussen uit uiteindelijk van vanaf vanuit veel verder vervolgens via volgens voor vooral voordat vroeger waar waarbij waardoor waarom waarop wanneer want was wat we
  wel weer welke werd wie wij wil wilde wilden word wordt worden zal ze zelf zelfs zich zij zijn zo zoals zodat zodra zonder zou zouden cliënt client cliënte klanten mevrouw meneer heer
  moeder vader ouders werkgever werknemer collega collega’s chef vrouw man jongen meisje mensen begeleiding training gesprek werk school reflectie situatie taak actie resultaat doel advies punt
  artikel wet hoofdstuk bijlage stap fase week dag maand jaar vraag antwoord voorbeeld vergadering dank groet groeten beste geachte hallo kortom tevens vandaag gisteren morgen
  goed nieuw nieuwe eigen groot klein moed hoop geduld rust angst structuur`,
)

/** True for a word that has its capital from where it stands. */
export const isGewoonWoord = (woord: string): boolean => gewoneWoorden.has(woord.toLowerCase())
