/** The oldest Node that the command runs on, as its first two numbers. */
export const OLDEST_NODE = [18, 3] as const;

const [major, minor] = OLDEST_NODE;

/**
 * Goes around the command when it is built as one file. An old Node can read it, and prints one
 * clear line instead of a syntax error. The file runs as a script and as a module, so its extension
 * and the package.json next to it don't matter.
 */
export const guard = {
  banner: `(function (start) {
  var numbers = process.versions.node.split('.').map(Number);
  if (numbers[0] < ${String(major)} || (numbers[0] === ${String(major)} && numbers[1] < ${String(minor)})) {
    process.stderr.write('diagnose: this needs Node ${String(major)}.${String(minor)} or later. This is Node ' + process.versions.node + '.\\n');
    process.exitCode = 2;
  } else if (typeof require === 'function') {
    start(require);
  } else {
    import('node:module').then(function (module) { start(module.createRequire(process.argv[1])); });
  }
})(function (require) {`,
  footer: '});',
};
