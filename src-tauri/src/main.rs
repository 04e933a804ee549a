//! The window's binary. Everything lives in the library, so that the tests reach it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    punte_app::run()
}
