//! The types of the wire and the TypeScript made from them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn names(folder: &str, of: impl Fn(&Path) -> Vec<String>) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    files.flat_map(|path| of(&path)).collect()
}

#[test]
fn every_type_of_the_wire_has_its_file_and_no_file_is_left_over() {
    let declared = names("src-tauri/src/wire", |path| {
        let text = fs::read_to_string(path).unwrap();
        let types = text.lines().filter_map(|line| line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum ")));
        types.map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned()).collect()
    });
    let written = names("ui/src/bindings", |path| vec![path.file_stem().unwrap().to_str().unwrap().to_owned()]);
    assert_eq!(declared, written, "left: src-tauri/src/wire, right: ui/src/bindings");
}
