// node scripts/copy.mjs FROM TO
import { copyFileSync } from 'node:fs';

const [from, to] = process.argv.slice(2);
copyFileSync(from, to);
