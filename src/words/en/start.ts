/** The first screen. */
export const words = {
  title: 'Paste what Apache printed',
  heading: 'mod_wsgi broke. Paste what Apache printed.',
  titleWithoutPaste: 'What do you see?',
  headingWithoutPaste: 'mod_wsgi broke. What do you see?',
  lead: 'You get the documented fix, filled in with your own paths, and a check that tells you it worked.',
  label: 'What Apache printed',
  placeholder: `[wsgi:error] [pid 1842] (13)Permission denied: …

A line, a traceback, a configuration, or drop the whole error_log here.`,
  tryOne: 'Try one:',
  noLog: 'No log at hand? What do you see?',
};
