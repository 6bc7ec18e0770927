//! What may be done to a folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::sample::Index;

/// A change; which file it is about is taken from those that are there.
#[derive(Debug, Clone)]
pub(super) enum Change {
    Byte { file: Index, at: Index, bit: u8 },
    Cut { file: Index, at: Index },
    Longer { file: Index },
    Remove { file: Index },
    Add { beside: Index },
    Swap { one: Index, other: Index },
    Copy { one: Index, other: Index },
    RemoveLine { file: Index, line: Index },
    RepeatLine { file: Index, line: Index },
    RemoveBundle { file: Index },
}

pub(super) fn change() -> impl Strategy<Value = Change> {
    let index = any::<Index>;
    let two = || (any::<Index>(), any::<Index>());
    prop_oneof![
        (two(), 0_u8..8).prop_map(|((file, at), bit)| Change::Byte { file, at, bit }),
        two().prop_map(|(file, at)| Change::Cut { file, at }),
        index().prop_map(|file| Change::Longer { file }),
        index().prop_map(|file| Change::Remove { file }),
        index().prop_map(|beside| Change::Add { beside }),
        two().prop_map(|(one, other)| Change::Swap { one, other }),
        two().prop_map(|(one, other)| Change::Copy { one, other }),
        two().prop_map(|(file, line)| Change::RemoveLine { file, line }),
        two().prop_map(|(file, line)| Change::RepeatLine { file, line }),
        index().prop_map(|file| Change::RemoveBundle { file }),
    ]
}

impl Change {
    pub(super) fn apply(&self, folder: &Path) {
        let paths: Vec<PathBuf> = files(folder).into_keys().collect();
        if paths.is_empty() {
            return;
        }
        let path = |index: &Index| index.get(&paths).clone();
        let edit = |path: PathBuf, edit: &dyn Fn(&mut Vec<u8>)| {
            let mut bytes = fs::read(&path).unwrap();
            edit(&mut bytes);
            fs::write(path, bytes).unwrap();
        };
        match self {
            Self::Byte { file, at, bit } => edit(path(file), &|bytes| {
                if !bytes.is_empty() {
                    let at = at.index(bytes.len());
                    bytes[at] ^= 1 << bit;
                }
            }),
            Self::Cut { file, at } => edit(path(file), &|bytes| {
                bytes.truncate(at.index(bytes.len() + 1));
            }),
            Self::Longer { file } => edit(path(file), &|bytes| bytes.push(b'\n')),
            Self::Remove { file } => fs::remove_file(path(file)).unwrap(),
            Self::Add { beside } => {
                fs::write(path(beside).with_file_name("more"), "x").unwrap();
            }
            Self::Swap { one, other } => {
                let (one, other) = (path(one), path(other));
                let (first, second) = (fs::read(&one).unwrap(), fs::read(&other).unwrap());
                fs::write(one, second).unwrap();
                fs::write(other, first).unwrap();
            }
            Self::Copy { one, other } => {
                let content = fs::read(path(one)).unwrap();
                fs::write(path(other), content).unwrap();
            }
            Self::RemoveLine { file, line } => edit(path(file), &|bytes| {
                *bytes = lines(bytes, line, 0);
            }),
            Self::RepeatLine { file, line } => edit(path(file), &|bytes| {
                *bytes = lines(bytes, line, 2);
            }),
            Self::RemoveBundle { file } => {
                let path = path(file);
                let bundle = path.parent().unwrap();
                if bundle != folder {
                    fs::remove_dir_all(bundle).unwrap();
                }
            }
        }
    }
}

/// The lines with one of them so many times.
fn lines(bytes: &[u8], which: &Index, times: usize) -> Vec<u8> {
    let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let Some(which) = (!lines.is_empty()).then(|| which.index(lines.len())) else {
        return Vec::new();
    };
    let lines = lines.iter().enumerate();
    lines
        .flat_map(|(at, line)| std::iter::repeat_n(*line, if at == which { times } else { 1 }))
        .flatten()
        .copied()
        .collect()
}

/// All files with their content.
pub(super) fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}
