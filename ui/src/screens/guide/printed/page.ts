// One page of HTML that stands by itself, made from the printed form: its own style, its drawings, no script, nothing loaded from anywhere.
import type { Lang } from "../../../words/words";

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** For a file: letters without their marks, figures and dashes. */
export function fileName(customer: string): string {
  const plain = customer.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const name = plain.replace(/[^a-z0-9]+/gu, "-").replace(/^-+|-+$/gu, "");
  return ["punte-ghid", name].filter((part) => part !== "").join("-").slice(0, 80);
}

/** A copy in which nothing can be pressed and nothing is left of the program. */
function stillOf(sheet: HTMLElement): HTMLElement {
  const still = sheet.cloneNode(true) as HTMLElement;
  for (const button of still.querySelectorAll("button")) button.replaceWith(button.textContent ?? "");
  for (const element of [still, ...still.querySelectorAll("*")]) {
    for (const { name } of [...element.attributes]) if (/^(?:on|style$|data-testid$)/u.test(name)) element.removeAttribute(name);
  }
  return still;
}

/** The rules that the sheet needs, of those the window has: the light ones, for the screen. */
function styleOf(sheet: HTMLElement): string {
  const whole = document.createElement("div");
  whole.append(sheet);
  const needed = (rule: CSSRule): rule is CSSStyleRule => {
    if (!(rule instanceof CSSStyleRule)) return false;
    if (rule.selectorText === ":root") return true;
    const bare = rule.selectorText.replace(/::?(?:before|after|marker|hover|focus-visible|focus|active)\b/gu, "");
    try {
      return /^(?:html|body)$/u.test(bare) || whole.querySelector(bare || "*") !== null;
    } catch {
      return false;
    }
  };
  const rules = [...document.styleSheets].flatMap((list) => [...list.cssRules]);
  return rules.filter(needed).map((rule) => rule.cssText).join("\n");
}

export function pageOf(sheet: HTMLElement, lang: Lang, title: string): string {
  const still = stillOf(sheet);
  const style = `${styleOf(still)}\n:root{color-scheme:light}\nhtml{background:var(--surface)}\nbody{max-width:760px;margin:0 auto;padding:24px}\n.sheet{display:block!important}`;
  return [
    "<!doctype html>",
    `<html lang="${lang}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(title)}</title>`,
    `<style>${style.replaceAll("</", "<\\/")}</style>`,
    "</head>",
    `<body><main>${still.outerHTML.replace(/<!--.*?-->/gsu, "")}</main></body>`,
    "</html>",
    "",
  ].join("\n");
}
