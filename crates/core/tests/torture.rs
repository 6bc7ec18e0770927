//! Killed two hundred times at random moments, and two days with a network that comes and goes: the
//! examples `torture` and `soak` look themselves whether anything is lost. `cargo xtask torture` does
//! the same a thousand times, and for a week.

#![expect(clippy::unwrap_used, reason = "helpers of tests may panic")]

use std::process::Command;

/// Runs an example, which `cargo test` has built beside this test, and gives its last line.
fn run(example: &str, arguments: &[&str]) -> serde_json::Value {
    let here = std::env::current_exe().unwrap();
    let folder = here.parent().unwrap().parent().unwrap().join("examples");
    let program = folder.join(format!("{example}{}", std::env::consts::EXE_SUFFIX));
    let output = Command::new(program).args(arguments).output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{example}: {complaint}");
    let printed = String::from_utf8(output.stdout).unwrap();
    serde_json::from_str(printed.lines().last().unwrap()).unwrap()
}

#[test]
fn nothing_is_lost_and_nothing_answered_twice_however_often_it_is_killed() {
    let report = run("torture", &["200"]);
    let count = |name: &str| report[name].as_u64().unwrap();
    // it was killed in the middle of something, or it proves nothing
    assert!(count("claimed_saved") > 200, "{report}");
    assert!(count("claimed_answered") > 50, "{report}");
    assert!(count("tries_cut_off") > 20, "{report}");
}

#[test]
fn every_check_of_a_stormy_round_comes_to_its_end() {
    let report = run("soak", &["2"]);
    assert!(report["outages"].as_u64().unwrap() > 5, "{report}");
    assert!(
        report["tries"].as_u64().unwrap() > 80,
        "some are asked again: {report}"
    );
}
