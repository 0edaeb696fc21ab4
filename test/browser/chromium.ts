import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';

const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The folders where a Linux system, or the package, keeps its fonts. */
const SYSTEM_FONTS = ['/usr/share/fonts', '/usr/local/share/fonts'];

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
}

/**
 * A Chromium that needs nothing installed: `CHROME_PATH` where it is set, otherwise the binary inside
 * `@sparticuz/chromium` with its own libraries and fonts (Linux on x86-64).
 */
export async function launchChromium(): Promise<Browser> {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') return launch(chosen, {});
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `no Chromium is packed for ${process.platform}/${process.arch}: set CHROME_PATH to a Chrome or Chromium binary`,
    );
  }
  const folder = await unpackedChromium();
  return launch(join(folder, 'chromium'), {
    LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? ''].filter(Boolean).join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  });
}

/** Opens one page, hands it to `work`, and reports what the page itself complained about when the work fails. */
export async function withPage<T>(
  browser: Browser,
  options: PageOptions,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    locale: options.locale ?? 'ja-JP',
    reducedMotion: 'reduce',
  });
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    return await work(page);
  } catch (error) {
    if (error instanceof Error && complaints.length > 0) error.message += `\n${complaints.join('\n')}`;
    throw error;
  } finally {
    await context.close();
  }
}

function launch(executablePath: string, environment: Readonly<Record<string, string>>): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    // A container has no user namespaces for the sandbox and often a /dev/shm of 64 MB.
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    env: { ...process.env, ...environment },
  });
}

/**
 * Unpacks the package once per version. Test files run at the same time, so the work is done aside and moved into place;
 * the package's own `executablePath` takes a half-written file for a finished one.
 */
async function unpackedChromium(): Promise<string> {
  const manifest = await readFile(join(REPOSITORY, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const version = /"version":\s*"([^"]+)"/.exec(manifest)?.[1] ?? 'unknown';
  const folder = join(REPOSITORY, 'node_modules', '.cache', `chromium-${version}`);
  if (existsSync(join(folder, 'chromium'))) return folder;

  await mkdir(dirname(folder), { recursive: true });
  const aside = await mkdtemp(`${folder}-unpacking-`);
  try {
    await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', "import chromium from '@sparticuz/chromium'; await chromium.executablePath();"],
      // The package unpacks its shared libraries only where it believes to be on Amazon Linux 2023.
      { cwd: REPOSITORY, env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' } },
    );
    await writeFile(join(aside, 'fonts.conf'), fontConfiguration([join(folder, 'fonts'), ...SYSTEM_FONTS]));
    await rename(aside, folder).catch(async (error: unknown) => {
      if (!existsSync(join(folder, 'chromium'))) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  if (!existsSync(join(folder, 'chromium'))) {
    throw new Error(
      `@sparticuz/chromium unpacked no browser into ${folder}: it holds ${(await readdir(folder)).join(', ')}`,
    );
  }
  return folder;
}

function fontConfiguration(folders: readonly string[]): string {
  const directories = folders.map((folder) => `  <dir>${folder}</dir>`).join('\n');
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${directories}\n  <cachedir>${join(
    tmpdir(),
    'customer-fusion-font-cache',
  )}</cachedir>\n</fontconfig>\n`;
}
