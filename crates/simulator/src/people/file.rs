//! What the insurer has in its file about a person, told from the day of care.
//!
//! Everything is relative to that day and nothing is left to chance, so that the same question gets
//! the same answer today and next year.

use jiff::civil::Date;
use jiff::{SignedDuration, ToSpan};

use super::{Gender, Person, Scenario};
use crate::member_data::{Chronic, File, Hospital, House, MedicalFile, Period, Situation};

const MEDICAL_HOUSE: &str = "81150396121";
const HOSPITAL: &str = "71022212000";

impl Person {
    /// The file on the day of care.
    pub(crate) fn file(&self, day: Date) -> File {
        let mut file = File {
            niss: self.niss.clone(),
            name: self.name.clone(),
            first_name: self.first_name.clone(),
            birth_date: self.birth_date,
            gender: match self.gender {
                Gender::Male => "male",
                Gender::Female => "female",
            },
            deceased_on: None,
            periods: vec![self.period(before(day, 900), after(day, 400), self.codes)],
            cut: true,
            pays_provider: true,
            situation: None,
            hospital: None,
            houses: Vec::new(),
            palliative_since: None,
            // the liberal insurers do not answer this facet
            chronic: match self.federation().as_str() {
                "400" => Chronic::Unsupported,
                _ => Chronic::Years(Vec::new()),
            },
            medical_file: None,
            signs: false,
        };
        self.apply(&mut file, day);
        file
    }

    fn apply(&self, file: &mut File, day: Date) {
        match self.scenario {
            Scenario::Changed => {
                file.periods = vec![
                    self.period(day, after(day, 400), ("131", "131")),
                    self.period(before(day, 900), day, self.codes),
                ];
                // told as they are, also when only the day of care was asked
                file.cut = false;
                file.situation = Some(situation("changeDuring", day));
            }
            Scenario::Mutation => {
                file.periods = vec![self.period(before(day, 900), after(day, 1), self.codes)];
                file.situation = Some(Situation {
                    direction: Some("toOtherIo"),
                    insurer: Some("319"),
                    ..situation("changeDuring", after(day, 1))
                });
            }
            Scenario::Closed => close(file, before(day, 60)),
            Scenario::StartsLater => {
                close(file, after(day, 15));
                file.situation = Some(situation("startLater", after(day, 15)));
            }
            Scenario::Deceased => die(file, before(day, 120)),
            Scenario::DeceasedLately => die(file, before(day, 3)),
            Scenario::HouseNursing => {
                file.houses = ["Medical", "Nurse"].map(|kind| house(kind, day)).into();
            }
            Scenario::HousePhysiotherapy => file.houses = vec![house("Kine", day)],
            Scenario::Palliative => file.palliative_since = Some(before(day, 45)),
            Scenario::NoPayment => file.pays_provider = false,
            Scenario::Hospitalised => {
                let admitted_on = before(day, 4);
                file.hospital = Some(Hospital {
                    nihii: HOSPITAL,
                    service: "210",
                    admitted_on,
                });
            }
            Scenario::Chronic => {
                file.chronic = Chronic::Years(vec![day.year() - 2, day.year() - 1, day.year()]);
            }
            Scenario::MedicalFile => {
                file.medical_file = Some(MedicalFile {
                    nihii: "11530231004",
                    name: "DE WACHTER",
                    first_name: "ELISE",
                });
            }
            Scenario::OtherNiss => file.niss = super::niss(self.birth_date, 888, false),
            Scenario::Signed => file.signs = true,
            Scenario::ManyPeriods => {
                let starts = [0, 70, 140, 210, 280].map(|back| before(day, back));
                let mut until = after(day, 400);
                file.periods = Vec::new();
                for (place, from) in starts.into_iter().enumerate() {
                    let codes = if place % 2 == 0 {
                        ("110", "110")
                    } else {
                        ("111", "111")
                    };
                    file.periods.push(self.period(from, until, codes));
                    until = from;
                }
            }
            _ => {}
        }
    }

    fn period(&self, from: Date, until: Date, codes: (&'static str, &'static str)) -> Period {
        Period {
            from,
            until,
            insurer: self.insurer.clone(),
            registration_number: self.registration_number.clone(),
            ct1: codes.0,
            ct2: codes.1,
        }
    }
}

fn before(day: Date, days: i32) -> Date {
    day.saturating_sub(days.days())
}

fn after(day: Date, days: i64) -> Date {
    day.saturating_add(SignedDuration::from_hours(24 * days))
}

fn situation(event: &'static str, date: Date) -> Situation {
    Situation {
        event,
        date,
        direction: None,
        insurer: None,
    }
}

/// No rights on the day of care.
fn close(file: &mut File, date: Date) {
    file.periods.clear();
    file.pays_provider = false;
    file.situation = Some(situation("closedBefore", date));
}

fn die(file: &mut File, date: Date) {
    close(file, date);
    file.deceased_on = Some(date);
}

fn house(kind: &'static str, day: Date) -> House {
    House {
        nihii: MEDICAL_HOUSE,
        kind,
        start: before(day, 500),
    }
}
