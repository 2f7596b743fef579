export type { Paper, PaperPart } from './paper';
export { writePaper } from './write-paper';
