/** The tag in which a site names its issue tracker. */
export const TRACKER_TAG = 'issues';

/** Whether a text is an address at which a new issue can be opened: `https://…/issues`. */
export const isTracker = (text: string): boolean =>
  /^https:\/\/[\w.-]+\/[\w./-]+\/issues$/.test(text);
