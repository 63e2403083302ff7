import { expect, test } from 'vitest';
import { added, issuesOf, told } from '../small-content.testing.ts';

test('a fact that nothing judges by is told', () => {
  const colour = 'color: { title: Color, values: { red: Red, blue: Blue } }\n';
  expect(issuesOf({ 'facts.yaml': added(colour) })).toEqual([
    told(
      'facts.yaml:7:1',
      'unused no condition and no tree names it',
      'name it in the evidence of a problem, or remove it with its question',
    ),
  ]);
});

test('a parameter that stands in no command is told', () => {
  const port = 'port: { title: Port, type: port, example: 80, find: ss -ltn }\n';
  expect(issuesOf({ 'parameters.yaml': added(port) })).toEqual([
    told(
      'parameters.yaml:2:1',
      'unused is used in no command and no text',
      'write {{port}} where it belongs, or remove it',
    ),
  ]);
});
