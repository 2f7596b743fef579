import 'reflect-metadata';
import { runProcess } from '@caravanserai/hosting';
import { startIdentity } from './start';

void runProcess('identity', startIdentity);
