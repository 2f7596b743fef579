import { runService } from '../src';
import { inn } from './inn';

void runService(inn);
