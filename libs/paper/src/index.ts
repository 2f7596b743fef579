export { type Paper, type PaperPart, writePaper } from './write-paper';
