// Proves the fixes on a real Apache: node scripts/lab.mjs [--list | --smoke | --record | NAME…]
import { ensureBuilt } from './build.mjs';

ensureBuilt('cli');
// In this process, so that what ends it ends the lab.
await import(ensureBuilt('lab'));
