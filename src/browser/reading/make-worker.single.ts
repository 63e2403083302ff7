import { addressOfCode } from '../script-address.ts';
import { code } from './reading.worker.ts?code';

/** The reading worker, inside the page, for the single-file wizard. */
export const makeWorker = (): Worker => new Worker(addressOfCode(code));
