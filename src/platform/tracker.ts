/** Names the tag that says where a site wants to be told of what it does not know. */
export const TRACKER_TAG = 'issues';

/** Whether a text is an address that a new issue can be opened at: `https://…/issues`. */
export const isTracker = (text: string): boolean =>
  /^https:\/\/[\w.-]+\/[\w./-]+\/issues$/.test(text);
