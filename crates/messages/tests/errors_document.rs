//! `docs/errors.md` lists every error code with its English sentence.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use valise_messages::{Language, sentence, variables};

const HEAD: &str = "\
# Errors

Every failure has a stable code. The window and `valise-cli` show its sentence in French, Dutch,
German or English: what happened, what it means, and the one thing to do. With `--json` the code
stands in `error.code`. Words in ‹ › are filled in.

Generated from `crates/messages/locales/en/errors-*.ftl`. To rewrite it:
`UPDATE_GENERATED=1 cargo test -p valise-messages`.
";

/// The codes of one file, in the order of the file: `keystore-wrong_password` is
/// `keystore.wrong_password`.
fn codes(text: &str) -> Vec<String> {
    text.lines()
        .filter(|line| !line.starts_with([' ', '#', '}', '\t']))
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key.replacen('-', ".", 1))
        .collect()
}

fn document(folder: &Path) -> String {
    let mut files: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            path.file_name().is_some_and(|name| {
                let name = name.to_string_lossy();
                name.starts_with("errors-") && name.ends_with(".ftl")
            })
        })
        .collect();
    files.sort();
    let mut text = HEAD.to_owned();
    for file in files {
        let name = file
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let _ = write!(
            text,
            "\n## {}\n\n| Code | What happened | What to do |\n|---|---|---|\n",
            name.trim_start_matches("errors-")
        );
        for code in codes(&fs::read_to_string(&file).unwrap_or_default()) {
            let key = code.replace('.', "-");
            let arguments: Vec<(&str, String)> = variables(&key)
                .into_iter()
                .chain(variables(&format!("{key}.action")))
                .flatten()
                .map(|name| (*name, format!("‹{name}›")))
                .collect();
            let said = sentence(Language::En, &code, &arguments);
            let cell = |text: &str| text.replace('\n', " ").replace('|', "\\|");
            let _ = writeln!(
                text,
                "| `{code}` | {} | {} |",
                cell(&said.message),
                cell(&said.action)
            );
        }
    }
    text
}

#[test]
fn the_list_of_errors_is_up_to_date() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("../../docs/errors.md");
    let wanted = document(&root.join("locales/en"));
    assert!(wanted.contains("| `error.unknown` |"), "{wanted}");
    if env::var_os("UPDATE_GENERATED").is_some() {
        fs::write(&path, &wanted).expect("the file can be written");
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == wanted,
        "docs/errors.md is not up to date; run: UPDATE_GENERATED=1 cargo test -p valise-messages"
    );
}
