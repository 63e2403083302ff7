/** What every screen says, and what replaces a screen. */
export const words = {
  stays: 'Your log stays in this tab',
  staysOnPage: 'Your log stays on this page',
  problems: 'All problems',
  sessions: 'Sessions',
  startOver: 'Start over',
  startOverAsks: 'Start over?',
  startOverErases:
    'What you pasted, answered and noted here is erased. Your platform is remembered. Save the session first if you need it.',
  keepCase: 'Keep this case',
  notKept: 'This browser keeps nothing for this tab: a reload loses your notes and values.',
  back: 'Back',
  openInFull: 'Open in full',
  loading: 'Loading…',
  loadingKnowledge: 'Loading the knowledge base…',
  dropped: (names: readonly string[]) =>
    `Part of this link no longer exists and was left out: ${names.join(', ')}. Everything else still applies.`,

  keys: 'Keyboard shortcuts',
  keysDo: {
    answers: 'choose answer 1 to 9',
    unknown: "answer “I don't know”",
    search: 'search problems, codes and messages',
    note: 'add a note',
    copy: 'copy the report',
    link: 'copy the link to this case',
    startOver: 'start over',
    sessions: 'open the saved sessions',
    keys: 'show this list',
    submit: 'find the cause',
  },
  singleKeys: 'Use single-key shortcuts',
  note: 'Note',
  noteAdded: 'Note added to the transcript',

  brokeTitle: 'Something broke in wsgi-triage',
  broke: 'Something broke in wsgi-triage itself',
  brokeLead:
    "Your server isn't the cause. Reload the page or start over. If it happens again, send us this text:",
  notLoaded: "This screen didn't load",
  notLoadedLead:
    "You're offline, or the site was updated since you opened it. What you pasted and typed is still here. Go back and copy it before you reload the page.",
};
