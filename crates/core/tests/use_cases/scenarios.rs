//! Import, session, and one check of every invented person: what each one shows comes out.

use jiff::ToSpan;
use valise_core::views::{CheckState, Outcome, Reason, Verdict};

use crate::support::{Device, check_code};

/// What each person shows: state of the check, outcome, verdict and one reason that must be there.
type Expected = (&'static str, CheckState, Outcome, Verdict, Option<Reason>);

const ANSWERED: CheckState = CheckState::Answered;

#[rustfmt::skip]
const EXPECTED: &[Expected] = &[
    ("insured", ANSWERED, Outcome::Answered, Verdict::Insured, None),
    ("increased-reimbursement", ANSWERED, Outcome::Answered, Verdict::Insured, None),
    ("changed", ANSWERED, Outcome::Answered, Verdict::ChangedDuringPeriod, None),
    ("deceased", ANSWERED, Outcome::Answered, Verdict::Deceased, Some(Reason::Deceased)),
    ("medical-house-nursing", ANSWERED, Outcome::Answered, Verdict::Insured, Some(Reason::MedicalHouseNursing)),
    ("closed", ANSWERED, Outcome::Answered, Verdict::NotInsured, Some(Reason::ClosedBefore)),
    ("palliative", ANSWERED, Outcome::Answered, Verdict::Insured, None),
    ("no-payment", ANSWERED, Outcome::Answered, Verdict::Insured, Some(Reason::NoPaymentByInsurer)),
    ("mutation", ANSWERED, Outcome::Partial, Verdict::ChangedDuringPeriod, Some(Reason::Mutation)),
    ("medical-file", ANSWERED, Outcome::Answered, Verdict::Insured, None),
    ("born-after-2000", ANSWERED, Outcome::Answered, Verdict::Insured, None),
    ("bis-number", ANSWERED, Outcome::Answered, Verdict::Insured, None),
    ("railway", ANSWERED, Outcome::Answered, Verdict::Insured, None),
    ("widow", ANSWERED, Outcome::Answered, Verdict::Insured, None),
    ("invalid", ANSWERED, Outcome::Answered, Verdict::Insured, None),
    ("self-employed", ANSWERED, Outcome::Answered, Verdict::Insured, None),
    ("chronic", ANSWERED, Outcome::Answered, Verdict::Insured, None),
    ("medical-house-physiotherapy", ANSWERED, Outcome::Answered, Verdict::Insured, None),
    ("deceased-lately", ANSWERED, Outcome::Answered, Verdict::Deceased, Some(Reason::Deceased)),
    ("starts-later", ANSWERED, Outcome::Answered, Verdict::NotInsured, Some(Reason::StartsLater)),
    ("other-niss", ANSWERED, Outcome::Answered, Verdict::Insured, Some(Reason::NissChanged)),
    ("signed", ANSWERED, Outcome::Answered, Verdict::Insured, None),
    ("missing-facet", ANSWERED, Outcome::Partial, Verdict::Insured, Some(Reason::MissingFacets)),
    ("many-insurers", CheckState::NeedsYou, Outcome::Refused, Verdict::Unknown, Some(Reason::SeveralInsurers)),
    ("unrouted", CheckState::NeedsYou, Outcome::Refused, Verdict::Unknown, Some(Reason::UnknownPerson)),
    ("insurer-down", CheckState::WaitingForNetwork, Outcome::Failed, Verdict::Unknown, Some(Reason::AnswerFailed)),
    ("no-facet", CheckState::WaitingForNetwork, Outcome::Failed, Verdict::Unknown, Some(Reason::AnswerFailed)),
    ("unknown-at-insurer", CheckState::NeedsYou, Outcome::Refused, Verdict::Unknown, Some(Reason::UnknownPerson)),
];

#[tokio::test]
async fn every_invented_person_shows_what_she_is_invented_for() {
    let device = Device::of_nurse().await;
    let mut wrong = Vec::new();
    for (shows, state, outcome, verdict, reason) in EXPECTED {
        let check = device.check(shows).await;
        let found = (check.state, check.answer.outcome, check.answer.verdict);
        let reasons = &check.answer.reasons;
        let explained = reason.is_none_or(|reason| reasons.contains(&reason));
        if found != (*state, *outcome, Some(*verdict)) || !explained {
            wrong.push(format!(
                "{shows}: {found:?} {reasons:?} {}",
                check_code(&check)
            ));
        }
        assert!(!check.name_differs, "{shows}");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn the_sheet_shows_every_fact_of_the_answer() {
    let device = Device::of_nurse().await;
    let insured = device.check("increased-reimbursement").await.answer;
    let period = &insured.periods[0];
    assert_eq!(period.insurer.as_deref(), Some("129"));
    assert_eq!(
        (period.ct1.as_deref(), period.ct2.as_deref()),
        (Some("131"), Some("131"))
    );
    assert_eq!(period.increased_reimbursement, Some(true));
    assert!(period.payment_approval.is_some(), "asked for invoicing");
    assert_eq!(insured.payment_by_insurer, Some(true));
    assert_eq!(insured.patient.unwrap().name.as_deref(), Some("JANSSENS"));

    assert!(
        device
            .check("palliative")
            .await
            .answer
            .palliative
            .unwrap()
            .since
            .is_some()
    );
    let deceased = device.check("deceased").await;
    let died = deceased.answer.patient.unwrap().deceased_on.unwrap();
    assert!(died < deceased.reference_date);
    let house = device
        .check("medical-house-nursing")
        .await
        .answer
        .medical_house;
    assert!(
        house.iter().any(|one| one.kind.as_deref() == Some("Nurse")),
        "{house:?}"
    );
    let changed = device.check("changed").await;
    assert_eq!(changed.answer.periods.len(), 2);
    let (new, old) = (&changed.answer.periods[0], &changed.answer.periods[1]);
    assert_eq!(new.from, Some(changed.reference_date));
    assert_eq!(old.until, Some(changed.reference_date - 1.day()));
}

#[tokio::test]
async fn a_nurse_in_a_hospital_asks_as_one() {
    let device = Device::of_nurse().await;
    let id = device.add("hospitalised").await;
    let options = valise_core::views::CheckOptions {
        hospitalized: true,
        ..Default::default()
    };
    let check = device.valise.check_person(&id, options).await.unwrap();
    assert_eq!(check.state, ANSWERED);
    assert!(check.answer.hospitalisation.unwrap().admitted_on.is_some());
}
