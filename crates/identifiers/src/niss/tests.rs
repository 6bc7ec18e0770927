use proptest::prelude::*;

use super::*;

/// The number for nine digits, made the way the register makes it.
fn issue(nine: &str, from_2000: bool) -> String {
    let value: u64 = format!("{}{nine}", if from_2000 { "2" } else { "" })
        .parse()
        .unwrap();
    format!("{nine}{:02}", 97 - value % 97)
}

#[test]
fn reads_both_centuries() {
    let before: Niss = "55050512344".parse().unwrap();
    assert_eq!(before.birth_date().to_string(), "1955-05-05");
    let after: Niss = "05050512390".parse().unwrap();
    assert_eq!(after.birth_date().to_string(), "2005-05-05");
    assert_eq!(before.sex(), Sex::Male);
    assert!(!before.is_bis());
}

#[test]
fn writes_the_number_with_and_without_its_secret_part() {
    let niss: Niss = "85.01.01-001.15".parse().unwrap();
    assert_eq!(niss.as_str(), "85010100115");
    assert_eq!(niss.formatted(), "85.01.01-001.15");
    assert_eq!(niss.masked(), "85.01.01-•••.••");
    assert_eq!(format!("{niss:?}"), "Niss(***********)");
}

#[test]
fn reads_bis_numbers() {
    let unknown_sex: Niss = issue("852101001", false).parse().unwrap();
    assert!(unknown_sex.is_bis());
    assert_eq!(unknown_sex.sex(), Sex::Unknown);
    assert_eq!(unknown_sex.birth_date().to_string(), "1985-01-01");
    let known_sex: Niss = issue("055212002", true).parse().unwrap();
    assert!(known_sex.is_bis());
    assert_eq!(known_sex.sex(), Sex::Female);
    assert_eq!(known_sex.birth_date().to_string(), "2005-12-12");
}

#[test]
fn leaves_unknown_what_the_register_does_not_know() {
    let no_day: Niss = issue("850200001", false).parse().unwrap();
    assert_eq!(no_day.birth_date().to_string(), "1985-02");
    let no_month: Niss = issue("850000001", false).parse().unwrap();
    assert_eq!(no_month.birth_date().to_string(), "1985");
    let counted_on: Niss = issue("850014001", false).parse().unwrap();
    assert_eq!(counted_on.birth_date().to_string(), "1985");
    let bis_without_month: Niss = issue("854000001", false).parse().unwrap();
    assert_eq!(bis_without_month.birth_date().to_string(), "1985");
    assert!(bis_without_month.is_bis());
}

#[test]
fn a_check_number_of_one_digit_is_padded() {
    // 000000096 mod 97 = 96, so the check number is 1; sequence 096 makes it a valid number.
    let niss: Niss = "00000009601".parse().unwrap();
    assert_eq!(niss.birth_date().year(), 1900);
    // 97 itself is a check number, where the remainder is 0.
    assert_eq!(check_number(97 * 7, 97), 97);
}

#[test]
fn says_which_digit_rule_is_broken() {
    let refused = |text: &str| text.parse::<Niss>().unwrap_err();
    assert_eq!(refused("8501010011"), NissError::Length { found: 10 });
    assert_eq!(refused(""), NissError::Length { found: 0 });
    assert_eq!(refused("85O10100115"), NissError::NotDigits);
    assert!(matches!(
        refused("85010100116"),
        NissError::CheckDigits {
            found: 16,
            before_2000: 15,
            ..
        }
    ));
    assert_eq!(
        refused(&issue("851301001", false)),
        NissError::Month { found: 13 }
    );
    assert_eq!(
        refused(&issue("855301001", false)),
        NissError::Month { found: 53 }
    );
    assert_eq!(
        refused(&issue("850230001", false)),
        NissError::Day { found: 30 }
    );
    assert_eq!(
        refused(&issue("850229001", false)),
        NissError::Day { found: 29 }
    );
    assert_eq!(
        refused(&issue("850132001", false)),
        NissError::Day { found: 32 }
    );
    assert_eq!(
        refused(&issue("850101000", false)),
        NissError::Sequence { found: 0 }
    );
    assert_eq!(
        refused(&issue("850101999", false)),
        NissError::Sequence { found: 999 }
    );
}

#[test]
fn the_sentence_never_gets_the_right_check_digits() {
    let refused = "85010100116".parse::<Niss>().unwrap_err();
    assert!(refused.params().is_empty());
}

#[test]
fn a_leap_day_is_judged_in_its_own_century() {
    // 1900 had no 29 February, 2000 had one.
    assert_eq!(
        issue("000229001", false).parse::<Niss>(),
        Err(NissError::Day { found: 29 })
    );
    assert!(issue("000229001", true).parse::<Niss>().is_ok());
}

proptest! {
    #[test]
    fn every_number_the_register_can_issue_is_read(
        from_2000: bool,
        year in 0_u16..100,
        month in 1_u16..=12,
        day in 1_u16..=28,
        bis in prop::sample::select(vec![0_u16, 20, 40]),
        sequence in 1_u16..=998,
    ) {
        let text = issue(&format!("{year:02}{:02}{day:02}{sequence:03}", month + bis), from_2000);
        let niss: Niss = text.parse().unwrap();
        let century = if from_2000 { 20 } else { 19 };
        prop_assert_eq!(niss.birth_date().to_string(), format!("{century}{year:02}-{month:02}-{day:02}"));
        prop_assert_eq!(niss.is_bis(), bis != 0);
        prop_assert_eq!(niss.sex(), match (bis, sequence % 2) {
            (20, _) => Sex::Unknown,
            (_, 0) => Sex::Female,
            _ => Sex::Male,
        });
        prop_assert_eq!(&niss.formatted().parse::<Niss>().unwrap(), &niss);
    }

    #[test]
    fn one_wrong_digit_is_never_read_as_the_same_century(
        year in 0_u16..100,
        sequence in 1_u16..=998,
        place in 0_usize..11,
        shift in 1_u8..10,
    ) {
        let text = issue(&format!("{year:02}0101{sequence:03}"), false);
        let mut wrong = text.into_bytes();
        wrong[place] = b'0' + (wrong[place] - b'0' + shift) % 10;
        let wrong = String::from_utf8(wrong).unwrap();
        // A single digit changed may only pass by landing on a number of the other century.
        if let Ok(niss) = wrong.parse::<Niss>() {
            prop_assert!(niss.birth_date().year() >= 2000);
        }
    }

    #[test]
    fn no_input_panics(text in "\\PC{0,20}|[0-9 .-]{0,16}") {
        let _ = text.parse::<Niss>();
    }
}
