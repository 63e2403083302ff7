import { scriptAddress } from '../script-address.ts';
import address from './reading.worker.ts?worker&url';

/** The worker that reads, as a file beside the page. */
export const makeWorker = (): Worker => new Worker(scriptAddress(address), { type: 'module' });
