/** Finds the browsers, and the reader of PDFs, on this machine; plain JavaScript, as set-up runs it before anything is installed. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Chromium without windows, as Debian has it: a page opens in a third of the time. */
const headless = 'chromium-headless-shell';

const chromiums = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const chromiumApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/**
 * @param {string} file
 * @returns {boolean}
 */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first of these programs that is on PATH, or else in one of the other folders.
 *
 * @param {readonly string[]} names
 * @param {readonly string[]} [others]
 * @returns {string | undefined} Its path.
 */
export function findOnPath(names, others = []) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...others];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(canRun);
}

/** @returns {string | undefined} The browser named by BROWSER_PATH, else Chromium without windows. */
export function findHeadless() {
  return [process.env.BROWSER_PATH || ''].find(canRun) ?? findOnPath([headless]);
}

/**
 * The Chromium-family browser named by BROWSER_PATH, else the first one found on PATH, else in the usual folders.
 *
 * @returns {string | undefined} The path of its program.
 */
export function findBrowser() {
  return findHeadless() ?? findOnPath(chromiums) ?? chromiumApplications.find(canRun);
}

/** @returns {string | undefined} The path of Firefox's program. */
export function findFirefox() {
  const applications = ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  return findOnPath(['firefox-esr', 'firefox']) ?? applications.find(canRun);
}

/** @returns {string | undefined} The path of the program that drives WebKitGTK. */
export function findWebKitDriver() {
  return findOnPath(['WebKitWebDriver']);
}

/** @returns {string | undefined} The path of the program that keeps a screen in memory, for WebKitGTK's windows. */
export function findXvfb() {
  return findOnPath(['Xvfb']);
}

/** @returns {string | undefined} The path of Poppler's program that reads a PDF's words; its others stand beside it. */
export function findPdfReader() {
  return findOnPath(['pdftotext']);
}
