import 'reflect-metadata';
import { runProcess } from '@caravanserai/hosting';
import { startGateway } from './start';

void runProcess('gateway', startGateway);
