/** What scripts/embedAssets.ts tells the pages of the scripts that it writes. */
declare module 'virtual:embed-assets' {
  interface Asset {
    /** Address below the site's base, such as `embed/v1/loader.0a1b2c3d4e.js`. */
    readonly file: string;
    /** Its hash, for the attribute of that name. */
    readonly integrity: string;
  }
  type Name =
    'loader' | 'assets/boot' | 'assets/frame' | 'assets/frame-simulator' | 'assets/frame-later';
  export const embedAssets: Readonly<Record<Name, Asset>>;
}
