import { scriptAddress } from '../script-address.ts';
import address from './reading.worker.ts?worker&url';

/** The reading worker, as a file next to the page. */
export const makeWorker = (): Worker => new Worker(scriptAddress(address), { type: 'module' });
