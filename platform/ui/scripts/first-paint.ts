import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

const LIMIT = 150_000;
/** What every page inside the shell needs besides its own code, and what a page brings at once as a chunk of its own. */
const shell = ['src/shell/Shell.tsx', 'src/shell/SessionScope.tsx'];
const open = ['landing', 'signup'];
const beside: Record<string, string[]> = { 'src/board/BoardPage.tsx': ['src/board/PhoneBoard.tsx'] };

/** Fails the build when a page needs more JavaScript before it can be used than a slow phone line should carry. */
export function firstPaint(): Plugin {
  return {
    name: 'first-paint',
    apply: 'build',
    writeBundle({ dir = '' }, bundle) {
      const chunks = Object.values(bundle).filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
      const sizes = new Map(chunks.map(({ fileName }) => [fileName, gzipSync(readFileSync(join(dir, fileName))).length]));
      const sizeOf = ({ fileName }: Rolldown.OutputChunk) => sizes.get(fileName) ?? 0;
      const sourceOf = ({ facadeModuleId }: Rolldown.OutputChunk) => /\/(src\/.+)$/.exec(facadeModuleId ?? '')?.[1] ?? '';
      const named = (source: string) => chunks.filter((chunk) => sourceOf(chunk) === source);
      const texts = (feature: string) => chunks.filter((chunk) => sourceOf(chunk).startsWith(`src/${feature}/texts/`)).sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 1);
      const entry = chunks.find(({ isEntry }) => isEntry)!;

      const weigh = (source: string) => {
        const feature = source.split('/')[1]!;
        const frame = open.includes(feature) ? [] : [...shell.flatMap(named), ...texts('shell')];
        const needed = new Set<Rolldown.OutputChunk>();
        const add = (chunk: Rolldown.OutputChunk) => {
          if (needed.has(chunk)) return;
          needed.add(chunk);
          chunks.filter(({ fileName }) => chunk.imports.includes(fileName)).forEach(add);
        };
        [entry, ...frame, ...texts('app'), ...texts(feature), ...named(source), ...(beside[source] ?? []).flatMap(named)].forEach(add);
        return [...needed].reduce((sum, chunk) => sum + sizeOf(chunk), 0);
      };
      const tables = [...this.getModuleIds()].filter((id) => /\/src\/\w+\/routes\.ts$/.test(id));
      const pages = tables.flatMap((id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? []).map((id) => /\/(src\/.+)$/.exec(id)?.[1] ?? '');
      const weights = pages.map((source) => [source, weigh(source)] as const).sort((a, b) => b[1] - a[1]);
      const heavy = weights.filter(([, bytes]) => bytes > LIMIT);
      if (heavy.length) this.error(`More than ${LIMIT / 1000} kB of JavaScript before a page can be used: ${heavy.map(([source, bytes]) => `${source} ${bytes}`).join(', ')}`);
      console.log(`JavaScript before a page can be used, kB gzip: ${weights.map(([source, bytes]) => `${source.split('/').pop()!.replace('.tsx', '')} ${Math.round(bytes / 1000)}`).join(', ')}`);
    },
  };
}
