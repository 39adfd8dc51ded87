/** Where the office plans this dossier. */
export const planningpad = (dossier: string): string => `/dossiers/${dossier}/planning`
