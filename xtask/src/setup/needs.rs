//! The table of system packages: what each is for, and how to see without a package manager whether it is there.
//! Names of packages live nowhere else.

/// What a part of the work needs the machine for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Compiling and linking Rust, C parts of dependencies included.
    Compile,
    /// Compiling and opening the window.
    Webview,
    /// Building the UI: Node.js and the packages of `ui/`.
    Ui,
    /// Testing the UI in a real browser.
    Browser,
    /// A screen and a session bus where there is none.
    Screen,
    /// Driving the real window, with an OS keychain behind it.
    Driver,
    /// The servers that the proxy snippets are for, and the programs that the commands are for. Only where there is apt.
    Servers,
    /// rustfmt and clippy.
    Lint,
    /// Spelling, in the languages that Punte speaks.
    Spelling,
}

impl For {
    pub const ALL: &[For] =
        &[For::Compile, For::Webview, For::Ui, For::Browser, For::Screen, For::Driver, For::Servers, For::Lint, For::Spelling];
}

/// How to see that it is there, where no package manager of ours can be asked.
pub enum Sign {
    Program(&'static str),
    /// A library known to pkg-config.
    Library(&'static str),
    /// Cannot be seen from outside; its absence shows in pictures, not in failures.
    Unseen,
}

pub struct Need {
    pub uses: For,
    pub apt: &'static str,
    /// Fedora and its family; empty where the name is not known to us.
    pub dnf: &'static str,
    /// Arch and its family; empty where the name is not known to us.
    pub pacman: &'static str,
    pub sign: Sign,
}

const fn need(uses: For, apt: &'static str, dnf: &'static str, pacman: &'static str, sign: Sign) -> Need {
    Need { uses, apt, dnf, pacman, sign }
}

#[rustfmt::skip]
pub const NEEDS: &[Need] = &[
    need(For::Compile, "build-essential",        "gcc-c++",                "base-devel",      Sign::Program("cc")),
    need(For::Compile, "pkg-config",             "pkgconf-pkg-config",     "pkgconf",         Sign::Program("pkg-config")),
    need(For::Webview, "libwebkit2gtk-4.1-dev",  "webkit2gtk4.1-devel",    "webkit2gtk-4.1",  Sign::Library("webkit2gtk-4.1")),
    need(For::Webview, "libgtk-3-dev",           "gtk3-devel",             "gtk3",            Sign::Library("gtk+-3.0")),
    need(For::Webview, "librsvg2-dev",           "librsvg2-devel",         "librsvg",         Sign::Library("librsvg-2.0")),
    need(For::Webview, "file",                   "file",                   "file",            Sign::Program("file")),
    need(For::Browser, CHROMIUM,                 "chromium",               "chromium",        Sign::Unseen),
    need(For::Screen,  "xvfb",                   "xorg-x11-server-Xvfb",   "xorg-server-xvfb", Sign::Program("xvfb-run")),
    need(For::Screen,  "xauth",                  "xorg-x11-xauth",         "xorg-xauth",      Sign::Program("xauth")),
    need(For::Screen,  "dbus",                   "dbus-daemon",            "dbus",            Sign::Program("dbus-run-session")),
    need(For::Screen,  "dbus-x11",               "dbus-x11",               "dbus",            Sign::Program("dbus-launch")),
    need(For::Screen,  "at-spi2-core",           "at-spi2-core",           "at-spi2-core",    Sign::Unseen),
    need(For::Screen,  "fonts-dejavu-core",      "dejavu-sans-fonts",      "ttf-dejavu",      Sign::Unseen),
    need(For::Screen,  "fonts-noto-core",        "google-noto-sans-fonts", "noto-fonts",      Sign::Unseen),
    need(For::Driver,  WEBKIT_DRIVER,            "",                       "webkit2gtk-4.1",  Sign::Program("WebKitWebDriver")),
    need(For::Driver,  "gnome-keyring",          "gnome-keyring",          "gnome-keyring",   Sign::Program("gnome-keyring-daemon")),
    need(For::Servers, "curl",                   "curl",                   "curl",            Sign::Program("curl")),
    need(For::Servers, "httpie",                 "httpie",                 "httpie",          Sign::Program("http")),
    need(For::Servers, "php-cli",                "php-cli",                "php",             Sign::Program("php")),
    need(For::Spelling, "hunspell",              "hunspell",               "hunspell",        Sign::Program("hunspell")),
    need(For::Spelling, "hunspell-ro",           "hunspell-ro",            "hunspell-ro",     Sign::Unseen),
    need(For::Spelling, "hunspell-en-gb",        "hunspell-en-GB",         "hunspell-en_gb",  Sign::Unseen),
];

/// Only where no other browser of the family is installed: see `tools::browser`.
pub const CHROMIUM: &str = "chromium";
/// Speaks a protocol of its own with the library: both must be of one version.
pub const WEBKIT_DRIVER: &str = "webkit2gtk-driver";
pub const WEBKIT_LIBRARY: &str = "libwebkit2gtk-4.1-0";
pub const WEBKIT_HEADERS: &str = "libwebkit2gtk-4.1-dev";

pub fn of(uses: &[For]) -> impl Iterator<Item = &'static Need> {
    NEEDS.iter().filter(move |need| uses.contains(&need.uses))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apt(uses: &[For]) -> Vec<&'static str> {
        of(uses).map(|need| need.apt).collect()
    }

    #[test]
    fn the_terminal_needs_no_window_library() {
        assert_eq!(apt(&[For::Compile]), ["build-essential", "pkg-config"]);
    }

    #[test]
    fn the_window_needs_neither_driver_nor_browser() {
        let needs = apt(&[For::Compile, For::Webview, For::Ui]);
        assert!(needs.contains(&WEBKIT_HEADERS));
        assert!(!needs.contains(&WEBKIT_DRIVER) && !needs.contains(&CHROMIUM) && !needs.contains(&"xvfb"), "{needs:?}");
    }

    #[test]
    fn every_package_stands_once() {
        let all = apt(For::ALL);
        let mut once = all.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(all.len(), once.len());
        assert_eq!(all.len(), NEEDS.len(), "For::ALL names every use");
    }
}
