import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSections } from './parse-sections.ts';
import { changedSources, hasSource, readUpstream, type Upstream } from './upstream.ts';

const PAGE = `====================
Configuration Issues
====================

Intro.

Location of UNIX sockets
------------------------

Text::

    WSGISocketPrefix run/wsgi

.. _WSGI0117:

WSGI0117 — Unable to connect to WSGI daemon (other failure)
-----------------------------------------------------------

More text.

.. _Alias: http://httpd.apache.org/
`;

describe('sections of a page', () => {
  test('have the anchors that Sphinx makes of titles and labels', () => {
    expect(Object.keys(parseSections(PAGE))).toEqual([
      'configuration-issues',
      'location-of-unix-sockets',
      'wsgi0117-unable-to-connect-to-wsgi-daemon-other-failure',
      'wsgi0117',
    ]);
  });

  test('change their hash with their own text only', () => {
    const before = parseSections(PAGE);
    const after = parseSections(PAGE.replace('run/wsgi', '/var/run/wsgi'));
    const changed = Object.keys(before).filter((anchor) => before[anchor] !== after[anchor]);
    expect(changed).toEqual(['location-of-unix-sockets']);
  });
});

describe('citations', () => {
  const upstream = (text: string): Upstream => ({
    version: '6.0.5',
    pages: { 'user-guides/configuration-issues': parseSections(text) },
  });
  const page = 'user-guides/configuration-issues';

  test('hold where page and anchor are there', () => {
    expect(hasSource(upstream(PAGE), `${page}#location-of-unix-sockets`)).toBe(true);
    expect(hasSource(upstream(PAGE), page)).toBe(true);
    expect(hasSource(upstream(PAGE), `${page}#location-of-sockets`)).toBe(false);
    expect(hasSource(upstream(PAGE), 'user-guides/nowhere')).toBe(false);
  });

  test('are listed when their section reads otherwise, or is gone', () => {
    const after = upstream(
      PAGE.replace('run/wsgi', '/var/run/wsgi').replaceAll('WSGI0117', 'WSGI9999'),
    );
    const cited = [
      `${page}#location-of-unix-sockets`,
      `${page}#wsgi0117`,
      `${page}#configuration-issues`,
    ];
    expect(changedSources(upstream(PAGE), after, cited)).toEqual(cited.slice(0, 2));
  });
});

describe('pages of a checkout', () => {
  test('are all of its docs, release notes too', () => {
    const checkout = mkdtempSync(join(tmpdir(), 'mod_wsgi-'));
    const notes = 'Version 4.9.4\n=============\n\nBugs Fixed\n----------\n\nText.\n';
    const pages = {
      'user-guides/configuration-issues': PAGE,
      'release-notes/version-4.9.4': notes,
      'release-notes/version-6.0.5': notes.replaceAll('4.9.4', '6.0.5'),
    };
    for (const [path, text] of Object.entries(pages)) {
      mkdirSync(dirname(join(checkout, 'docs', path)), { recursive: true });
      writeFileSync(join(checkout, 'docs', `${path}.rst`), text);
    }
    const upstream = readUpstream(checkout, '6.0.5');
    rmSync(checkout, { recursive: true });
    expect(Object.keys(upstream.pages).sort()).toEqual(Object.keys(pages).sort());
    expect(hasSource(upstream, 'release-notes/version-4.9.4#bugs-fixed')).toBe(true);
  });
});
