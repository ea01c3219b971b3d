import type { RowReader } from '../../recognition/row-reader.js';
import { shorten } from '../../recognition/text.js';
import { hasEmail, isPhone, readWebsite } from '../../recognition/web.js';
import type { EventDraft } from './draft.types.js';

/** Where to register, where to attend online, and a picture. */
export function readLinks(reader: RowReader): Pick<EventDraft, 'registrationUrl' | 'onlineAccessUrl' | 'image'> {
  const registrationUrl = readRegistration(reader);
  const onlineAccessUrl = readUrl(reader, 'onlineAccessUrl') ?? onlinePlace(reader);
  const image = readImage(reader);
  return { ...(registrationUrl ? { registrationUrl } : {}), ...(onlineAccessUrl ? { onlineAccessUrl } : {}), ...(image ? { image } : {}) };
}

/** OpenAgenda lists links, e-mail addresses and telephone numbers; the latter two are personal, and are not kept. */
function readRegistration(reader: RowReader): string | undefined {
  const cell = reader.first('registrationUrl');
  if (!cell) return undefined;
  const values = listed(cell.text);
  if (!values) return readUrl(reader, 'registrationUrl');
  if (values.some((value) => hasEmail(value) || isPhone(value))) reader.warn(cell.column, 'PERSONAL_VALUE', {});
  const urls = values.filter((value) => !hasEmail(value)).flatMap((value) => readWebsite(value).url ?? []);
  if (urls.length > 1) reader.warn(cell.column, 'URL_SEVERAL', { value: shorten(urls.join(' '), 120), url: urls[0]! });
  return urls[0];
}

function listed(text: string): string[] | undefined {
  if (!/^\s*\[/.test(text)) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list)) return undefined;
    return list.flatMap((item: unknown): string[] => {
      const value = typeof item === 'object' && item !== null && 'value' in item ? item.value : item;
      return typeof value === 'string' ? [value] : [];
    });
  } catch {
    return undefined;
  }
}

function readUrl(reader: RowReader, field: 'registrationUrl' | 'onlineAccessUrl'): string | undefined {
  const cell = reader.first(field);
  if (!cell) return undefined;
  const { url, problem } = readWebsite(cell.text);
  if (problem === 'URL_IS_EMAIL' || isPhone(cell.text)) reader.warn(cell.column, 'PERSONAL_VALUE', {});
  else if (problem === 'URL_INVALID') reader.notUnderstood(cell, field, 'URL_INVALID');
  else if (problem && url) reader.warn(cell.column, problem, { value: shorten(cell.text, 120), url });
  return url;
}

/** The room of a video conference, where the place says it. */
function onlinePlace(reader: RowReader): string | undefined {
  const cell = [...reader.cells('place'), ...reader.cells('lieu')].find(({ text }) => /^https?:\/\//i.test(text));
  return cell && readWebsite(cell.text).url;
}

/** One address; OpenAgenda parts it into the folder and the name of the file. */
function readImage(reader: RowReader): string | undefined {
  const cells = reader.cells('image');
  const folder = cells.find(({ text }) => /^https?:\/\/\S+\/$/i.test(text));
  const file = cells.find(({ text }) => /^[\w.-]+\.(jpe?g|png|gif|webp|avif|svg)$/i.test(text));
  const whole = folder && file ? `${folder.text}${file.text}` : cells.find(({ text }) => /^https?:\/\//i.test(text) && !text.endsWith('/'))?.text;
  return whole === undefined ? undefined : readWebsite(whole).url;
}
