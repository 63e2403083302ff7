import ReadingWorker from './reading.worker.ts?worker&inline';

/** The worker that reads, inside the page: for the wizard that is one file. */
export const makeWorker = (): Worker => new ReadingWorker();
