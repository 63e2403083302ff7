import { daemon, EXTRA, HELLO, host, mounted, regrouped, SCRIPT } from '../recipe.ts';
import type { Recipe } from '../recipe.ts';

const venv = '/srv/myapp/venv';
const packages = `${venv}/lib/python3.11/site-packages`;
const newVenv = '/srv/myapp/venv-new';
const importing = (name: string): string => `import ${name}\n${HELLO}`;

const greeting = HELLO.replace(
  'start_response(',
  "open('/tmp/greeting', 'w').write('Gr\\u00fc\\u00dfe')\n    start_response(",
);

/** A package as an index has it, in a file: nothing is fetched from anywhere. */
const wheel = `install -d /srv/wheels /tmp/wheel/flask-3.0.dist-info && cd /tmp/wheel && echo 'version = "3.0"' > flask.py
printf 'Metadata-Version: 2.1\\nName: flask\\nVersion: 3.0\\n' > flask-3.0.dist-info/METADATA
printf 'Wheel-Version: 1.0\\nGenerator: lab\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n' > flask-3.0.dist-info/WHEEL
printf 'flask.py,,\\nflask-3.0.dist-info/METADATA,,\\nflask-3.0.dist-info/WHEEL,,\\nflask-3.0.dist-info/RECORD,,\\n' > flask-3.0.dist-info/RECORD
python3 -m zipfile -c /srv/wheels/flask-3.0-py3-none-any.whl flask.py flask-3.0.dist-info
echo /srv/wheels/flask-3.0-py3-none-any.whl > /srv/myapp/requirements.txt; cd /`;

export const python: readonly Recipe[] = [
  {
    name: 'package-in-environment',
    problem: 'module-not-found',
    about: 'a package of a virtual environment that python-home does not name',
    smoke: true,
    files: { [SCRIPT]: importing('flask') },
    site: host(daemon()),
    setup: `python3 -m venv --without-pip ${venv}; echo 'version = "3.0"' > ${packages}/flask.py`,
    broken: /^HTTP\/1\.1 500 /m,
    prints: ["No module named 'flask'"],
    set: { 'virtual-environment': venv, 'project-directory': '/srv/myapp' },
    hands: [regrouped('Add python-home to the existing', '', `python-home=${venv}`)],
    unproved: {
      'Install the package': 'the environment has it; see package-not-installed',
      'Without WSGIDaemonProcess': 'it is in daemon mode; see package-embedded',
    },
  },
  {
    name: 'package-not-installed',
    problem: 'module-not-found',
    about: 'a package that the virtual environment lacks',
    files: { [SCRIPT]: importing('flask') },
    site: host(daemon(`python-home=${venv}`)),
    setup: `${wheel}; python3 -m venv ${venv}`,
    broken: /^HTTP\/1\.1 500 /m,
    prints: ["No module named 'flask'"],
    set: { 'virtual-environment': venv, 'project-directory': '/srv/myapp' },
    hands: [
      {
        step: "Install the application's requirements in",
        back: `${venv}/bin/python -m pip uninstall -y flask`,
      },
    ],
    unproved: {
      'Set python-home to the virtual environment':
        'python-home names it; see package-in-environment',
      'Without WSGIDaemonProcess': 'it is in daemon mode; see package-embedded',
      'Use several environments': 'no environment has the package; see package-in-environment',
    },
  },
  {
    name: 'package-embedded',
    problem: 'module-not-found',
    about: 'a package of a virtual environment that WSGIPythonHome does not name',
    files: { [SCRIPT]: importing('flask') },
    site: host(mounted('/')),
    setup: `python3 -m venv --without-pip ${venv}; echo 'version = "3.0"' > ${packages}/flask.py`,
    broken: /^HTTP\/1\.1 500 /m,
    prints: ["No module named 'flask'"],
    set: { 'virtual-environment': venv, 'project-directory': '/srv/myapp' },
    unproved: {
      'Set python-home to the virtual environment':
        'there is no WSGIDaemonProcess; see package-in-environment',
      'Install the package': 'the environment has it; see package-not-installed',
    },
  },
  {
    name: 'own-package',
    problem: 'own-module-not-found',
    about: 'a package beside the script',
    files: { [SCRIPT]: importing('mysite.views'), '/srv/myapp/mysite/views.py': '' },
    site: host(daemon()),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ["No module named 'mysite'"],
    set: { 'project-directory': '/srv/myapp' },
    hands: [regrouped('Add it to the existing', '', 'python-path=/srv/myapp')],
    unproved: { 'Without WSGIDaemonProcess': 'it is in daemon mode; see own-package-embedded' },
  },
  {
    name: 'own-package-embedded',
    problem: 'own-module-not-found',
    about: 'a package beside the script, in embedded mode',
    files: { [SCRIPT]: importing('mysite.views'), '/srv/myapp/mysite/views.py': '' },
    site: host(mounted('/')),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ["No module named 'mysite'"],
    set: { 'project-directory': '/srv/myapp' },
    unproved: { 'Add the directory to python-path': 'there is no WSGIDaemonProcess' },
  },
  {
    name: 'python-home-missing',
    problem: 'python-home-invalid',
    about: 'python-home with a directory that is not there',
    site: host(daemon('python-home=/srv/nowhere')),
    setup: `${wheel}; python3 -m venv --without-pip ${venv}`,
    ask: 'curl -sS -i -m 2 http://localhost/',
    broken: /^curl: \(28\)/m,
    prints: ['Unable to stat Python home /srv/nowhere', "No module named 'encodings'"],
    set: {
      'virtual-environment': venv,
      'new-environment': newVenv,
      'project-directory': '/srv/myapp',
    },
    hands: [
      regrouped('Set the existing option', 'python-home=/srv/nowhere', `python-home=${venv}`),
      regrouped('Set python-home to the new', 'python-home=/srv/nowhere', `python-home=${newVenv}`),
      regrouped('Remove python-home=…', 'python-home=/srv/nowhere', ''),
    ],
  },
  {
    name: 'python-home-file',
    problem: 'python-home-invalid',
    about: 'python-home with the interpreter in place of its directory',
    site: host(daemon('python-home=/usr/bin/python3')),
    setup: `${wheel}; python3 -m venv --without-pip ${venv}`,
    ask: 'curl -sS -i -m 2 http://localhost/',
    broken: /^curl: \(28\)/m,
    prints: ['Python home /usr/bin/python3 is not a directory'],
    set: {
      'virtual-environment': venv,
      'new-environment': newVenv,
      'project-directory': '/srv/myapp',
    },
    hands: [
      regrouped('Set the existing option', 'python-home=/usr/bin/python3', `python-home=${venv}`),
      regrouped(
        'Set python-home to the new',
        'python-home=/usr/bin/python3',
        `python-home=${newVenv}`,
      ),
      regrouped('Remove python-home=…', 'python-home=/usr/bin/python3', ''),
    ],
  },
  {
    name: 'environment-of-other-python',
    problem: 'python-version-mismatch',
    about: 'a virtual environment that Python 3.9 made',
    files: {
      [SCRIPT]: importing('flask'),
      [`${venv}/pyvenv.cfg`]: 'home = /usr/bin\nversion = 3.9.2\n',
      [`${venv}/lib/python3.9/site-packages/flask.py`]: '',
    },
    site: host(daemon(`python-home=${venv}`)),
    setup: `install -d ${venv}/bin; ln -s /usr/bin/python3 ${venv}/bin/python; ${wheel}`,
    broken: /^HTTP\/1\.1 500 /m,
    prints: ["No module named 'flask'"],
    answers: { 'python-versions': 'different' },
    set: {
      'virtual-environment': venv,
      'new-environment': newVenv,
      'project-directory': '/srv/myapp',
    },
    hands: [
      regrouped('Set python-home to the new', `python-home=${venv}`, `python-home=${newVenv}`),
    ],
    unproved: { 'Build mod_wsgi': 'the box has no compiler and no package index' },
  },
  {
    name: 'module-not-enabled',
    problem: 'mod-wsgi-not-loaded',
    about: 'a configuration that uses mod_wsgi without loading it',
    smoke: true,
    site: host(mounted('/')),
    setup: 'a2dismod -q wsgi',
    broken: /^curl: \(7\)/m,
    prints: ["Invalid command 'WSGIScriptAlias'"],
    hands: [{ step: 'Install the package', stays: 'the package was there before' }],
    unproved: { 'Install it with pip': 'the box has no package index' },
  },
  {
    name: 'libpython-elsewhere',
    problem: 'module-file-not-loadable',
    about: "mod_wsgi.so whose Python library is outside the loader's directories",
    site: host(mounted('/')),
    setup:
      'install -d /opt/python/lib; mv /usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0 /opt/python/lib; ldconfig',
    broken: /^curl: \(7\)/m,
    prints: ['libpython3.11.so.1.0: cannot open shared object file'],
    set: { 'python-library': '/opt/python/lib/libpython3.11.so.1.0' },
    hands: [
      {
        step: 'Load it before mod_wsgi',
        replaces: 'IncludeOptional mods-enabled/*.load',
        writes:
          'LoadFile /opt/python/lib/libpython3.11.so.1.0\nIncludeOptional mods-enabled/*.load',
      },
    ],
    unproved: {
      'Reinstall the package': 'the box has no package archive',
      'Build mod_wsgi': 'the box has no compiler and no package index',
    },
  },
  {
    name: 'library-elsewhere',
    problem: 'shared-library-missing',
    about: "a compiled module whose library is outside the loader's directories",
    files: { [SCRIPT]: importing('sqlite3') },
    site: host(daemon()),
    setup:
      'install -d /opt/vendor/lib; mv /usr/lib/x86_64-linux-gnu/libsqlite3.so.0* /opt/vendor/lib; ldconfig',
    broken: /^HTTP\/1\.1 500 /m,
    prints: ['libsqlite3.so.0: cannot open shared object file'],
    unproved: {
      'Install the library': 'the box has no package archive',
      'Reinstall the Python package': 'the box has no package index',
    },
    hands: [
      { step: 'Put the directory in a file' },
      {
        step: 'Update the loader',
        back: 'sudo rm /etc/ld.so.conf.d/wsgi-local.conf && sudo ldconfig',
      },
    ],
  },
  {
    name: 'module-twice',
    problem: 'module-loaded-twice',
    about: 'two lines that load mod_wsgi',
    files: { [EXTRA]: 'LoadModule wsgi_module /usr/lib/apache2/modules/mod_wsgi.so\n' },
    site: host(mounted('/')),
    ask: 'sudo apachectl configtest; curl -sS -i http://localhost/',
    broken: /already loaded, skipping/,
    mended: /^Syntax OK\nHTTP\/1\.1 200 /m,
    prints: ['AH01574'],
  },
  {
    name: 'directive-misspelt',
    problem: 'directive-misspelt',
    about: 'a directive that does not exist',
    site: host(`WSGIScriptAliases / ${SCRIPT}\n${mounted('/other')}`),
    broken: /^curl: \(7\)/m,
    prints: ["Invalid command 'WSGIScriptAliases'"],
    hands: [
      {
        step: 'Correct or delete the line',
        replaces: 'WSGIScriptAliases',
        writes: 'WSGIScriptAlias',
      },
    ],
  },
  {
    name: 'locale-unknown',
    problem: 'locale-encoding',
    about: 'text that is not ASCII, where the locale is C',
    files: { [SCRIPT]: greeting },
    site: host(daemon('lang=C locale=C')),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ["'ascii' codec can't encode"],
    hands: [
      regrouped('Add lang and locale', 'lang=C locale=C', 'lang=C.UTF-8 locale=C.UTF-8'),
      {
        step: 'Pass the encoding wherever the code opens',
        file: SCRIPT,
        replaces: "'w')",
        writes: "'w', encoding='utf-8')",
      },
    ],
    unproved: { 'Start Apache with a UTF-8 locale': 'the group sets its own; see locale-embedded' },
  },
  {
    name: 'locale-embedded',
    problem: 'locale-encoding',
    about: 'text that is not ASCII, in embedded mode',
    files: { [SCRIPT]: greeting },
    site: host(mounted('/')),
    broken: /^HTTP\/1\.1 500 /m,
    prints: ["'ascii' codec can't encode"],
    hands: [
      {
        step: 'Set the locale',
        replaces: 'export LANG=C\n',
        writes: 'export LANG=C.UTF-8\n',
      },
      {
        step: 'Pass the encoding wherever the code opens',
        file: SCRIPT,
        replaces: "'w')",
        writes: "'w', encoding='utf-8')",
      },
    ],
    unproved: { 'Give the daemon group': 'there is no WSGIDaemonProcess; see locale-unknown' },
  },
];
