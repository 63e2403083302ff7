import { resolve } from 'node:path';
import { loadContent } from '../src/content-pipeline/load-content.ts';
import { expect, test, type Wizard } from './wizard.ts';

/** One way by a paste and one by answers for each section of the document Configuration Issues. */
interface Section {
  /** The number of its claims in content/coverage/configuration-issues.yaml. */
  readonly number: number;
  readonly anchor: string;
  readonly problem: string;
  /** A case of that problem: its files are pasted one below the other. */
  readonly pasted: string;
  readonly symptom: string;
  /** What is answered, by question; any other question gets "I don't know". */
  readonly answers: Readonly<Record<string, string>>;
}

const sections: readonly Section[] = [
  {
    number: 1,
    anchor: 'apache-server-name-warning',
    problem: 'server-name-undetermined',
    pasted: 'configtest-6-0',
    symptom: 'warning',
    answers: { 'warning-text': 'server-name' },
  },
  {
    number: 2,
    anchor: 'file-permissions-on-application-files',
    problem: 'application-path-closed',
    pasted: 'home-0700-4.9',
    symptom: '403',
    answers: { 'forbidden-message': 'search-permissions', 'file-permissions': 'closed' },
  },
  {
    number: 3,
    anchor: 'location-of-unix-sockets',
    problem: 'socket-directory-closed',
    pasted: 'closed-log-directory-6.0',
    symptom: '503',
    answers: { 'socket-error': 'permission', 'selinux-mode': 'permissive' },
  },
  {
    number: 4,
    anchor: 'selinux-on-rhel-and-fedora',
    problem: 'files-denied-by-selinux',
    pasted: 'ausearch-interpreted',
    symptom: 'permission-denied',
    answers: {
      'denied-object': 'script',
      'file-permissions': 'open',
      'selinux-mode': 'enforcing',
      'selinux-denial': 'yes',
    },
  },
  {
    number: 5,
    anchor: 'apparmor-on-ubuntu',
    problem: 'denied-by-apparmor',
    pasted: 'securedrop-static-file',
    symptom: 'permission-denied',
    answers: {
      'denied-object': 'network',
      'selinux-mode': 'off',
      'apparmor-profile': 'enforcing',
    },
  },
  {
    number: 6,
    anchor: 'wsgidaemonprocess-scoping',
    problem: 'daemon-group-of-other-host',
    pasted: 'other-virtual-host-6-0',
    symptom: '500',
    answers: { 'logged-error': 'daemon-group', 'daemon-group-place': 'other-host' },
  },
  {
    number: 7,
    anchor: 'wsgiapplicationgroup-and-c-extension-modules',
    problem: 'c-extension-in-sub-interpreter',
    pasted: 'numpy-6-0',
    symptom: 'hang',
    answers: { 'hang-message': 'nothing', 'c-extension': 'yes', 'application-group': 'sub' },
  },
  {
    number: 8,
    anchor: 'htaccess-directive-limitations',
    problem: 'directive-not-allowed-in-htaccess',
    pasted: 'script-alias-6-0',
    symptom: '500',
    answers: { 'logged-error': 'not-allowed-here' },
  },
  {
    number: 9,
    anchor: 'rewriterule-and-wsgiscriptalias-interaction',
    problem: 'rewrite-without-pass-through',
    pasted: 'not-found-6-0',
    symptom: 'script-downloaded',
    answers: { 'rewrite-rule': 'without-pt' },
  },
  {
    number: 10,
    anchor: 'restart-versus-graceful-reload',
    problem: 'stale-socket-after-reload',
    pasted: 'graceful-6-0',
    symptom: '503',
    answers: { 'socket-error': 'missing', 'reload-near': 'yes' },
  },
  {
    number: 11,
    anchor: 'avoid-fallbackresource',
    problem: 'fallback-resource-to-application',
    pasted: 'root-6-0',
    symptom: 'wrong-content',
    answers: { 'content-fault': 'cut-off', 'fallback-resource': 'yes' },
  },
];

const { kb, testCases, claims } = loadContent(resolve(import.meta.dirname, '../content')).content;

/** The screen of the fix: its problem, what to do, and the section that it comes from. */
async function expectTheFixOf(wizard: Wizard, { problem, anchor }: Section): Promise<void> {
  await expect(wizard.page).toHaveURL(new RegExp(`#/fix/${problem}(?![-a-z])`));
  await expect(wizard.remedy.first()).toBeVisible();
  const source = wizard.main.locator(`a[href$="configuration-issues.html#${anchor}"]`);
  await expect(source.first()).toBeVisible();
}

test('every section has its journeys @journey', () => {
  const told = new Set(claims.map(({ id }) => Number(id.split('.')[0])).filter((one) => one > 0));
  expect(sections.map(({ number }) => number)).toEqual([...told].sort((a, b) => a - b));
});

for (const section of sections) {
  test(`${section.anchor}: a paste leads to its fix @journey`, async ({ wizard }) => {
    const one = testCases.find(
      ({ problem, file }) =>
        problem === section.problem && file.endsWith(`/${section.pasted}.expect.yaml`),
    );
    await wizard.open();
    await wizard.paste((one?.texts ?? []).map(({ text }) => text).join('\n'));
    await expectTheFixOf(wizard, section);
  });

  test(`${section.anchor}: answers lead to its fix @journey`, async ({ wizard }) => {
    const symptoms = kb.facts.find(({ id }) => id === 'symptom')?.values ?? [];
    const answers = Object.entries(section.answers).map(([id, value]) => {
      const question = kb.questions.find((one) => one.id === id);
      const option = question?.options.find((one) => one.value === value);
      return [question?.asks ?? id, option?.title ?? value] as const;
    });
    await wizard.open();
    await wizard.choose(symptoms.find(({ id }) => id === section.symptom)?.title ?? '');
    await wizard.answerWhatIsAsked(Object.fromEntries(answers));
    await expectTheFixOf(wizard, section);
  });
}
