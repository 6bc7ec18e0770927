use super::*;

fn small() -> Dump {
    let mut dump = Dump::default();
    dump.insert("3F00DF014031", b"identity".to_vec()).unwrap();
    let mut card_data = vec![0xAB; 16];
    card_data.extend([0xA5, 3, 1, 1, 1, 0x18, 0, 1, 0, 0, 2, 0x0F]);
    dump.insert("card_data", card_data).unwrap();
    dump
}

#[test]
fn what_was_written_is_read_again_and_missing_files_are_absent() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("made");
    small().write(&folder).unwrap();
    fs::write(folder.join("notes.txt"), "not a card").unwrap();
    let dump = Dump::read(&folder).unwrap();
    assert_eq!(dump, small());
    assert_eq!(dump.card().identity, Some(&b"identity"[..]));
    assert_eq!(dump.card().address, None);
    assert_eq!(dump.card().chip_serial, Some(&[0xAB; 16][..]));
    assert_eq!(dump.applet_version().as_deref(), Some("1.8"));
}

#[cfg(unix)]
#[test]
fn only_the_user_can_read_what_was_written() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    small().write(folder.path()).unwrap();
    let file = fs::metadata(folder.path().join("3F00DF014031.bin")).unwrap();
    assert_eq!(file.permissions().mode() & 0o777, 0o600);
}

#[test]
fn files_of_two_cards_do_not_mix() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("3F00DF014035.bin"), "photo of another").unwrap();
    let name = "3F00DF014035";
    assert_eq!(
        small().write(folder.path()),
        Err(DumpError::Exists { name })
    );
    assert!(!folder.path().join("3F00DF014031.bin").exists());
}

#[test]
fn a_folder_without_a_card_and_a_missing_folder_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(Dump::read(folder.path()), Err(DumpError::NoCard));
    let missing = DumpError::Disk {
        name: "",
        kind: ErrorKind::NotFound,
    };
    assert_eq!(Dump::read(&folder.path().join("none")), Err(missing));
}

#[test]
fn a_file_longer_than_a_card_can_hold_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let longest = usize::try_from(LIMIT).unwrap();
    let path = folder.path().join("3F00DF014031.bin");
    fs::write(&path, vec![1; longest]).unwrap();
    assert!(Dump::read(folder.path()).is_ok());
    fs::write(&path, vec![1; longest + 1]).unwrap();
    let too_large = DumpError::TooLarge {
        name: "3F00DF014031",
    };
    assert_eq!(Dump::read(folder.path()), Err(too_large));
    let inserted = Dump::default().insert("3F00DF014031", vec![1; longest + 1]);
    assert_eq!(inserted, Err(too_large));
    let unknown = Dump::default().insert("../3F00DF014031", Vec::new());
    assert_eq!(unknown, Err(DumpError::UnknownFile));
}

#[test]
fn debug_output_shows_no_contents() {
    let printed = format!("{:?}", small());
    assert_eq!(printed, r#"{"3F00DF014031": 8, "card_data": 28}"#);
}
