/** It didn't work: the check of a remedy. */
export const words = {
  goneTitle: 'No such remedy',
  gone: 'This link names a remedy that is not there any more',
  title: "It didn't work: is it in place?",
  heading: "It didn't work. Is it in place?",
  tried: (remedy: string) =>
    `You tried: ${remedy}. Its check tells whether the change has taken hold.`,
  shows: 'What does the check show?',
  outcomes: {
    'not-in-place': {
      title: 'The check does not show it',
      hint: 'the change is not in place yet: the same remedy again',
    },
    'no-change': {
      title: 'It is in place, and nothing changed',
      hint: 'the next remedy, or the next likely cause',
    },
    different: {
      title: 'It is in place, and the log says something else now',
      hint: 'that was one problem; there is another behind it',
    },
  },
  orPaste: 'Or paste what the log says now',
  label: 'What the log says now',
};
