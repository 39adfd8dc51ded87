import './eenmaal.ts'
import './drukAf.ts'
