import './foutmelding.ts'
import './eenmaal.ts'
