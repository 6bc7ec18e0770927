use jiff::SignedDuration;
use jiff::civil::date;

use super::*;

fn at(seconds: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_secs(seconds)
}

fn check(state: CheckState, attempts: u32, ended_at: Option<i64>) -> RoundCheck {
    RoundCheck {
        check_id: String::new(),
        state: crate::context::word(&state),
        attempts,
        ended_at: ended_at.map(at),
    }
}

fn run(checks: Vec<RoundCheck>) -> Run {
    Run {
        round: valise_store::Round {
            day: date(2026, 11, 24),
            started_at: at(0),
            moved_at: at(0),
            skipped: 2,
        },
        checks,
    }
}

fn answered(ended_at: i64) -> RoundCheck {
    check(CheckState::Answered, 1, Some(ended_at))
}

fn saved(count: usize) -> Vec<RoundCheck> {
    vec![check(CheckState::Saved, 0, None); count]
}

#[test]
fn the_progress_is_counted_from_the_rows() {
    let mut checks = saved(3);
    checks.extend([
        answered(1),
        check(CheckState::NeedsYou, 1, Some(2)),
        check(CheckState::GivenUp, 9, Some(3)),
        check(CheckState::Cancelled, 0, None),
        check(CheckState::Sending, 1, None),
        check(CheckState::WaitingForNetwork, 1, Some(4)),
        check(CheckState::WaitingForNetwork, 0, None),
    ]);
    let progress = run(checks).progress(at(4), false);
    let expected = (10, 4, 1, 2);
    let found = (
        progress.total,
        progress.done,
        progress.later,
        progress.skipped,
    );
    assert_eq!(found, expected);
}

#[test]
fn the_time_left_follows_the_pace_of_the_last_checks() {
    let left = |run: &Run, now, paused| run.progress(at(now), paused).seconds_left;
    assert_eq!(left(&run(saved(4)), 1, false), None, "nothing measured");

    // Four in eight seconds, six to go.
    let mut checks: Vec<_> = [2, 4, 6, 8].map(answered).into();
    checks.extend(saved(6));
    let measured = run(checks);
    assert_eq!(left(&measured, 8, false), Some(12));
    assert_eq!(left(&measured, 8, true), None, "paused");
    assert_eq!(left(&measured, 8 + 60, false), None, "nothing moves");

    // A slow beginning does not count for ever.
    let mut checks = vec![answered(100)];
    checks.extend((101..=112).map(answered));
    checks.extend(saved(5));
    assert_eq!(left(&run(checks), 112, false), Some(5));

    // What ended before a pause is not measured.
    let mut checks: Vec<_> = [1, 2, 3, 505].map(answered).into();
    checks.extend(saved(2));
    let mut resumed = run(checks);
    resumed.round.moved_at = at(500);
    assert_eq!(left(&resumed, 505, false), Some(10));

    let later = check(CheckState::WaitingForNetwork, 1, Some(5));
    assert_eq!(left(&run(vec![answered(5), later]), 5, false), None);
}
