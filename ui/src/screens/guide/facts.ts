// What the guide itself gives as examples, letter by letter: its made-up values and the answer it shows.
// What is true of the services stands in Rust and comes with the start.

/** The guide's «Exemplu cu valori reale»: what stands in place of each placeholder. Source: the guide. */
export const EXAMPLES = [
  ["YOUR_OUTSTAND_API_KEY", "ost_CHEIA_TA_API"],
  ["YOUR_TIKTOK_CLIENT_KEY", "aw1234567890abcdef"],
  ["YOUR_TIKTOK_CLIENT_SECRET", "xyz9876543210fedcba"],
] as const;

/** What the guide says Outstand answers. Source: the guide. */
export const SUCCESS_ANSWER = `{
  "success": true,
  "message": "TikTok network configured successfully"
}`;

/** The line of the project's file, with a made-up key. Source: the guide. */
export const ENV_LINE = "OUTSTAND_API_KEY=ost_CHEIA_TA_API";
