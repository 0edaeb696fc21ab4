import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = join(ROOT, 'agent-widget');
export const WIDGET_FOLDER = join(ROOT, 'dist', 'widget');

/** Builds the pages when there are none, or when their sources are newer. */
export async function buildWidget(say: (line: string) => void): Promise<void> {
  const page = join(WIDGET_FOLDER, 'index.html');
  if (existsSync(page) && statSync(page).mtimeMs >= newestSource()) return;
  say('Building the pages (once)');
  await build({ configFile: join(SOURCES, 'vite.config.ts'), logLevel: 'error' });
}

function newestSource(): number {
  const files = readdirSync(SOURCES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}
