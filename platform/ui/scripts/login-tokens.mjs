// Writes the tokens of the login pages from those of the app; --check only compares. The login pages run no script, so
// the dark values answer to the reader's system there.
import { readFileSync, writeFileSync } from 'node:fs';

const source = readFileSync(new URL('../src/theme/tokens.css', import.meta.url), 'utf8');
const target = new URL('../../../deploy/keycloak/themes/dukon/login/resources/css/tokens.css', import.meta.url);

const faces = source.match(/^@font-face\{.+$/gm);
const [, light] = /^:root\{\n([\s\S]+?)\n\}/m.exec(source);
const [, dark] = /^\[data-mantine-color-scheme="dark"\]\{\n([\s\S]+?)\n\}/m.exec(source);
const text = `/* Written by platform/ui/scripts/login-tokens.mjs from the tokens of the app: change them there. */
${faces.join('\n')}
:root{
${light}
}
@media (prefers-color-scheme:dark){:root{
${dark}
}}
`;
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) throw new Error('the tokens of the login pages are older than the app: run npm run gen');
