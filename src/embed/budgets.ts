/** What a frame may cost its readers: held by scripts/size.ts, told to web teams on their page. Bytes after brotli 11. */
export const embedBudgets = {
  /** A page in a frame, whatever it shows, with all that it loads. */
  total: 60_000,
  script: 32_000,
  /** Files of a page in a frame, the page included. */
  requests: 6,
  /** embed/v1/loader.js, which other people's pages load. */
  loader: 1_500,
} as const;
