//! Which locale files the Rust side speaks from, embedded. The window's own words (`ui.ftl`, `guide.ftl`) are read by the window.

use crate::Lang;

macro_rules! locale_files {
    ($($name:literal),* $(,)?) => {
        /// The embedded texts of one language, in a fixed order.
        pub(crate) const fn of(lang: Lang) -> &'static [&'static str] {
            match lang {
                Lang::Ro => &[$(include_str!(concat!("../../../locales/ro/", $name, ".ftl"))),*],
                Lang::En => &[$(include_str!(concat!("../../../locales/en/", $name, ".ftl"))),*],
            }
        }
    };
}

locale_files!("checks", "causes", "inputs", "tiktok", "configure", "portal", "cli", "mail", "practice", "vault", "window");
