const DAY = 24 * 60 * 60 * 1000;

/** From when to when, in milliseconds of the logs' clocks. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Times are kept as if the log's clock were UTC. The date is shown if it differs. */
export const clockFor =
  ({ from, to }: Range) =>
  (time: number | null): string => {
    if (time === null) return '';
    const [date = '', clock = ''] = new Date(time).toISOString().split(/[T.]/);
    return Math.floor(from / DAY) === Math.floor(to / DAY) ? clock : `${date} ${clock}`;
  };
