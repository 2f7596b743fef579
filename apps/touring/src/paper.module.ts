import { PapersController } from './http/paper/papers.controller';
import { ExportTour } from './use-cases/paper/export-tour';
import { PrintOffer } from './use-cases/paper/print-offer';

/** Offers on paper and tours as files. */
export const paper = { controllers: [PapersController], providers: [PrintOffer, ExportTour] };
