// A real browser for tests. On Linux it is the Chromium that comes with npm; elsewhere one that is installed. Where
// neither is there, tests that need one skip and say why.

import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, rename, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

export type BrowserOrReason =
  | { readonly browser: Browser; readonly reason: null }
  | { readonly browser: null; readonly reason: string };

const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) =>
    ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map(
      (path) => `${process.env[name] ?? "C:\\Program Files"}\\${path}`,
    ),
  ),
  linux: ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser", "/snap/bin/chromium"],
};

/** Starts a browser, once a file of tests; close it when they are done. */
export async function launchBrowser(): Promise<BrowserOrReason> {
  const reasons: string[] = [];
  if (process.platform === "linux") {
    try {
      const { executablePath, env } = await bundledChromium();
      return { browser: await chromium.launch({ executablePath, env }), reason: null };
    } catch (error) {
      reasons.push(`the bundled Chromium does not run (${firstLine(error)})`);
    }
  }
  for (const executablePath of (installed[process.platform] ?? []).filter((path) => existsSync(path))) {
    try {
      return { browser: await chromium.launch({ executablePath }), reason: null };
    } catch (error) {
      reasons.push(`${executablePath} does not run (${firstLine(error)})`);
    }
  }
  if (reasons.length === 0) reasons.push("no Chrome, Edge or Chromium was found");
  return { browser: null, reason: reasons.join("; ") };
}

export interface OpenedPage {
  readonly page: Page;
  /** Errors and warnings of the page so far: exceptions, refused scripts and styles, failed requests. */
  readonly complaints: readonly string[];
}

/** Opens an address in a window of its own and waits until an element shows; the test closes the window the test closes by `page.context().close()`. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  until = "main h1",
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  // Under the time of a whole test, so that what was waited for is told.
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.goto(url);
  await page.locator(until).first().waitFor();
  // What was found comes a moment after the article.
  if (await page.locator(".reader").count()) await page.locator(".items li, .listed .hint").first().waitFor();
  return { page, complaints };
}

/**
 * Unpacks the Chromium of @sparticuz/chromium beside the packages, once. The package's own way is not used: it unpacks
 * to one place for all users of a machine, where two test files that start together meet half a file, and its flags
 * switch web security off, which is some of what is tested here.
 */
async function bundledChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const packed = join(
    dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))),
    "..",
    "bin",
    "chromium.br",
  );
  const { size, mtimeMs } = await stat(packed);
  const cache = fileURLToPath(new URL("../node_modules/.cache/hearsay", import.meta.url));
  const executablePath = join(cache, `chromium-${size}-${Math.round(mtimeMs)}`);
  if (!existsSync(executablePath)) {
    await mkdir(cache, { recursive: true });
    const partial = `${executablePath}.${process.pid}`;
    const target = createWriteStream(partial, { mode: 0o755 });
    await pipeline(createReadStream(packed), createBrotliDecompress(), target);
    await rename(partial, executablePath);
  }
  const env = { ...(process.env as Record<string, string>) };
  // A machine without any fonts gets the package's: Chromium does not start without one.
  if (!existsSync("/etc/fonts/fonts.conf")) {
    const { inflate } = await import("@sparticuz/chromium");
    env.FONTCONFIG_PATH = await inflate(join(dirname(packed), "fonts.tar.br"));
  }
  return { executablePath, env };
}

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split("\n")[0]!;
