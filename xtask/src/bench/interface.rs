//! How much script the interface brings.

use std::{fs, io::Write, path::Path};

use anyhow::Result;
use flate2::{Compression, write::GzEncoder};
use serde_json::json;
use xtask::paths;

use super::Figure;

pub(super) fn measure() -> Result<Vec<Figure>> {
    let mut files = Vec::new();
    collect(&paths::root().join("ui/dist"), &mut files)?;
    let total: usize = files.iter().map(|(_, size)| size).sum();
    Ok(vec![Figure {
        name: "interface_script",
        what: "JavaScript of the interface, gzip".into(),
        value: total as f64 / 1000.0,
        unit: "kB",
        limit: 90.0,
        detail: json!(files),
    }])
}

fn collect(folder: &Path, files: &mut Vec<(String, usize)>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "js") {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
            encoder.write_all(&fs::read(&path)?)?;
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            files.push((name, encoder.finish()?.len()));
        }
    }
    Ok(())
}
