/** The tree of a symptom. */
export const words = {
  goneTitle: 'No such tree',
  gone: 'There is no tree of questions for this',
  goneLead: 'The start has all that can be seen of a broken site.',
  title: (symptom: string) => `All ways from “${symptom}”`,
  lead: 'Every question that can follow, and where its answers lead. Choose a question to go on from it with the answers before it, or a problem to read its fix.',
  again: (number: number, question: string) => `question ${String(number)}, above: ${question}`,
  yourAnswer: 'your answer',
  dontKnow: "I don't know",
};
