export { documentOfRoutes } from './domain/document-of-routes';
export { joinDocuments } from './domain/join-documents';
export { startGateway, type RunningGateway } from './start';
