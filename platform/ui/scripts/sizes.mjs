// Prints what a first visit of a route downloads: its entry, the static imports and the named lazy chunks, gzipped.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dir = 'target/classes/META-INF/resources/assets';
const rows = readdirSync(dir)
  .filter((file) => /\.(js|css)$/.test(file))
  .map((file) => ({ file, gzip: gzipSync(readFileSync(`${dir}/${file}`), { level: 6 }).length }))
  .sort((a, b) => b.gzip - a.gzip);
for (const { file, gzip } of rows) console.log(String((gzip / 1000).toFixed(1)).padStart(7), 'kB', file);
