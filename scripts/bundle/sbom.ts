/** A list of all that the site is made of and with, in the form of CycloneDX 1.6, from the lock file alone. */

/** What npm's lock file says of a package. */
export interface Locked {
  readonly version?: string;
  readonly license?: string;
  /** Such as `sha512-…`, in base64. */
  readonly integrity?: string;
}

/** The part of package-lock.json that is read: packages by their folder. */
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

export interface Component {
  readonly type: 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  /** `required` ships to browsers, `excluded` is used to build. */
  readonly scope: 'required' | 'excluded';
  readonly hashes?: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
  readonly licenses?: readonly { readonly expression: string }[];
  readonly purl: string;
}

function component(name: string, { version = '', license, integrity }: Locked): Component {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const hash = /^sha512-(.+)$/.exec(integrity ?? '')?.[1];
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    scope: 'excluded',
    ...(hash && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
    }),
    ...(license && { licenses: [{ expression: license }] }),
    purl,
  };
}

/**
 * Every package of the lock file once, those in `shipped` marked so.
 *
 * @param shipped folders of packages as the lock file writes them, such as `node_modules/svelte`
 */
export function components({ packages }: Lock, shipped: ReadonlySet<string>): readonly Component[] {
  const found = new Map<string, Component>();
  for (const [place, locked] of Object.entries(packages)) {
    const name = place.split('node_modules/').at(-1)!;
    if (place === '') continue;
    const one = component(name, locked);
    const ships = shipped.has(place) || found.get(one.purl)?.scope === 'required';
    found.set(one.purl, { ...one, scope: ships ? 'required' : 'excluded' });
  }
  return [...found.values()].toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
}

/** The document. It has no time and no serial number, so that the same parts give the same bytes. */
export function sbom(
  parts: readonly Component[],
  own: { readonly name: string; readonly version: string; readonly license: string },
): string {
  const { name, version, license } = own;
  return `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: {
        component: {
          type: 'application',
          'bom-ref': `pkg:npm/${name}@${version}`,
          name,
          version,
          licenses: [{ expression: license }],
          purl: `pkg:npm/${name}@${version}`,
        },
      },
      components: parts,
    },
    null,
    1,
  )}\n`;
}
