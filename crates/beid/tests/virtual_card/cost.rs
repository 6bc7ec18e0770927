//! How much goes over the wire: never more than what is known to be enough.

use valise_beid::{Reading, What};
use valise_simulator::card::Profile;

use crate::support::Table;

/// Commands of GET CARD DATA, which come before every reading.
const IDENTIFY: u64 = 1;

fn commands(profile: Profile, what: What, completes: bool) -> u64 {
    let table = Table::with(profile);
    table.hand.complete_answers(completes);
    let mut card = table.connect();
    let mut reading = Reading::new(&mut card, what);
    reading.finish().unwrap();
    let wire = table.hand.statistics();
    if !completes {
        assert_eq!(u64::from(card.traffic().commands), wire.commands);
        assert_eq!(card.traffic().bytes, wire.bytes());
    }
    wire.commands
}

#[test]
fn no_reading_takes_more_commands_than_the_least_that_is_known() {
    let provable = What::IDENTITY | What::ADDRESS | What::PROOF;
    for (profile, what, most) in [
        (Profile::Applet17, What::IDENTITY, 3),
        (Profile::Applet18, What::IDENTITY, 3),
        (Profile::Applet17, What::IDENTITY | What::ADDRESS, 6),
        (Profile::Applet18, What::IDENTITY | What::ADDRESS, 6),
        (Profile::Applet17, provable, 19),
        (Profile::Applet18, provable, 16),
    ] {
        for completes in [false, true] {
            let commands = commands(profile, what, completes);
            assert!(
                commands <= most + IDENTIFY,
                "{profile} {what:?}: {commands}"
            );
        }
    }
}

#[test]
fn a_photo_takes_one_command_for_each_256_bytes_and_two_more() {
    for profile in [Profile::Applet17, Profile::Applet18] {
        let table = Table::with(profile);
        let mut card = table.connect();
        let mut reading = Reading::new(&mut card, What::PHOTO);
        reading.finish().unwrap();
        let files = reading.into_files();
        let photo = files.get(valise_beid::File::Photo).unwrap().len() as u64;
        let least = 1 + photo.div_ceil(256) + 1;
        assert_eq!(table.hand.statistics().commands, IDENTIFY + least);
    }
}
