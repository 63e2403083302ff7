/**
 * Who may import whom. A layer that is not listed under `layers` may be imported by nobody else,
 * and a package that is not listed under `packages` does not belong in that layer.
 */
const roots = [
  'model',
  'words',
  'engine',
  'apache',
  'redaction',
  'correction',
  'session',
  'features',
  'ui',
  'browser',
  'embed',
];
const react = ['react', 'react-dom', 'react-error-boundary'];

const table = {
  model: { layers: [], packages: [] },
  words: { layers: ['model'], packages: ['react'] },
  engine: { layers: ['model'], packages: [] },
  apache: { layers: ['model'], packages: [] },
  redaction: { layers: ['model'], packages: ['@secretlint'] },
  correction: { layers: ['model', 'engine', 'apache'], packages: ['diff'] },
  'content-pipeline': { layers: ['model', 'words', 'engine', 'apache'], packages: 'any' },
  translation: { layers: [], packages: 'any' },
  browser: { layers: ['model', 'engine', 'apache'], packages: ['idb-keyval'] },
  ui: {
    layers: ['model', 'words', 'browser'],
    packages: [...react, '@fontsource-variable'],
  },
  session: {
    layers: ['model', 'words', 'engine', 'browser'],
    packages: ['react', 'regexparam', 'zustand', 'valibot'],
  },
  features: {
    layers: [
      'model',
      'words',
      'engine',
      'apache',
      'redaction',
      'correction',
      'session',
      'ui',
      'browser',
    ],
    packages: [...react, 'minisearch'],
  },
  embed: { layers: ['browser'], packages: [] },
  app: { layers: roots, packages: [...react, 'zustand', '@fontsource-variable'] },
  reference: { layers: roots, packages: 'any' },
  cli: { layers: roots, packages: 'any' },
  export: { layers: ['model', 'engine'], packages: 'any' },
};

/** The stages of the engine, in their order: each may import those before it. */
const stages = [
  'intake',
  'match',
  'observe',
  'facts',
  'rank',
  'verify',
  'ask',
  'fix',
  'transcript',
];
/** Combines the stages, so it comes after all of them. */
const conclusion = '^src/engine/conclude[.]ts$';

const compositionRoots = '^src/(app|reference|cli|export)/';
const tests = '[.]test[.]tsx?$';
const virtual = '^virtual:';
const anyPackage = ['core', 'npm', 'npm-dev', 'npm-peer', 'npm-optional'];

/** A package is named by its folder when it is installed, and by its bare name when it is not. */
const packagePattern = (name) => `(^|node_modules/)(@types/)?${name}(/|$)`;

const layerPatterns = (names) => names.map((name) => `^src/${name}/`);

const outsideOf = (layer) => [
  ...layerPatterns([layer, ...table[layer].layers]),
  virtual,
  // The composition roots say which version they are.
  ...(['app', 'reference', 'cli'].includes(layer) ? ['^package[.]json$'] : []),
];

/** Tests read real logs with the real readers, redactor and words, where others would use mocks. */
const realParts = (layer) =>
  ['engine', 'session', 'apache', 'content-pipeline'].includes(layer)
    ? ['^src/(apache|redaction|words)/']
    : [];

const layerRules = Object.entries(table).flatMap(([layer, { layers, packages }]) => [
  {
    name: `${layer}-imports`,
    comment: `src/${layer} may import ${list(layers)}, and of packages ${list(packages)}.`,
    severity: 'error',
    from: { path: `^src/${layer}/`, pathNot: tests },
    to:
      packages === 'any'
        ? { pathNot: outsideOf(layer), dependencyTypesNot: anyPackage }
        : { pathNot: [...outsideOf(layer), ...packages.map(packagePattern)] },
  },
  {
    name: `${layer}-tests-import`,
    comment: `Tests of src/${layer} keep to its layers; packages and Node are theirs to use.`,
    severity: 'error',
    from: { path: `^src/${layer}/.*${tests}` },
    to: { pathNot: [...outsideOf(layer), ...realParts(layer)], dependencyTypesNot: anyPackage },
  },
]);

const stageRules = [
  ...stages.map((stage, at) => ({
    name: `${stage}-before-later-stages`,
    comment: `src/engine/${stage} may import ${list(stages.slice(0, at))} of the other stages.`,
    severity: 'error',
    from: { path: `^src/engine/${stage}/`, pathNot: tests },
    to: {
      path: [...stages.slice(at + 1).map((later) => `^src/engine/${later}/`), conclusion],
    },
  })),
  {
    name: 'shared-before-stages',
    comment: 'What the stages share imports none of them, or it would be a way around their order.',
    severity: 'error',
    from: {
      path: '^src/engine/[^/]+[.]ts$',
      pathNot: [tests, '[.]fixture[.]ts$', conclusion],
    },
    to: { path: ['^src/engine/[^/]+/', conclusion] },
  },
  {
    name: 'a-stage-for-each-folder',
    comment: 'Every folder of the engine is a stage with a place in their order.',
    severity: 'error',
    from: { path: '^src/engine/[^/]+/', pathNot: stages.map((stage) => `^src/engine/${stage}/`) },
    to: {},
  },
];

function list(names) {
  return typeof names === 'string' ? names : names.join(', ') || 'none';
}

export default {
  forbidden: [
    ...layerRules,
    ...stageRules,
    {
      name: 'features-apart',
      comment: 'Features never import each other: what two of them need belongs to ui or session.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'knowledge-base-in-composition-roots',
      comment:
        'Only app, reference, cli and export import the knowledge base; all else is given it.',
      severity: 'error',
      from: { pathNot: compositionRoots },
      to: { path: virtual },
    },
    {
      name: 'pipeline-at-build-only',
      comment:
        'The content pipeline and translation run when the site is built; nothing shipped imports them.',
      severity: 'error',
      from: { pathNot: ['^src/(content-pipeline|translation)/', '^build/'] },
      to: { path: '^src/(content-pipeline|translation)/' },
    },
    {
      name: 'tests-imported-by-nobody',
      comment: 'What a test shares belongs to a file that is not a test.',
      severity: 'error',
      from: {},
      to: { path: tests },
    },
    {
      name: 'a-layer-for-each-file',
      comment: 'Every file of src belongs to a layer, or is a test or a declaration.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [...layerPatterns(Object.keys(table)), '^src/[^/]+[.]test[.]ts$', '[.]d[.]ts$'],
      },
      to: {},
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A module that neither imports nor is imported does nothing, but for a worker.',
      severity: 'error',
      from: { orphan: true, pathNot: ['[.]d[.]ts$', tests, '[.]config[.]ts$', '[.]worker[.]ts$'] },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere would escape every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: virtual },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|content)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json'],
    },
  },
};
