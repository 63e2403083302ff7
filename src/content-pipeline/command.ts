import { resolve } from 'node:path';
import { answersTo } from './calibrate/calibrate.ts';
import { labeledTexts } from './calibrate/labeled-texts.ts';
import { mixtures } from './calibrate/mixtures.ts';
import { calibrationJson, formatCalibration } from './calibrate/report-calibration.ts';
import { lengthsTold } from './checks/check-length.ts';
import { formatIssue } from './issues.ts';
import { loadContent } from './load-content.ts';
import { coverage, formatCoverage } from './coverage/coverage.ts';
import { mutate } from './mutation/mutate.ts';
import { formatCounts, formatMutation, mutationJson } from './mutation/report-mutation.ts';
import { wrongWithSurvivors } from './mutation/survivors.ts';
import { scaffoldProblem } from './scaffold-problem.ts';
import { writeCatalog } from './catalog/write-catalog.ts';
import { writeUpstream } from './upstream/write-upstream.ts';
import { writeSchemas } from './emit/write-schemas.ts';

/** The author's command: `npm run content -- check | new | schema | coverage | mutate | calibrate | upstream | catalog`. */
const folder = resolve('content');
const [verb = 'check', ...rest] = process.argv.slice(2);

const VERBS = [
  'check [--no-cache]',
  'new <family>/<id>',
  'schema',
  'coverage [--json]',
  'mutate [--json | --check]',
  'calibrate [PATH] [--json]',
  'upstream PATH VERSION',
  'catalog PATH',
];

process.exitCode = run(verb, rest);

function run(name: string, given: readonly string[]): number {
  if (name === 'check') return check(given.includes('--no-cache'));
  if (name === 'schema') return told(writeSchemas(folder));
  if (name === 'new') return told(scaffoldProblem(folder, given[0] ?? ''));
  if (name === 'coverage') return showCoverage(given.includes('--json'));
  if (name === 'mutate')
    return given.includes('--check') ? checkMutation() : showMutation(given.includes('--json'));
  if (name === 'calibrate') return showCalibration(given);
  if (name === 'upstream') return told(writeUpstream(folder, given[0], given[1]));
  if (name === 'catalog') return told(writeCatalog(folder, given[0]));
  console.error(`unknown command "${name}"; one of: ${VERBS.join(', ')}`);
  return 2;
}

function check(isAnew: boolean): number {
  const { content, issues } = isAnew ? loadContent(folder, null) : loadContent(folder);
  for (const issue of issues) console.error(formatIssue(issue));
  const { kb, testCases } = content;
  const counts = `${String(kb.problems.length)} problems, ${String(kb.messages.length)} messages, ${String(kb.questions.length)} questions, ${String(kb.trees.length)} trees, ${String(testCases.length)} cases`;
  console.log(
    issues.length === 0
      ? `content is in order: ${counts}`
      : `${String(issues.length)} issues in ${counts}`,
  );
  if (issues.length === 0) console.log(lengthsTold(content));
  return issues.length === 0 ? 0 : 1;
}

function showCoverage(json: boolean): number {
  const rows = coverage(loadContent(folder).content);
  console.log(json ? JSON.stringify(rows, null, 2) : formatCoverage(rows));
  return rows.some(({ holes }) => holes.length > 0) ? 1 : 0;
}

function showMutation(json: boolean): number {
  const { content } = loadContent(folder);
  const outcomes = mutate(content);
  console.log(json ? mutationJson(content, outcomes) : formatMutation(content, outcomes));
  return 0;
}

/** Prints what is wrong with the rules that nothing pins, and the counts. */
function checkMutation(): number {
  const { content } = loadContent(folder);
  const outcomes = mutate(content, ['remove']);
  const wrong = wrongWithSurvivors(content, outcomes, content.survivors);
  for (const one of wrong) console.error(one);
  console.log(formatCounts(content, outcomes));
  return wrong.length === 0 ? 0 : 1;
}

/** Texts that pin nothing: those below a path, if one is given, and mixtures of cases. */
function showCalibration(given: readonly string[]): number {
  const { content } = loadContent(folder);
  const path = given.find((one) => !one.startsWith('--'));
  const sets = [
    ...(path === undefined ? [] : [{ title: 'labeled', texts: labeledTexts(content.kb, path) }]),
    { title: 'mixtures', texts: mixtures(content) },
  ].map(({ title, texts }) => ({ title, answers: answersTo(content.kb, texts) }));
  console.log(given.includes('--json') ? calibrationJson(sets) : formatCalibration(sets));
  return 0;
}

function told(result: { readonly done: string } | { readonly refused: string }): number {
  if ('done' in result) {
    console.log(result.done);
    return 0;
  }
  console.error(result.refused);
  return 2;
}
