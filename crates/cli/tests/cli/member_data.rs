use crate::world::{World, samples, shown};

#[test]
fn an_answer_from_a_file_is_explained_without_a_vault() {
    let Some(samples) = samples() else {
        println!("skipped: ../shared is absent");
        return;
    };
    let folder = samples.join("mycarenet/memberdata");
    let world = World::without_platform();
    let mut read = 0;
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.extension().is_none_or(|extension| extension != "xml") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        if !text.contains("Response") || text.contains("Envelope") {
            continue;
        }
        let answer = world.run_bare(&["member-data", "read", &shown(&path), "--json"], None);
        if answer.code == 0 {
            read += 1;
            let data = answer.json();
            for field in ["outcome", "verdict", "patient", "periods", "faults"] {
                assert!(data.get(field).is_some(), "{field}: {data}");
            }
            let people = world.run_bare(
                &[
                    "member-data",
                    "read",
                    &shown(&path),
                    "--date",
                    "2020-01-01",
                    "--lang",
                    "nl",
                ],
                None,
            );
            assert!(!people.done().out.contains('⟦'));
        } else {
            assert_eq!(answer.code, 1, "{answer:?}");
            assert!(!answer.error().is_empty(), "{answer:?}");
        }
    }
    assert!(read > 0, "no sample was read");
    assert!(!world.folder().join("practice/valise.db").exists());
}

#[test]
fn what_is_no_answer_is_refused() {
    let world = World::without_platform();
    for (name, bytes) in [
        ("empty.xml", b"".as_slice()),
        ("text.xml", b"not xml at all"),
        ("other.xml", b"<other/>"),
        (
            "half.xml",
            b"<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\">",
        ),
        ("dtd.xml", b"<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
    ] {
        let file = world.write(name, bytes);
        let answer = world.run(&["member-data", "read", &file]).ended(1);
        assert!(!answer.error().is_empty(), "{name}: {answer:?}");
    }
    let missing = world
        .run(&["member-data", "read", "no-such-file.xml"])
        .ended(1);
    assert_eq!(missing.error(), "cli.file_unreadable");
}

#[test]
fn a_huge_file_is_not_read() {
    let world = World::without_platform();
    let path = world.folder().join("huge.xml");
    std::fs::File::create(&path)
        .unwrap()
        .set_len(50_000_000)
        .unwrap();
    let answer = world.run(&["member-data", "read", &shown(&path)]).ended(1);
    assert_eq!(answer.error(), "cli.file_too_large");
}
