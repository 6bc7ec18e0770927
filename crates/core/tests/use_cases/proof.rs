//! Proof of answers: kept, exported, verified, removed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::ToSpan;
use valise_core::views::{CheckOptions, EvidenceReport, Settings};
use valise_core::{Clock, Valise};
use valise_simulator::{Fault, FaultKind, Service};

use crate::support::{Device, code, hours};

/// All files of a folder, by their path in it.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_owned();
                found.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    found
}

async fn verified(valise: &Valise, folder: &Path) -> EvidenceReport {
    valise.verify_evidence(folder).await.unwrap()
}

/// Checks these patients; the checks in their order.
async fn checked(device: &Device, patients: &[&str]) -> Vec<String> {
    let mut ids = Vec::new();
    for shows in patients {
        ids.push(device.check(shows).await.check_id);
    }
    ids
}

/// The keys of what is wrong.
async fn wrong(device: &Device, folder: &Path) -> Vec<String> {
    let report = verified(&device.valise, folder).await;
    assert_eq!(report.valid, report.problems.is_empty());
    report.problems.into_iter().map(|it| it.key).collect()
}

#[tokio::test]
async fn every_answer_has_its_proof_in_one_chain() {
    let device = Device::of_nurse().await;
    let first = device.check("insured").await;
    let second = device.check("signed").await;
    let one = device
        .valise
        .evidence(&first.check_id)
        .await
        .unwrap()
        .unwrap();
    let two = device
        .valise
        .evidence(&second.check_id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!((one.sequence, two.sequence), (1, 2));
    assert_eq!((one.previous, two.previous), (None, Some(one.digest)));
    assert_eq!(Some(one.input_reference), first.input_reference);
    let names: Vec<&str> = two.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "answer-certificate.pem",
            "answer.xml",
            "assertion.xml",
            "issuer-certificate.pem",
            "request.xml",
            "response.bin",
            "server-certificate.pem",
            "signer-certificate.pem",
        ]
    );
    let token = two.token_reference.unwrap();
    assert!(token.not_on_or_after > two.made_at);
    assert!(!token.id.is_empty() && !token.issuer.is_empty());
    assert_eq!(two.server_fingerprint.unwrap().len(), 64);
    assert!(two.clock_offset_ms.is_some());
    assert_eq!(two.removed_at, None);

    let report = device.valise.verify_evidence_here().await.unwrap();
    assert_eq!((report.valid, report.bundles), (true, 2), "{report:?}");
}

#[tokio::test]
async fn a_fault_has_no_proof_and_a_refusal_has_one() {
    let device = Device::of_nurse().await;
    let soa = FaultKind::Soa {
        code: "SOA-03001".to_owned(),
    };
    device.faults().set(Fault::new(soa).at(Service::MemberData));
    let fault = device.check("insured").await;
    device.faults().clear();
    let refusal = FaultKind::Refusal {
        code: "PERIOD_TOO_FAR_IN_PAST".to_owned(),
    };
    device
        .faults()
        .set(Fault::new(refusal).at(Service::MemberData));
    let refused = device.check("deceased").await;
    assert_eq!(device.valise.evidence(&fault.check_id).await.unwrap(), None);
    let proof = device.valise.evidence(&refused.check_id).await.unwrap();
    assert_eq!(proof.map(|proof| proof.sequence), Some(1));
    let folder = device.folder().join("proof");
    let export = device
        .valise
        .export_evidence(&[fault.check_id], &folder)
        .await;
    assert_eq!(code(export), "core.evidence_missing");
    assert!(!folder.exists());
}

#[tokio::test]
async fn an_export_is_whole_private_and_names_nobody() {
    let device = Device::of_nurse().await;
    let ids = checked(&device, &["insured", "deceased", "signed"]).await;
    let folder = device.folder().join("proof");
    let chosen = [ids[2].clone(), ids[0].clone(), ids[0].clone()];
    let export = device
        .valise
        .export_evidence(&chosen, &folder)
        .await
        .unwrap();
    let found = files(&folder);
    assert_eq!(u32::try_from(found.len()).unwrap(), export.files);
    let report = verified(&device.valise, &folder).await;
    assert_eq!((report.valid, report.bundles), (true, 2), "{report:?}");
    let chain = String::from_utf8(found[Path::new("chain")].clone()).unwrap();
    assert_eq!(chain.lines().count(), 3, "the one between, too");

    let sent = device.platform.simulator().received();
    let sent = sent
        .iter()
        .rfind(|call| call.service == Some(Service::MemberData))
        .unwrap();
    let answer = sent.answer.clone().unwrap();
    assert_eq!(found[Path::new("000003/response.bin")], answer.as_bytes());
    let request = String::from_utf8(found[Path::new("000003/request.xml")].clone()).unwrap();
    let assertion = String::from_utf8(found[Path::new("000003/assertion.xml")].clone()).unwrap();
    assert!(request.contains(&assertion));

    let person = device.platform.person("insured");
    for name in found.keys() {
        let name = name.to_string_lossy().to_lowercase();
        assert!(!name.contains(&person.niss), "{name}");
        assert!(!name.contains(&person.name.to_lowercase()), "{name}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700);
        assert_eq!(mode(&folder.join("000001")), 0o700);
        for name in found.keys() {
            assert_eq!(mode(&folder.join(name)), 0o600, "{name:?}");
        }
    }
    let again = device.valise.export_evidence(&chosen, &folder).await;
    assert_eq!(code(again), "core.evidence_folder_used");
    assert_eq!(files(&folder), found, "nothing was written over");
    let nowhere = device.folder().join("nowhere/proof");
    let failed = device.valise.export_evidence(&chosen, &nowhere).await;
    assert_eq!(code(failed), "core.evidence_not_written");
    let empty = device.folder().join("empty");
    std::fs::create_dir(&empty).unwrap();
    device
        .valise
        .export_evidence(&chosen, &empty)
        .await
        .unwrap();
    assert_eq!(files(&empty), found);
    let left = std::fs::read_dir(device.folder()).unwrap();
    let unfinished = left.filter(|entry| {
        let name = entry.as_ref().unwrap().file_name();
        name.to_string_lossy().ends_with(".part")
    });
    assert_eq!(unfinished.count(), 0);
}

#[tokio::test]
async fn what_was_done_to_a_folder_is_told() {
    let device = Device::of_nurse().await;
    let ids = checked(&device, &["insured", "deceased", "signed"]).await;
    let folder = device.folder().join("proof");
    device.valise.export_evidence(&ids, &folder).await.unwrap();
    let whole = files(&folder);
    let at = |name: &str| folder.join(name);
    let restore = || {
        std::fs::remove_dir_all(&folder).unwrap();
        for (name, content) in &whole {
            let path = folder.join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, content).unwrap();
        }
    };

    for name in whole.keys() {
        let mut content = whole[name].clone();
        let middle = content.len() / 2;
        content[middle] ^= 1;
        std::fs::write(folder.join(name), content).unwrap();
        assert!(
            !wrong(&device, &folder).await.is_empty(),
            "{name:?} changed"
        );
        restore();
        std::fs::remove_file(folder.join(name)).unwrap();
        let said = wrong(&device, &folder).await;
        assert!(
            said.contains(&"evidence-problem_missing".to_owned()),
            "{name:?}: {said:?}"
        );
        restore();
    }

    std::fs::rename(at("000001/answer.xml"), at("swap")).unwrap();
    std::fs::rename(at("000002/answer.xml"), at("000001/answer.xml")).unwrap();
    std::fs::rename(at("swap"), at("000002/answer.xml")).unwrap();
    assert_eq!(
        wrong(&device, &folder).await,
        ["evidence-problem_swapped"; 2]
    );
    restore();

    std::fs::rename(at("000001"), at("swap")).unwrap();
    std::fs::rename(at("000002"), at("000001")).unwrap();
    std::fs::rename(at("swap"), at("000002")).unwrap();
    let said = wrong(&device, &folder).await;
    assert!(said.contains(&"evidence-problem_manifest_changed".to_owned()));
    restore();

    std::fs::remove_dir_all(at("000002")).unwrap();
    assert_eq!(wrong(&device, &folder).await, ["evidence-problem_missing"]);
    restore();

    let chain = std::fs::read_to_string(at("chain")).unwrap();
    for taken in 0..3 {
        let lines = chain.lines().enumerate();
        let left = lines.filter(|(line, _)| *line != taken);
        let left: String = left.map(|(_, line)| format!("{line}\n")).collect();
        std::fs::write(at("chain"), left).unwrap();
        let said = wrong(&device, &folder).await;
        assert!(
            said.contains(&"evidence-problem_link_missing".to_owned()),
            "{taken}: {said:?}"
        );
    }
    restore();

    for extra in ["000001/more.xml", "more.txt"] {
        std::fs::write(at(extra), "x").unwrap();
        assert_eq!(wrong(&device, &folder).await, ["evidence-problem_extra"]);
        restore();
    }
    let none = verified(&device.valise, &folder).await;
    assert!(none.valid, "{none:?}");
    let absent = device.valise.verify_evidence(&at("absent")).await;
    assert_eq!(code(absent), "core.evidence_folder_unreadable");
}

#[tokio::test]
async fn a_removed_person_takes_the_bytes_along_and_leaves_the_link() {
    let device = Device::of_nurse().await;
    let gone = device.check("insured").await;
    let stays = device.check("deceased").await;
    device.valise.remove_person(&gone.person_id).await.unwrap();
    let proof = device
        .valise
        .evidence(&gone.check_id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(proof.removed_at, Some(device.clock.now()));
    let report = device.valise.verify_evidence_here().await.unwrap();
    assert_eq!((report.valid, report.bundles), (true, 2), "{report:?}");
    let folder = device.folder().join("proof");
    let (gone, stays) = ([gone.check_id], [stays.check_id]);
    let export = device.valise.export_evidence(&gone, &folder);
    assert_eq!(code(export.await), "core.evidence_missing");
    let export = device.valise.export_evidence(&stays, &folder);
    export.await.unwrap();
    assert!(verified(&device.valise, &folder).await.valid);
}

#[tokio::test]
async fn nothing_goes_before_its_time_or_without_the_nurses_word() {
    let device = Device::of_nurse().await;
    let old = device.check("insured").await;
    let at_first = device.valise.retention().await.unwrap();
    assert_eq!((at_first.years, at_first.due, at_first.due_soon), (3, 0, 0));
    let kept_until = at_first.first_on.unwrap();
    let proof = device
        .valise
        .evidence(&old.check_id)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(proof.kept_until, kept_until);

    let now = device.clock.now();
    let until = |days: i64| {
        let noon = kept_until.saturating_add(days.days()).at(12, 0, 0, 0);
        jiff::tz::TimeZone::UTC.to_timestamp(noon).unwrap()
    };
    device.pass(until(-20).duration_since(now));
    let soon = device.valise.retention().await.unwrap();
    assert_eq!((soon.due, soon.due_soon), (0, 1));
    assert_eq!(device.valise.remove_old_evidence().await.unwrap(), 0);

    device.pass(hours(21 * 24));
    assert_eq!(device.valise.retention().await.unwrap().due, 1);
    let more = Settings {
        evidence_years: 4,
        ..Settings::default()
    };
    device.valise.set_settings(more).await.unwrap();
    assert_eq!(device.valise.retention().await.unwrap().due, 0);
    assert_eq!(device.valise.remove_old_evidence().await.unwrap(), 0);
    for years in [1, 31] {
        let wrong = Settings {
            evidence_years: years,
            ..Settings::default()
        };
        let refused = device.valise.set_settings(wrong).await;
        assert_eq!(code(refused), "core.setting_out_of_range");
    }
    let fewer = Settings {
        evidence_years: 2,
        ..Settings::default()
    };
    device.valise.set_settings(fewer).await.unwrap();
    assert_eq!(device.valise.retention().await.unwrap().due, 1);

    assert_eq!(device.valise.remove_old_evidence().await.unwrap(), 1);
    assert_eq!(device.valise.remove_old_evidence().await.unwrap(), 0);
    let check = device.valise.check(&old.check_id).await;
    assert_eq!(code(check), "core.check_not_found");
    let proof = device
        .valise
        .evidence(&old.check_id)
        .await
        .unwrap()
        .unwrap();
    assert!(proof.removed_at.is_some(), "the link stays");
    let report = device.valise.verify_evidence_here().await.unwrap();
    assert!(report.valid, "{report:?}");
    assert_eq!(device.valise.retention().await.unwrap().first_on, None);
}

#[tokio::test]
async fn checks_at_the_same_time_have_one_chain() {
    let device = Device::of_nurse().await;
    let mut people = Vec::new();
    for shows in ["insured", "deceased", "signed", "changed"] {
        people.push(device.add(shows).await);
    }
    let asked: Vec<_> = people
        .into_iter()
        .map(|id| {
            let valise = device.valise.clone();
            tokio::spawn(async move { valise.check_person(&id, CheckOptions::default()).await })
        })
        .collect();
    for check in asked {
        check.await.unwrap().unwrap();
    }
    let report = device.valise.verify_evidence_here().await.unwrap();
    assert_eq!((report.valid, report.bundles), (true, 4), "{report:?}");
}
