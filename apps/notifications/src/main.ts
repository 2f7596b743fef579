import 'reflect-metadata';
import { runService } from '@caravanserai/hosting';
import { notifications } from './index';

void runService(notifications);
