export { nothingRedacted, redactor, type Choices, type Redaction } from './redactor.ts';
export { REDACTED, type Redacted } from './span.ts';
