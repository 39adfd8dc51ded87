/** Where this dossier is decided about. */
export const besluitpad = (dossier: string): string => `/dossiers/${dossier}/besluit`
