export { nothingRedacted, redactor, type Redaction } from './redactor.ts';
export { REDACTED, type Redacted } from './span.ts';
