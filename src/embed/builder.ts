/** What a web team copies into its own page: from choices to addresses and HTML. */
import { escaped } from '#domain/escaped.ts';
import { lists, readSettings, type SettingName } from './settings.ts';

/** One view in one language. */
export interface View {
  readonly lang: string;
  /** Its name in addresses, such as `simulator`. */
  readonly name: string;
  readonly title: string;
  /** Path of the full page, from the site's root. */
  readonly page: string;
  /** In a column of 640, in CSS pixels. */
  readonly height: number;
}

/** What was chosen, by the names of the parameters; anything may be asked. */
export type Asked = Readonly<Record<string, string>>;

/** Each snippet by its letter in docs/embedding.md. */
export type Snippets = Readonly<Record<'a' | 'b' | 'c' | 'd', string>>;

/** Whether a frame would show this number; the empty text asks for none. */
export const isContact = (contact: string): boolean =>
  readSettings(new URLSearchParams({ contact }).toString()).contact === contact;

/**
 * The part of an address that holds the choices: only what differs from what holds when left out.
 * @returns e.g. `?theme=dark&contact=%2B44+20`, or nothing
 */
export function queryOf(asked: Asked): string {
  const query = new URLSearchParams();
  const { scenario = '', contact = '' } = asked;
  if (/^[a-z-]+$/.test(scenario)) query.set('scenario', scenario);
  const settings = readSettings(new URLSearchParams(asked).toString());
  for (const name of Object.keys(lists) as SettingName[]) {
    const isIdle = name === 'clabel' && settings.contact === '';
    if (settings[name] !== lists[name][0] && !isIdle) query.set(name, settings[name]);
  }
  if (contact !== '' && isContact(contact)) query.set('contact', contact);
  return query.size > 0 ? `?${query}` : '';
}

/** The address of a view without any choice. `home` is the site's address, with a slash at its end. */
const plainAddress = (home: string, { lang, name }: View): string =>
  `${home}embed/v1/${lang}/${name}/`;

/** The address of a view for a frame. */
export const frameAddress = (home: string, view: View, asked: Asked): string =>
  plainAddress(home, view) + queryOf(asked);

/** What to copy, for the site at `home`. */
export function snippets(home: string, view: View, asked: Asked): Snippets {
  const title = escaped(view.title);
  const address = escaped(frameAddress(home, view, asked));
  const a = `<iframe
  src="${address}"
  title="${title}"
  width="100%"
  height="${view.height}"
  frameborder="0"
  loading="lazy"
  referrerpolicy="no-referrer"
></iframe>
<p><a href="${escaped(home + view.page)}">${title}</a></p>`;
  return {
    a,
    b: `${a}\n<script async src="${escaped(home)}embed/v1/loader.js"></script>`,
    c: `<p><a class="px-embed" href="${address}">${title}</a></p>`,
    d: plainAddress(home, view),
  };
}

/** The address of somebody's own copy, with a slash at its end; undefined for what is no web address. */
export function homeOf(text: string): string | undefined {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  const { origin, pathname } = new URL(text);
  return origin + pathname.replace(/\/*$/, '/');
}
