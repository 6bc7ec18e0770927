use super::*;

fn row(niss: &str, birth_date: &str) -> Row {
    Row {
        line: 2,
        niss: niss.to_owned(),
        name: "Dubois".to_owned(),
        first_name: "Anne".to_owned(),
        birth_date: birth_date.to_owned(),
        ..Row::default()
    }
}

#[test]
fn dates_are_read_in_the_forms_that_programs_write() {
    for text in [
        "24/11/1950",
        "24-11-1950",
        "24.11.1950",
        "1950-11-24",
        "19501124",
        "1950-11-24T00:00:00",
        "24/11/1950 00:00",
        " 1950/11/24 ",
    ] {
        let date = birth_date(text).unwrap().unwrap();
        assert_eq!(date.to_string(), "1950-11-24", "{text}");
    }
    assert_eq!(birth_date("4/1/1950").unwrap().unwrap().day(), 4);
    assert_eq!(birth_date("  ").unwrap(), None);
    for text in [
        "24/11/50",
        "31/02/1950",
        "November",
        "1950",
        "0000-00-00",
        "é9501124",
    ] {
        assert!(matches!(birth_date(text), Err(Error::BirthDate)), "{text}");
    }
}

#[test]
fn zeros_that_a_workbook_took_away_are_put_back() {
    let niss = (0..97)
        .map(|check| format!("050101002{check:02}"))
        .find(|niss| niss.parse::<Niss>().is_ok())
        .unwrap();
    assert_eq!(padded(niss.trim_start_matches('0')), niss);
    assert_eq!(padded("1234567890"), "1234567890");
    assert_eq!(padded("85.01.01-002.14"), "85.01.01-002.14");
}

#[test]
fn a_name_in_one_column_is_parted_where_it_shows_how() {
    let parted = |text: &str| super::parted(text);
    let pair = |name: &str, first: &str| (name.to_owned(), first.to_owned());
    assert_eq!(parted("Dubois, Anne"), pair("Dubois", "Anne"));
    assert_eq!(parted("VAN DEN BERGHE Jan"), pair("VAN DEN BERGHE", "Jan"));
    assert_eq!(parted("Anne DUBOIS"), pair("DUBOIS", "Anne"));
    assert_eq!(parted("Anne Dubois"), pair("Anne Dubois", ""));
}

#[test]
fn what_is_wrong_is_said_and_shown_short() {
    let now = Timestamp::UNIX_EPOCH;
    let code = |row: Row| match row.checked(now).person {
        Ok(_) => "ok",
        Err(error) => error.code(),
    };
    assert_eq!(code(row("85010100214", "01/01/1985")), "ok");
    assert_eq!(
        code(row("85010100215", "")),
        "identifiers.niss_check_digits"
    );
    assert_eq!(code(row("", "")), "core.person_incomplete");
    assert_eq!(code(row("85010100214", "yesterday")), "core.birth_date");
    let long = Row {
        name: "x".repeat(101),
        ..row("85010100214", "")
    };
    assert_eq!(code(long), "core.name_too_long");
    let found = row(&"9\u{7}".repeat(500), "").checked(now);
    assert!(found.niss.unwrap().len() <= LONGEST_SHOWN);
}
