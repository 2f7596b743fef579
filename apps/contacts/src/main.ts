import 'reflect-metadata';
import { runService } from '@caravanserai/hosting';
import { contacts } from './index';

void runService(contacts);
