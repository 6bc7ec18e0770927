//! The typed bindings of the interface are what the shell really offers.

use std::path::Path;
use std::{env, fs};

use specta_typescript::Typescript;

#[test]
fn the_bindings_of_the_interface_are_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/generated/bindings.ts");
    let folder = tempfile::tempdir().expect("a folder for the fresh bindings");
    let fresh = folder.path().join("bindings.ts");
    valise_app::bindings::<tauri::Wry>()
        .export(Typescript::default(), &fresh)
        .expect("every type of every command can be written in TypeScript");
    let wanted = fs::read_to_string(&fresh).expect("the fresh bindings");

    if env::var_os("UPDATE_GENERATED").is_some() {
        fs::write(&path, &wanted).expect("the bindings can be written");
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == wanted,
        "ui/src/generated/bindings.ts is not up to date; run: \
         UPDATE_GENERATED=1 cargo test --test bindings --features custom-protocol"
    );
}
