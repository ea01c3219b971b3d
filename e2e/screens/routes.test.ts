import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { screens } from '../support/screens.ts';
import { ROOT } from '../support/servers.ts';

const pages = readdirSync(path.join(ROOT, 'apps', 'dashboard', 'src', 'app'), { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file) === 'page.tsx');

/** The folder of a page as addresses see it: without the groups in brackets. */
const routeOf = (page: string): string => path.dirname(page).split(path.sep).filter((folder) => folder !== '.' && !folder.startsWith('(')).join('/');

test('every page is among the screens that are checked', () => {
  const listed = new Set(screens.map(({ route }) => route));
  expect(pages.map(routeOf).filter((route) => !listed.has(route)), 'pages to add to support/screens.ts').toEqual([]);
});

test('every screen is a page that is there', () => {
  const there = new Set(pages.map(routeOf));
  expect(screens.filter(({ route }) => route !== undefined && !there.has(route))).toEqual([]);
});
