//! Whatever is done on a device and to its proof afterwards: it verifies exactly when nothing was
//! changed.

mod device;
mod folders;
mod rows;

use device::{Device, step};
use proptest::collection::vec;
use proptest::prelude::*;

use super::{export, folder, here};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn a_folder_verifies_exactly_when_nothing_in_it_was_changed(
        steps in vec(step(), 1..10),
        chosen in vec(any::<prop::sample::Index>(), 1..4),
        changes in vec(folders::change(), 0..3),
    ) {
        let device = Device::after(&steps);
        let kept = device.kept();
        let Some(chosen) = (!kept.is_empty()).then(|| {
            let ids = chosen.iter().map(|index| index.get(&kept).clone());
            ids.collect::<Vec<_>>()
        }) else {
            return Ok(());
        };
        let target = device.folder.path().join("proof");
        export::write(&device.store, &chosen, &target).unwrap();
        let before = folders::files(&target);
        for change in &changes {
            change.apply(&target);
        }
        let after = folders::files(&target);
        let report = folder::verify(&target).unwrap();
        prop_assert_eq!(report.valid, before == after, "{:?} {:?}", changes, report.problems);
    }

    #[test]
    fn the_chain_of_a_device_verifies_exactly_when_nothing_in_it_was_changed(
        steps in vec(step(), 1..10),
        changes in vec(rows::change(), 0..3),
    ) {
        let device = Device::after(&steps);
        let whole = here::verify(&device.store).unwrap();
        prop_assert!(whole.valid, "{:?}", whole.problems);

        let before = device.rows();
        let mut after = before.clone();
        for change in &changes {
            change.apply(&mut after);
        }
        let mut look = here::Look::default();
        for (link, exchange) in &after {
            look.at(link, exchange.as_ref());
        }
        let highest = u32::try_from(before.len()).unwrap();
        let report = look.end(highest, std::iter::empty());
        prop_assert_eq!(report.valid, before == after, "{:?} {:?}", changes, report.problems);
    }
}

#[test]
fn a_database_that_was_worked_on_by_others_is_found_out() {
    let keys = |device: &Device| {
        let report = here::verify(&device.store).unwrap();
        let keys: Vec<_> = report.problems.into_iter().map(|it| it.key).collect();
        keys
    };
    let device = Device::after(&[]);
    device.answer(0, 1);
    assert_eq!(keys(&device), [""; 0]);
    // A link that somebody made up.
    device.append("valise-evidence 1\n", [7; 32]);
    assert_eq!(keys(&device), ["evidence-problem_manifest_changed"]);

    // The bytes went, and nobody says when.
    let device = Device::after(&[]);
    device.answer(0, 1);
    let removed = device.store.write(|db| db.remove_person("0"));
    assert!(removed.unwrap());
    assert_eq!(keys(&device), ["evidence-problem_missing"]);
}

#[test]
fn a_chain_of_many_pages_is_verified_to_its_end() {
    let device = Device::after(&[]);
    let count = super::PAGE + 3;
    for content in 0..count {
        device.answer(0, content);
    }
    let report = here::verify(&device.store).unwrap();
    assert_eq!((report.valid, report.bundles), (true, count));
    let ids = [device.kept()[0].clone(), device.kept().pop().unwrap()];
    let target = device.folder.path().join("proof");
    export::write(&device.store, &ids, &target).unwrap();
    let chain = std::fs::read_to_string(target.join("chain")).unwrap();
    assert_eq!(chain.lines().count(), usize::try_from(count).unwrap());
    assert!(folder::verify(&target).unwrap().valid);
}
