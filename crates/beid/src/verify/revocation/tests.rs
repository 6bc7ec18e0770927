use super::*;

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[test]
fn an_answer_counts_from_its_update_to_the_next() {
    let this_update = instant("2026-11-24T08:00:00Z");
    let next_update = Some(instant("2026-11-24T20:00:00Z"));
    let judged = |at: &str| check_times(this_update, next_update, instant(at));
    assert_eq!(judged("2026-11-24T07:54:00Z"), Err(Unusable::NotYetValid));
    assert_eq!(judged("2026-11-24T07:56:00Z"), Ok(()));
    assert_eq!(judged("2026-11-24T20:04:00Z"), Ok(()));
    assert_eq!(judged("2026-11-24T20:06:00Z"), Err(Unusable::TooOld));
}

#[test]
fn an_answer_without_next_update_counts_for_a_day() {
    let this_update = instant("2026-11-24T08:00:00Z");
    let judged = |at: &str| check_times(this_update, None, instant(at));
    assert_eq!(judged("2026-11-25T08:00:00Z"), Ok(()));
    assert_eq!(judged("2026-11-25T08:06:00Z"), Err(Unusable::TooOld));
    assert_eq!(check_times(Timestamp::MAX, None, Timestamp::MAX), Ok(()));
}

#[test]
fn a_revoked_register_is_worse_than_a_revoked_holder() {
    let since = instant("2026-11-24T08:00:00Z");
    let revoked = |reason| RevocationStatus::Revoked { since, reason };
    let lost = revoked(RevocationReason::Other);
    let held = revoked(RevocationReason::OnHold);
    let reason = |status: RevocationStatus, whose| status.standing(whose).reason();
    assert_eq!(reason(lost, Whose::Holder), Some(Reason::Revoked));
    assert_eq!(reason(held, Whose::Holder), Some(Reason::OnHold));
    assert_eq!(reason(lost, Whose::Register), Some(Reason::RegisterRevoked));
    let good = RevocationStatus::Good {
        at: since,
        next_update: None,
    };
    assert_eq!(good.standing(Whose::Holder), Standing::Proven);
    let refused = RevocationStatus::Unusable(Unusable::Refused);
    assert_eq!(reason(refused, Whose::Holder), Some(Reason::Unavailable));
}
