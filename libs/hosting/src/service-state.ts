/** Whether this service is about to end; then it is no longer ready for new work, while it finishes the old. */
export class ServiceState {
  closing = false;
}
