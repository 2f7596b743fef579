/** The places where a process may be killed in a fault run; each lies between two steps that are not one transaction. */
export type FaultPoint =
  | 'command-committed-not-signalled'
  /** On Kafka: the broker has the events, the outbox has them too. */
  | 'relay-sent-not-moved'
  /** In one process: they are in the log, and no subscriber has been told. */
  | 'relay-moved-not-signalled'
  | 'consumer-committed-not-acknowledged';

/** `FAULT_POINT=<point>:<nth>`: die, without any farewell, when the point is reached for the nth time. */
const planned = /^([a-z-]+):(\d+)$/.exec(process.env['FAULT_POINT'] ?? '');
let passesLeft = planned ? Number(planned[2]) : 0;

/** Does nothing but in a fault run, where it kills its own process as the plan says. */
export function faultPoint(point: FaultPoint): void {
  if (planned?.[1] !== point) return;
  passesLeft -= 1;
  if (passesLeft === 0) process.kill(process.pid, 'SIGKILL');
}
