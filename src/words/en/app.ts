/** What stands on every screen, and in place of one. */
export const words = {
  stays: 'Your log stays in this tab',
  staysOnPage: 'Your log stays on this page',
  problems: 'All problems',
  sessions: 'Sessions',
  startOver: 'Start over',
  back: 'Back',
  openInFull: 'Open in full',
  loading: 'Loading…',
  loadingKnowledge: 'Loading what is known about mod_wsgi…',
  dropped: (names: readonly string[]) =>
    `This link says something that is not known here any more, and was left out: ${names.join(', ')}. The rest of it holds.`,

  keys: 'Keys',
  keysDo: {
    answers: 'the first to the ninth answer',
    search: 'search problems, codes and messages',
    note: 'take a note',
    copy: 'copy what we know, for a ticket',
    sessions: 'saved sessions',
    keys: 'this list',
    submit: 'find the cause of what is in the box',
  },
  singleKeys: 'Single keys do something',
  note: 'A note',
  noteAdded: 'The note is in the transcript',

  brokeTitle: 'Something broke in wsgi-triage',
  broke: 'Something broke in wsgi-triage itself',
  brokeLead:
    'It is not your server. Reload the page, or start over; if it comes back, tell us these words:',
  notLoaded: 'This screen did not load',
  notLoadedLead:
    'The network is gone, or the site was renewed since you opened it. What you pasted and typed is still here: go back for it, and keep a copy before you reload the page.',
};
