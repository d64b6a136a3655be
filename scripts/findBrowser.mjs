/** Finds a Chromium-family browser on this machine; plain JavaScript, as set-up runs it before anything is installed. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const applications = [
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
 * The browser named by BROWSER_PATH, else the first one found on PATH, else in the usual folders.
 *
 * @returns {string | undefined} The path of its program.
 */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = commands.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const named = process.env.BROWSER_PATH ? [process.env.BROWSER_PATH] : [];
  return [...named, ...onPath, ...applications].find(canRun);
}
