import { eigen, regels } from '#vragen/zicht/regel.ts'

/** The CV as its holder keeps it: nobody else reads it. What others read is the file that was put into a dossier. */
export const cv = regels({ kandidaat: eigen('cv.persoon') })
export const cvregel = regels({ kandidaat: eigen('cv_regel.persoon') })
/** What stood before in a text of the CV or of a statement. */
export const tekstVersie = regels({ kandidaat: eigen('tekst_versie.persoon') })
