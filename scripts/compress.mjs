// Writes .br and .gz beside each text of a built site, so that no host has to compress what it sends:
// node scripts/compress.mjs FOLDER
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(?:html|css|js|svg|json|webmanifest|xml|txt|md)$/;
/** Less than this fits one packet either way. */
const WORTH_IT = 1024;

/** Both write neither a time nor a name, so the same text is always the same bytes. */
const formats = {
  br: (text) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: (text) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
};

const [folder] = process.argv.slice(2);
const packed = await Promise.all(texts(folder).map(pack));
// Nothing is written before all is there, and the one that scripts/build.mjs looks for comes last.
for (const { name, bytes } of packed.flat().reverse()) writeFileSync(name, bytes);

/** The largest first, as each keeps one core busy. */
function texts(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT.test(name))
    .sort()
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(folder, name)) }))
    .filter(({ text }) => text.length >= WORTH_IT)
    .sort((one, other) => other.text.length - one.text.length);
}

async function pack({ name, text }) {
  const all = Object.entries(formats).map(async ([ending, compress]) => ({
    name: `${name}.${ending}`,
    bytes: await compress(text),
  }));
  return (await Promise.all(all)).filter(({ bytes }) => bytes.length < text.length);
}
