// Which component is behind each tool of the chapters.
import type { Component } from "svelte";
import type { ToolName } from "./chapters";
import Bundle from "./tools/Bundle.svelte";
import Callback from "./tools/Callback.svelte";
import Commands from "./tools/Commands.svelte";
import Compare from "./tools/Compare.svelte";
import Configure from "./tools/Configure.svelte";
import Connect from "./tools/Connect.svelte";
import ErrorPages from "./tools/ErrorPages.svelte";
import Final from "./tools/Final.svelte";
import HandOver from "./tools/HandOver.svelte";
import Keys from "./tools/Keys.svelte";
import MailManaged from "./tools/MailManaged.svelte";
import MailSupport from "./tools/MailSupport.svelte";
import OpenDashboard from "./tools/OpenDashboard.svelte";
import OpenPortal from "./tools/OpenPortal.svelte";
import Redirect from "./tools/Redirect.svelte";
import Resources from "./tools/Resources.svelte";
import ReturnAddress from "./tools/ReturnAddress.svelte";
import ScopePaste from "./tools/ScopePaste.svelte";
import Scopes from "./tools/Scopes.svelte";
import Seen from "./tools/Seen.svelte";

export const TOOLS: Record<ToolName, Component> = {
  "error-page": ErrorPages,
  seen: Seen,
  "open-portal": OpenPortal,
  keys: Keys,
  redirect: Redirect,
  compare: Compare,
  scopes: Scopes,
  "scope-paste": ScopePaste,
  "open-dashboard": OpenDashboard,
  configure: Configure,
  commands: Commands,
  connect: Connect,
  "return-address": ReturnAddress,
  final: Final,
  "hand-over": HandOver,
  bundle: Bundle,
  "mail-support": MailSupport,
  "mail-managed": MailManaged,
  callback: Callback,
  resources: Resources,
};
