// What the guide knows of other people's pages: addresses, labels, scopes, commands. As of 2026-11; a change at TikTok or Outstand is a change here.
// Labels are those that the pages show, in English; what they mean in words stands in the guide's locale files.

/** Outstand's fixed callback. Source: Outstand's documentation, 2026-11. */
export const CALLBACK = "https://www.outstand.so/app/api/socials/tiktok/callback";

export const PAGES = {
  tiktok: "https://developers.tiktok.com",
  tiktokOauth: "https://developers.tiktok.com/doc/oauth-overview",
  /** The guide says app.outstand.so, which is seen only in other people's texts. Source: Outstand's documentation, 2026-11. */
  outstand: "https://www.outstand.so/app",
  /** The guide says docs.outstand.so, likewise. */
  outstandDocs: "https://www.outstand.so/docs/configurations/tiktok",
} as const;

/** The guide says contact@outstand.so, which is the older one. Source: Outstand's documentation, 2026-11. */
export const SUPPORT = "support@outstand.so";

/** The scopes of the guide, and the product that brings each. Source: TikTok's documentation and users' reports, 2026-11. */
export const SCOPES = [
  { scope: "user.info.basic", from: "Login Kit" },
  { scope: "user.info.profile", from: null },
  { scope: "user.info.stats", from: null },
  { scope: "video.publish", from: "Content Posting API → Direct Post" },
  { scope: "video.upload", from: "Content Posting API" },
  { scope: "video.list", from: "Display API" },
] as const;

/** What the guide explains has to be told to Outstand; the subject line of such a mail. */
export const MAIL_SUBJECT = "client_key error when connecting TikTok";

/** The same request in three shells, with the guide's placeholders. */
export const COMMANDS = [
  {
    shell: "bash",
    command: `curl -X POST https://api.outstand.so/v1/social-networks \\
  -H "Authorization: Bearer YOUR_OUTSTAND_API_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{
    "network": "tiktok",
    "client_key": "YOUR_TIKTOK_CLIENT_KEY",
    "client_secret": "YOUR_TIKTOK_CLIENT_SECRET"
  }'`,
  },
  {
    // In PowerShell «curl» is an alias of something else, and quotes inside arguments differ between its versions: the body comes by pipe.
    shell: "curl-exe",
    command: `@'
{ "network": "tiktok", "client_key": "YOUR_TIKTOK_CLIENT_KEY", "client_secret": "YOUR_TIKTOK_CLIENT_SECRET" }
'@ | curl.exe -X POST https://api.outstand.so/v1/social-networks \`
  -H "Authorization: Bearer YOUR_OUTSTAND_API_KEY" \`
  -H "Content-Type: application/json" \`
  -d "@-"`,
  },
  {
    shell: "powershell",
    command: `$body = @{
  network       = "tiktok"
  client_key    = "YOUR_TIKTOK_CLIENT_KEY"
  client_secret = "YOUR_TIKTOK_CLIENT_SECRET"
} | ConvertTo-Json
Invoke-RestMethod -Method Post -Uri "https://api.outstand.so/v1/social-networks" \`
  -Headers @{ Authorization = "Bearer YOUR_OUTSTAND_API_KEY" } \`
  -ContentType "application/json" -Body $body`,
  },
] as const;

/** One page as a drawing: its menu, the place in it, and what stands there. `marked` is where the person has to look. */
export interface Place {
  page: string;
  menu: readonly string[];
  current: string;
  title: string;
  lines: readonly { label: string; value: string; marked: boolean }[];
  button: string | null;
}

const TIKTOK_MENU = ["App details", "Products", "Scopes", "App review"];

/** Source of the labels: TikTok's portal as described by its documentation, and the guide for Outstand's and the application's pages; 2026-11. */
export const PLACES = {
  credentials: {
    page: "developers.tiktok.com",
    menu: TIKTOK_MENU,
    current: "App details",
    title: "Credentials",
    lines: [
      { label: "Client key", value: "aw••••••••••••••", marked: true },
      { label: "Client secret", value: "••••••••••••••••", marked: true },
    ],
    button: null,
  },
  redirect: {
    page: "developers.tiktok.com",
    menu: TIKTOK_MENU,
    current: "Products",
    title: "Login Kit",
    lines: [{ label: "Redirect URI", value: "https://www.outstand.so/…/callback", marked: true }],
    button: "Apply changes",
  },
  scopes: {
    page: "developers.tiktok.com",
    menu: TIKTOK_MENU,
    current: "Scopes",
    title: "Scopes",
    lines: [
      { label: "user.info.basic", value: "Approved", marked: true },
      { label: "video.publish", value: "Approved", marked: true },
    ],
    button: null,
  },
  outstand: {
    page: "www.outstand.so/app",
    menu: ["Dashboard", "Settings"],
    current: "Settings",
    title: "Social Networks",
    lines: [
      { label: "Network", value: "tiktok", marked: true },
      { label: "Client Key", value: "aw••••••••••••••", marked: true },
      { label: "Client Secret", value: "••••••••••••••••", marked: true },
    ],
    button: "Save",
  },
} as const satisfies Record<string, Place>;

export type PlaceName = keyof typeof PLACES;
