//! A database with answers in it, without a network.

use jiff::Timestamp;
use jiff::civil::date;
use proptest::prelude::*;
use secrecy::SecretSlice;
use tempfile::TempDir;
use valise_store::{
    CheckOutcome, EndedTry, Evidence, Exchange, NewAnswer, NewCheck, NewEvidence, NewTry, Person,
    Store,
};

use crate::evidence::Keeper;

/// What happens on a device.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// A person's check is answered.
    Answer { person: u8, content: u32 },
    /// A person is removed with everything about her.
    Remove { person: u8 },
}

pub(super) fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0_u8..3, any::<u32>()).prop_map(|(person, content)| Step::Answer { person, content }),
        1 => (0_u8..3).prop_map(|person| Step::Remove { person }),
    ]
}

pub(super) struct Device {
    pub(super) folder: TempDir,
    pub(super) store: Store,
}

fn now() -> Timestamp {
    Timestamp::from_second(1_795_500_000).unwrap()
}

impl Device {
    pub(super) fn after(steps: &[Step]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let key: SecretSlice<u8> = vec![1; 32].into();
        let store = Store::open(&folder.path().join("valise.db"), &key).unwrap();
        let device = Self { folder, store };
        for step in steps {
            match step {
                Step::Answer { person, content } => device.answer(*person, *content),
                Step::Remove { person } => {
                    let id = person.to_string();
                    let removed = device.store.write(|db| {
                        db.remove_evidence_of_person(&id, now())?;
                        db.remove_person(&id)
                    });
                    removed.unwrap();
                }
            }
        }
        device
    }

    /// A check of a person (added when she is not there) with an answer that says `content`.
    pub(super) fn answer(&self, person: u8, content: u32) {
        let (person, id) = (person.to_string(), uuid::Uuid::new_v4().to_string());
        let answered = CheckOutcome {
            state: "answered".to_owned(),
            ..CheckOutcome::default()
        };
        let keeper = Keeper {
            app: "0.1.0".to_owned(),
            environment: "practice".to_owned(),
        };
        let written = self.store.write(|db| {
            db.put_person(&Person {
                id: person.clone(),
                niss: Some(format!("0000000000{person}")),
                name: String::new(),
                first_name: String::new(),
                birth_date: None,
                registration_number: None,
                insurer: None,
                created_at: now(),
                updated_at: now(),
            })?;
            db.insert_check(&NewCheck {
                id: &id,
                person_id: &person,
                reference_date: date(2026, 11, 24),
                request_type: "invoicing",
                contact_type: "other",
                facets: &[],
                dropped_facets: &[],
                registration_number: None,
                insurer: None,
                requested_at: now(),
            })?;
            let request = format!("<request>{id}</request>");
            db.begin_try(
                &id,
                &NewTry {
                    input_reference: &format!("r-{id}"),
                    request: request.as_bytes(),
                    started_at: now(),
                    lease_by: "test",
                    lease_until: now(),
                    rest: false,
                },
            )?;
            let answer = format!("<answer>{content}</answer>");
            let envelope = format!("<envelope>{answer}</envelope>");
            let certificate = content.to_be_bytes();
            let ended = EndedTry {
                input_reference: &format!("r-{id}"),
                ended_at: now(),
                result: "answered",
                server_fingerprint: None,
                answer: Some(NewAnswer {
                    response: envelope.as_bytes(),
                    whole: true,
                    content: Some(answer.as_bytes()),
                    clock_offset_ms: content.is_multiple_of(2).then(|| content.into()),
                    server_certificate: content.is_multiple_of(3).then_some(certificate.as_slice()),
                }),
            };
            db.end_try(&id, &ended, &answered)?;
            keeper.keep(db, &format!("r-{id}"), now())
        });
        written.unwrap();
    }

    /// Adds a link that says something.
    pub(super) fn append(&self, manifest: &str, digest: [u8; 32]) {
        let written = self.store.write(|db| {
            let last = db.last_evidence()?;
            db.append_evidence(&NewEvidence {
                sequence: last.as_ref().map_or(1, |last| last.sequence + 1),
                check_id: "made up",
                input_reference: "made up",
                made_at: now(),
                manifest,
                digest,
                previous: last.map(|last| last.digest),
                kept_until: date(2029, 11, 24),
            })
        });
        written.unwrap();
    }

    /// All links with the bytes that are still there.
    pub(super) fn rows(&self) -> Vec<(Evidence, Option<Exchange>)> {
        let rows = self.store.read(|db| {
            let links = db.evidence_between(1, u32::MAX)?.into_iter();
            let with = |link: Evidence| {
                let exchange = db.exchange(&link.input_reference)?;
                Ok((link, exchange))
            };
            links.map(with).collect()
        });
        rows.unwrap()
    }

    /// The checks whose bytes are still there.
    pub(super) fn kept(&self) -> Vec<String> {
        let rows = self.rows().into_iter();
        let kept = rows.filter(|(_, exchange)| exchange.is_some());
        kept.map(|(link, _)| link.check_id).collect()
    }
}
