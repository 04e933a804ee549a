//! The long run. libFuzzer is its `main`; which target runs stands in `PUNTE_FUZZ_TARGET`. `cargo xtask fuzz` builds and starts it.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use punte_fuzz::{Target, target};

static TARGET: LazyLock<Option<&'static Target>> = LazyLock::new(|| target(&std::env::var("PUNTE_FUZZ_TARGET").unwrap_or_default()));

fuzz_target!(|bytes: &[u8]| {
    if let Some(target) = *TARGET {
        (target.run)(bytes);
    }
});
