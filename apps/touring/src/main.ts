import 'reflect-metadata';
import { runService } from '@caravanserai/hosting';
import { touring } from './index';

void runService(touring);
