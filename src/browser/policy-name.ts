/** The one Trusted Types policy. script-address.ts says what it allows. */
export const POLICY = 'wsgi-triage';
