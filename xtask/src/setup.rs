//! Brings a machine to where building and testing work: installs what is missing, says nothing when nothing is, and says
//! exactly what to install where it cannot do so itself. What is needed for what: `needs`.

mod apt;
mod elsewhere;
mod needs;
mod node;
mod servers;
mod tools;

pub use apt::present as has_apt;
pub use needs::For;
pub use servers::path_with_servers;
pub use tools::browser;

use crate::trouble::{Outcome, Trouble};

/// Everything any command may need.
pub fn everything() -> Outcome<()> {
    ensure(For::ALL)
}

/// Makes sure of what the named uses need. All troubles are gathered, so that one go shows everything left to do by hand.
pub fn ensure(uses: &[For]) -> Outcome<()> {
    let mut left_to_do = Vec::new();
    let mut attempt = |outcome: Outcome<()>| left_to_do.extend(outcome.err().map(|trouble| trouble.to_string()));
    let system = system(uses);
    let has_linker = system.is_ok();
    attempt(system);
    if uses.contains(&For::Lint) {
        attempt(tools::rust_components());
    }
    // Installing it compiles it: without the system's packages that fails for a reason already told.
    if uses.contains(&For::Driver) && cfg!(target_os = "linux") && has_linker {
        attempt(tools::tauri_driver());
    }
    if uses.contains(&For::Ui) {
        attempt(node::modules("ui"));
    }
    if uses.contains(&For::Servers) && servers::can_be_had() {
        attempt(node::modules(servers::NODE_FOLDER));
        attempt(servers::ensure());
    }
    if left_to_do.is_empty() { Ok(()) } else { Err(Trouble::new(format!("not everything is in place:\n\n{}", left_to_do.join("\n\n")))) }
}

fn system(uses: &[For]) -> Outcome<()> {
    if cfg!(target_os = "linux") && apt::present() {
        return apt::ensure(uses);
    }
    // The servers are tested where apt gives them without installing them; elsewhere nobody is asked to.
    let uses: Vec<For> = uses.iter().copied().filter(|used| *used != For::Servers).collect();
    elsewhere::check(&uses)
}
