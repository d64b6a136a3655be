/** Browser tests on the site in languages that do not exist, built into OUT_DIR=dist-pseudo. */
import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

export default defineConfig({ ...base, testMatch: 'pseudo/*.spec.ts' });
