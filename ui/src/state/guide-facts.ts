// Reading the facts that Rust gives with the start: the pages the guide leads to. The facts themselves stand in Rust, in one place.
import type { Facts } from "../bindings/Facts";

/** The pages that screens lead to by name; every other one stands in the guide's list of resources. */
export type PageCode = "portal" | "apps" | "dashboard";

export const addressOf = (facts: Facts, page: PageCode): string => facts.links.find(({ code }) => code === page)?.address ?? "";

/** With commas between, as TikTok takes them. */
export const allScopes = (facts: Facts): string => facts.scopes.map(({ scope }) => scope).join(",");
