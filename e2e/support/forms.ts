import type { Locator, Page } from './test.ts';

type Form = Page | Locator;

/** The page that a form stands on: lists of choices open outside of the form. */
const pageOf = (form: Form): Page => ('page' in form ? form.page() : form);

/** Chooses from a list, by the beginning of the words of a choice. */
export async function choose(form: Form, label: string, choice: string): Promise<void> {
  const field = form.getByRole('combobox', { name: label });
  await field.click();
  const option = pageOf(form).getByRole('option', { name: choice }).first();
  await option.click();
}

/** Types a day as people write it, from "2026-11-03". */
export async function fillDay(form: Form, label: string, day: string): Promise<void> {
  const field = form.getByRole('textbox', { name: label });
  await field.fill(day.split('-').toReversed().join('/'));
  await field.press('Tab');
}

/** Types an hour such as "18:30". Focus selects what stands there, so that typing replaces it. */
export async function fillTime(form: Form, label: string, time: string): Promise<void> {
  const [hours = '', minutes = ''] = time.split(':');
  await form.getByLabel(`${label}, heures`).focus();
  await pageOf(form).keyboard.type(hours);
  await form.getByLabel(`${label}, minutes`).focus();
  await pageOf(form).keyboard.type(minutes);
}
