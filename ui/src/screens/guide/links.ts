// Whether an address has the shape of a page of the services the guide leads to: over https, at one of their hosts, with nothing hidden in it.
// As of 2026-11: the hosts of Outstand and TikTok that their own pages and the guide name.

const HOSTS = /^(?:(?:www|app|docs)\.)?outstand\.so$|^(?:www|developers)\.tiktok\.com$/u;

export function looksRight(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === "https:" && HOSTS.test(host) && username + password === "";
}
