import { InProcessBus } from '../src';
import { keepsItsPromises } from './carrier-contract';

describe('the in-process carrier', () => {
  let bus: InProcessBus;
  beforeEach(() => {
    bus = new InProcessBus();
  });
  keepsItsPromises(() => ({ bus }));
});
