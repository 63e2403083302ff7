import { addressOfCode } from '../script-address.ts';
import { code } from './reading.worker.ts?code';

/** The worker that reads, inside the page: for the wizard that is one file. */
export const makeWorker = (): Worker => new Worker(addressOfCode(code));
