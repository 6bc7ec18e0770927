//! People from files of other programs.

use std::path::PathBuf;

use crate::support::{Device, code};

fn written(device: &Device, name: &str, text: &str) -> PathBuf {
    let path = device.folder().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

#[tokio::test]
async fn a_table_is_shown_first_and_then_imported_with_visits() {
    let device = Device::new().await;
    let known = device.add("insured").await;
    let people = ["insured", "changed", "closed"].map(|shows| device.platform.person(shows));
    let mut text = "\u{feff}INSZ;Familienaam;Voornaam;Geboortedatum\r\n".to_owned();
    for person in &people {
        let born = person.birth_date.strftime("%d/%m/%Y");
        let line = format!(
            "{};{};{};{born}\r\n",
            person.niss, person.name, person.first_name
        );
        text.push_str(&line);
    }
    text.push_str("85010100215;WRONG;Digits;01/01/1985\r\n");
    let path = written(&device, "patients.csv", &text);
    let view = device.valise.read_people_file(&path).await.unwrap();
    assert_eq!((view.importable, view.known, view.refused), (2, 1, 1));
    let flags: Vec<(u32, bool)> = view.rows.iter().map(|row| (row.line, row.known)).collect();
    assert_eq!(flags, [(2, true), (3, false), (4, false), (5, false)]);
    assert_eq!(
        device.valise.people("").await.unwrap().len(),
        1,
        "only read"
    );

    // One line first, then everybody; the visits come in the order of the file.
    let day = device.valise.round(None).await.unwrap().day;
    let one = device
        .valise
        .import_people(&path, Some(vec![4, 99]), None)
        .await
        .unwrap();
    assert_eq!(
        (one.added, one.known, one.refused, one.visits),
        (1, 0, 0, 0)
    );
    let all = device
        .valise
        .import_people(&path, None, Some(day))
        .await
        .unwrap();
    assert_eq!(
        (all.added, all.known, all.refused, all.visits),
        (1, 2, 1, 3)
    );
    let round = device.valise.round(None).await.unwrap();
    let names: Vec<&str> = round
        .visits
        .iter()
        .map(|visit| visit.name.as_str())
        .collect();
    assert_eq!(names, ["LAMBERT", "MAES", "BENALI"]);
    assert_eq!(round.visits[0].person_id, known);
    let again = device
        .valise
        .import_people(&path, None, Some(day))
        .await
        .unwrap();
    assert_eq!((again.added, again.known, again.visits), (0, 3, 0));
    let lines = device.valise.activity(Default::default()).await.unwrap();
    let imported = lines
        .iter()
        .filter(|line| line.key == "activity-people_imported");
    assert_eq!(imported.count(), 2);
}

#[tokio::test]
async fn five_thousand_patients_are_imported_together() {
    let device = Device::new().await;
    let mut text = "NISS,Nom,Prénom\n".to_owned();
    let mut count = 0;
    'all: for year in 30..99 {
        for sequence in (1..998).step_by(9) {
            let nine = (year * 10_000 + 101) * 1_000 + sequence;
            text.push_str(&format!(
                "{nine:09}{:02},Nom {count},Anne\n",
                97 - nine % 97
            ));
            count += 1;
            if count == 5_000 {
                break 'all;
            }
        }
    }
    let path = written(&device, "patients.txt", &text);
    let view = device.valise.read_people_file(&path).await.unwrap();
    assert_eq!((view.importable, view.refused), (5_000, 0));
    let imported = device
        .valise
        .import_people(&path, None, None)
        .await
        .unwrap();
    assert_eq!(imported.added, 5_000);
    // A search shows the best of them; a few hundred lines are more than anybody reads.
    assert_eq!(device.valise.people("").await.unwrap().len(), 100);
    let found = device.valise.people("nom 4999").await.unwrap();
    assert_eq!(found.len(), 1);
}

#[tokio::test]
async fn hostile_files_are_refused_and_nobody_is_added() {
    let device = Device::new().await;
    let read = |path: PathBuf| {
        let valise = device.valise.clone();
        async move { code(valise.read_people_file(&path).await) }
    };
    let missing = device.folder().join("nothing.csv");
    assert_eq!(read(missing.clone()).await, "core.people_file_unreadable");
    let folder = device.folder().to_owned();
    assert_eq!(read(folder).await, "core.people_file_unreadable");
    let large = written(&device, "large.csv", &"NISS;Nom\n".repeat(1_200_000));
    assert_eq!(read(large).await, "core.people_file_too_large");
    let binary = written(&device, "patients.xlsx", "PK\u{3}\u{4}\0\0");
    assert_eq!(read(binary).await, "core.people_file_format");
    let nameless = written(&device, "names.csv", "Nom;Prénom\nPeeters;Anna\n");
    assert_eq!(read(nameless.clone()).await, "core.people_file_columns");
    for path in [missing, nameless] {
        let imported = device.valise.import_people(&path, None, None).await;
        assert!(imported.is_err());
    }
    assert!(device.valise.people("").await.unwrap().is_empty());
}
