export { nothingRedacted, redactor } from './redactor.ts';
export { REDACTED, type Redacted } from './span.ts';
