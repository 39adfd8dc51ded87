/** Fetched where a text is read along, in one go: what it knows would weigh on every page. */
export { bijNieuweNamen, eigenNamen, toonNamenlijst } from './namenlijst.ts'
export { vindHerkenbaar } from './persoonsgegevens.ts'
