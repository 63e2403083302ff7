/** It didn't work: the check of a fix. */
export const words = {
  goneTitle: 'Fix not found',
  gone: 'This link leads to a fix that no longer exists',
  title: "It didn't work: is it in place?",
  heading: "It didn't work. Is it in place?",
  tried: (remedy: string) =>
    `You tried: ${remedy}. Its check shows whether the change took effect.`,
  shows: 'What does the check show?',
  outcomes: {
    'not-in-place': {
      title: "The check doesn't show it",
      hint: 'the change is not in place yet: try the same fix again',
    },
    'no-change': {
      title: 'It is in place, and nothing changed',
      hint: 'try the next fix, or the next likely cause',
    },
    different: {
      title: 'It is in place, and the log says something else now',
      hint: 'that was one problem, and there is another',
    },
  },
  orPaste: 'Or paste what the log says now',
  label: 'What the log says now',
};
