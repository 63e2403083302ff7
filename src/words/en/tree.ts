/** The tree of a symptom. */
export const words = {
  goneTitle: 'Questions not found',
  gone: 'There are no questions for this',
  goneLead: 'The start page lists everything that you can see of a broken site.',
  title: (symptom: string) => `All ways from “${symptom}”`,
  lead: 'Every question that can follow, and where its answers lead. To continue from a question, choose it. To read a fix, choose its problem.',
  again: (number: number, question: string) => `question ${String(number)}, above: ${question}`,
  yourAnswer: 'your answer',
  dontKnow: "I don't know",
};
