import 'reflect-metadata';
import { runService } from '@caravanserai/hosting';
import { coproduction } from './index';

void runService(coproduction);
