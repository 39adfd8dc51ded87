import { druk, stand, leegVerstuurd, type Standen } from './stand.ts'

/** States of the pages of: demonstratie. */
export const demonstratie = {
  'GET /post': [stand('mails', '/post')],
  'GET /vormgeving': [stand('alles', '/vormgeving')],
  'GET /vormgeving/bevestiging': [stand('gevraagd', '/vormgeving/bevestiging')],
  'POST /vormgeving/bevestiging': [
    { ...stand('gedaan', '/vormgeving/bevestiging'), dan: druk('Ja, verwijder de activiteit') },
  ],
  'GET /vormgeving/formulier': [
    stand('leeg', '/vormgeving/formulier'),
    stand('verstuurd', '/vormgeving/formulier?gedaan=verstuurd'),
  ],
  'POST /vormgeving/formulier': [leegVerstuurd('/vormgeving/formulier')],
} satisfies Partial<Standen>
