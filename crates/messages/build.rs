//! Joins `locales/*/*.ftl` into one catalogue per language, and refuses to build while the four
//! languages do not say the same things.

use std::path::Path;
use std::{env, fmt, fs, io};

#[path = "build/catalogue.rs"]
mod catalogue;

/// What cargo shows when the build fails.
struct Report(String);

impl fmt::Debug for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<io::Error> for Report {
    fn from(error: io::Error) -> Self {
        Self(format!("crates/messages: {error}"))
    }
}

fn main() -> Result<(), Report> {
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=locales");
    let sources = catalogue::read(Path::new("locales"))?;
    let joined = catalogue::join(&sources).map_err(|problems| {
        let list = problems.join("\n  ");
        Report(format!(
            "the sentences are not complete in the four languages:\n  {list}"
        ))
    })?;
    let folder = env::var_os("OUT_DIR")
        .ok_or_else(|| Report("OUT_DIR is not set: run this through cargo".to_owned()))?;
    let folder = Path::new(&folder);
    for (language, text) in &joined.texts {
        fs::write(folder.join(format!("{language}.ftl")), text)?;
    }
    fs::write(folder.join("keys.rs"), joined.keys_in_rust())?;
    fs::write(folder.join("places.rs"), joined.places_in_rust())?;
    Ok(())
}
