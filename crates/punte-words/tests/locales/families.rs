//! Names that are put together while running. To add a family, add a line: its pattern with one `*`, and where its codes stand in the sources.

use std::collections::BTreeSet;

use super::ftl::root;
use super::sources;

/// Where the codes of a family stand.
pub enum Codes {
    /// Every quoted text of a file between two marks.
    Between(&'static str, &'static str, &'static str),
    /// The quoted text behind every such mark, in a file or the files of a folder: `.seen(` finds `.seen("stored"`.
    Behind(&'static str, &'static str),
    /// Every quoted text of a file that starts so.
    Starting(&'static str, &'static str),
    /// These.
    These(&'static [&'static str]),
}

use Codes::{Behind, Between, Starting, These};

/// How a code is written inside a name.
#[derive(Clone, Copy)]
pub enum Spelled {
    /// As it stands.
    Same,
    /// With `-` for `.` and `_`.
    Dashed,
}

use Spelled::{Dashed, Same};

const CAUSES: Codes = Between("crates/punte-diagnosis/src/model/cause.rs", "\ncauses! {", "\n}\n");
const CHECK_CODES: Codes = Between("crates/punte-diagnosis/src/model/check.rs", "\nchecks! {", "\n}\n");
const SCENARIOS: Codes = Behind("crates/punte-twin/src/scenario", "scenario(");
const CHECKS: &str = "crates/punte-diagnosis/src/checks";
const FIELDS: Codes = These(&["api-key", "client-key", "client-secret"]);
const INVITATIONS: Codes = These(&["practice", "error", "support", "ready", "empty"]);
const CHOICES: Codes = Between("ui/src/screens/Start.svelte", "CHOICES = [", "]");
const DRAWINGS: Codes = Between("ui/src/drawings/names.ts", "DRAWINGS = [", "]");
const GLOSSARY: Codes = Behind("ui/src/words/glossary.ts", "code: ");
const SECTIONS: Codes = Between("ui/src/state/guide.ts", "SECTIONS = [", "]");
const APP_STATES: Codes = Between("ui/src/state/settings.ts", "APP_STATES = [", "]");

/// Every family. A pattern may stand on several lines when its codes stand in several places.
pub const FAMILIES: &[(&str, Spelled, Codes)] = &[
    ("cause-*-title", Same, CAUSES),
    ("cause-*-text", Same, CAUSES),
    ("certainty-*", Same, Between("crates/punte-diagnosis/src/model/cause.rs", "impl Certainty {", "\n}\n")),
    ("check-*-name", Dashed, CHECK_CODES),
    ("verdict-*", Same, Between("crates/punte-diagnosis/src/model/outcome.rs", "impl Verdict {", "\n    }\n")),
    ("evidence-*", Same, Behind(CHECKS, ".seen(")),
    ("evidence-*", Same, Behind(CHECKS, ".seen_as(")),
    ("evidence-*", Same, Between("crates/punte-diagnosis/src/checks/tiktok.rs", "for (name, value) in [", "] {")),
    ("evidence-*", Same, Between("src-tauri/src/wire/convert/explain.rs", "let named = [", "];")),
    ("practice-*-name", Same, SCENARIOS),
    ("practice-*-text", Same, SCENARIOS),
    ("vault-kind-*", Same, Between("crates/punte-secrets/src/vault/mod.rs", "impl VaultKind {", "pub fn message")),
    // Mails to Outstand.
    ("mail-cause-*", Same, CAUSES),
    ("mail-check-*", Dashed, CHECK_CODES),
    ("mail-seen-*", Same, Between("crates/punte-support/src/mail/run.rs", "const ALWAYS", "/// TikTok's answer")),
    ("mail-state-*", Same, Between("crates/punte-diagnosis/src/run/setup.rs", "impl AppState {", "\n}\n")),
    ("mail-verdict-*", Same, These(&["ok", "warning", "fail", "undetermined", "crashed"])),
    // The window.
    ("ui-*", Same, FIELDS),
    ("ui-*-hint", Same, FIELDS),
    ("ui-app-state-*", Same, APP_STATES),
    ("ui-app-state-*", Same, These(&["unknown"])),
    ("ui-blank-*", Same, Starting("ui/src/words/marks.ts", "character-")),
    ("ui-blank-at-*", Same, Between("ui/src/words/marks.ts", "place: ", ";")),
    ("ui-configure-*", Same, These(&["reading", "writing"])),
    ("ui-copy-*", Same, These(&["copied", "refused"])),
    ("ui-fix-*", Same, These(&["configure", "edit-credentials", "verify"])),
    ("ui-invitation-*-text", Same, INVITATIONS),
    ("ui-invitation-*-title", Same, INVITATIONS),
    ("ui-language-*", Same, Between("ui/src/words/words.ts", "LANGS: readonly Lang[] = [", "]")),
    ("ui-plank-*", Same, These(&["idle", "running"])),
    ("ui-plank-skipped-*", Dashed, Between("ui/src/words/checks.ts", "REASONS = [", "]")),
    ("ui-run-ended-*", Same, These(&["well", "unclear", "stopped"])),
    ("ui-screen-*", Same, Between("ui/src/state/settings.ts", "SCREENS = [", "]")),
    ("ui-short-*", Same, Between("ui/src/parts/Nav.svelte", "ScreenName[] = [", "]")),
    ("ui-severity-*", Same, Between("ui/src/bindings/Severity.ts", "type Severity = ", ";")),
    ("ui-span-*", Dashed, Between("ui/src/screens/home/Lists.svelte", "SPANS = [", "]")),
    ("ui-start-*", Same, CHOICES),
    ("ui-start-*-text", Same, CHOICES),
    ("ui-tower-*", Same, Between("ui/src/bridge/geometry.ts", "type TowerName = ", ";")),
    ("glossary-*-name", Same, GLOSSARY),
    ("glossary-*-short", Same, GLOSSARY),
    ("glossary-*-text", Same, GLOSSARY),
    // The bundle for support.
    ("bundle-environment-*", Same, These(&["punte", "system", "proxy", "clock"])),
    ("bundle-file-*", Same, Between("ui/src/screens/bundle/preview/Files.svelte", "KINDS = [", "]")),
    ("bundle-manifest-*", Same, Between("ui/src/screens/bundle/preview/Manifest.svelte", "COLUMNS = [", "]")),
    ("bundle-picture-refused-*", Same, Between("ui/src/screens/bundle/pixels.ts", "readonly kind: ", ")")),
    ("bundle-trouble-*", Same, These(&["secret", "picture", "broken", "newer", "changed"])),
    ("bundle-verdict-*", Same, Between("ui/src/screens/bundle/runs.ts", "VERDICTS = [", "]")),
    // The drawings.
    ("drawing-*-alt", Same, DRAWINGS),
    ("drawing-*-caption", Same, DRAWINGS),
    // The guide.
    ("guide-*-short", Same, SECTIONS),
    ("guide-*-title", Same, SECTIONS),
    ("guide-customer-*-name", Same, These(&["add", "rename"])),
    ("guide-final-*", Same, Behind("ui/src/state/guide.ts", "place: ")),
    ("guide-link-*", Same, Behind("crates/punte-support/src/facts.rs", "    official(")),
    ("guide-link-*", Same, Behind("crates/punte-support/src/facts.rs", "    from_guide(")),
    ("guide-mail-*-title", Same, Between("ui/src/screens/guide/tools/Mail.svelte", "{ kind: ", " } = $props")),
    ("guide-mailbox-*", Same, Behind("crates/punte-support/src/facts.rs", "[official(")),
    ("guide-mailbox-*", Same, Behind("crates/punte-support/src/facts.rs", ", from_guide(")),
    ("guide-redirect-*", Same, Between("ui/src/screens/guide/tools/Redirect.svelte", "WAYS = [", "]")),
    ("guide-scope-*", Dashed, Behind("crates/punte-tiktok/src/facts/scopes.rs", "    guide(")),
    ("guide-scope-state-*", Same, Between("ui/src/screens/guide/tools/ScopePaste.svelte", "WORDS = [", "]")),
    ("guide-seen-*", Same, Behind("ui/src/screens/guide/lists.ts", "word: ")),
    ("guide-server-*", Same, Behind("crates/punte-support/src/proxies/mod.rs", "template(")),
    ("guide-server-*-where", Same, Behind("crates/punte-support/src/proxies/mod.rs", "template(")),
    ("guide-shell-*", Same, Between("crates/punte-support/src/commands/mod.rs", "const fn code(self)", "/// The file's name")),
    ("guide-status-*", Same, Between("ui/src/state/guide.ts", "type StepStatus = ", ";")),
    ("guide-tick-*", Same, Behind("ui/src/state/guide.ts", "line(")),
    (
        "guide-tick-*",
        Same,
        These(&["1-app", "1-copied", "2-added", "2-saved", "3-added", "3-approved", "4-saved", "5-seen", "5-connected"]),
    ),
];

/// Every name of every family.
pub fn names() -> BTreeSet<String> {
    FAMILIES.iter().flat_map(|(pattern, spelled, codes)| of(pattern, *spelled, codes)).collect()
}

fn of(pattern: &str, spelled: Spelled, codes: &Codes) -> Vec<String> {
    let found: Vec<String> = match codes {
        Between(file, from, to) => {
            let text = read(file);
            let (_, behind) = text.split_once(from).unwrap_or_else(|| panic!("{pattern}: {file} has no {from:?}"));
            let (between, _) = behind.split_once(to).unwrap_or_else(|| panic!("{pattern}: {file} has no {to:?} after {from:?}"));
            between.split('"').skip(1).step_by(2).map(str::to_owned).collect()
        }
        Behind(place, mark) => all_behind(place, mark),
        Starting(file, start) => {
            let text = read(file);
            text.split('"').filter(|text| text.starts_with(start)).map(str::to_owned).collect()
        }
        These(codes) => codes.iter().map(|code| (*code).to_owned()).collect(),
    };
    assert!(!found.is_empty(), "{pattern} has no codes");
    let spell = |code: String| match spelled {
        Same => code,
        Dashed => code.replace(['.', '_'], "-"),
    };
    found.into_iter().map(|code| pattern.replace('*', &spell(code))).collect()
}

fn all_behind(place: &str, mark: &str) -> Vec<String> {
    let sources = if place.starts_with("ui/") { sources::window() } else { sources::rust() };
    let inside = sources.iter().filter(|source| source.path.starts_with(place));
    let marked = inside.flat_map(|source| source.text.split(mark).skip(1));
    marked.filter_map(|behind| behind.trim_start().strip_prefix('"')?.split_once('"')).map(|(code, _)| code.to_owned()).collect()
}

fn read(file: &str) -> String {
    std::fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}
