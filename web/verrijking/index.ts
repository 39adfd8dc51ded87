import './eenmaal.ts'
