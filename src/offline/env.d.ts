interface ImportMetaEnv {
  /** Whether readers' browsers are to keep a copy of the site; set by scripts/offline.ts. */
  readonly KEEPS_OFFLINE?: boolean;
}
