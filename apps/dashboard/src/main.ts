import 'reflect-metadata';
import { runService } from '@caravanserai/hosting';
import { dashboard } from './index';

void runService(dashboard);
