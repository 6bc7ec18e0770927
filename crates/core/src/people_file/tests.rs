use proptest::prelude::*;

use super::*;

const ANNA: &str = "85010100214";

fn read(text: &[u8]) -> Result<PeopleFileView, &'static str> {
    parsed(text, Timestamp::UNIX_EPOCH)
        .map(|file| file.view(BTreeSet::new()))
        .map_err(|error| error.code())
}

fn names(view: &PeopleFileView) -> Vec<(u32, &str, &str)> {
    view.rows
        .iter()
        .map(|row| (row.line, row.name.as_str(), row.first_name.as_str()))
        .collect()
}

#[test]
fn a_table_is_read_whatever_stands_between_its_fields() {
    for delimiter in [";", ",", "\t"] {
        for (before, after) in [("", "\n"), ("\u{feff}", "\r\n")] {
            let text = [
                ["NISS", "Nom", "Prénom", "Né(e) le", "Ville"].join(delimiter),
                [ANNA, "\"D'Hôtel\"", "Anna", "01/01/1985", "Liège"].join(delimiter),
            ]
            .join(after);
            let view = read(format!("{before}{text}").as_bytes()).unwrap();
            assert_eq!(view.format, PeopleFormat::Csv);
            assert_eq!(view.columns, ["niss", "name", "first_name", "birth_date"]);
            assert_eq!(names(&view), [(2, "D'Hôtel", "Anna")], "{delimiter:?}");
            assert_eq!(view.rows[0].niss.as_deref(), Some(ANNA));
            assert_eq!(view.rows[0].birth_date.unwrap().to_string(), "1985-01-01");
            assert_eq!((view.importable, view.known, view.refused), (1, 0, 0));
        }
    }
}

#[test]
fn older_encodings_and_the_first_line_of_a_workbook_are_understood() {
    let text = "sep=;\r\nRijksregisternummer;Patiënt\r\n85.01.01-002.14;PEETERS Zoë\r\n";
    let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    let view = read(&windows).unwrap();
    assert_eq!(names(&view), [(3, "PEETERS", "Zoë")]);
    let wide: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    assert_eq!(names(&read(&wide).unwrap()), [(3, "PEETERS", "Zoë")]);
}

#[test]
fn fields_in_quotes_may_hold_delimiters_quotes_and_lines() {
    let text = format!(
        "\"NISS\",\"Name, Vorname\",Note\n{ANNA},\"Peeters, Anna\",\"says \"\"hello\"\"\nand more\"\n,,\n\nx,\"Maes, Eva\",\n"
    );
    let view = read(text.as_bytes()).unwrap();
    assert_eq!(names(&view), [(2, "Peeters", "Anna"), (6, "Maes", "Eva")]);
    let problem = view.rows[1].problem.as_ref().unwrap();
    assert_eq!(problem.code, "identifiers.niss_not_digits");
    assert_eq!((view.importable, view.known, view.refused), (1, 0, 1));
}

#[test]
fn the_same_number_twice_is_one_person() {
    let text = format!("NISS;Nom\n{ANNA};Peeters\n85.01.01 002-14;Peeters\n");
    let view = read(text.as_bytes()).unwrap();
    let known: Vec<bool> = view.rows.iter().map(|row| row.known).collect();
    assert_eq!(known, [false, true]);
    assert_eq!((view.importable, view.known, view.refused), (1, 1, 0));
}

#[test]
fn files_that_are_no_list_of_patients_are_refused_with_their_reason() {
    for (text, code) in [
        ("", "core.people_file_format"),
        ("\n \n", "core.people_file_format"),
        ("a sentence without a table", "core.people_file_format"),
        ("PK\u{3}\u{4}\0\0\0", "core.people_file_format"),
        ("%PDF-1.7\n1 0 obj\n", "core.people_file_format"),
        ("Nom;Prénom\nPeeters;Anna\n", "core.people_file_columns"),
    ] {
        assert_eq!(read(text.as_bytes()).unwrap_err(), code, "{text:?}");
    }
    let many = format!("NISS;Nom\n{}", format!("{ANNA};P\n").repeat(MOST + 1));
    assert_eq!(
        read(many.as_bytes()).unwrap_err(),
        "core.people_file_too_many"
    );
}

#[test]
fn a_quote_that_never_ends_is_a_problem_of_its_line() {
    let text = format!(
        "NISS;Nom\n{ANNA};\"Peeters\n{ANNA};Maes{}\n",
        "x".repeat(200)
    );
    let view = read(text.as_bytes()).unwrap();
    assert_eq!(view.rows.len(), 1);
    assert_eq!(
        view.rows[0].problem.as_ref().unwrap().code,
        "core.name_too_long"
    );
}

#[test]
fn cards_are_read_with_the_number_wherever_it_stands() {
    let card = |lines: &str| {
        format!(
            "BEGIN:VCARD\r\nVERSION:4.0\r\nN:Dubois;Anne;Marie;;\r\nBDAY:19850101\r\n{lines}\r\nEND:VCARD\r\n"
        )
    };
    for lines in [
        "X-NISS:85.01.01-002.14",
        "X-INSZ;TYPE=home:85010100214",
        "item1.X-CUSTOM:85010100214\r\nitem1.X-ABLabel:Rijksregisternummer",
        "NOTE:Diabetes\\, NISS 85.01.01-002.14\\nsonnez deux fois",
        "NOTE;LANGUAGE=\"fr:be\":tél 0470 12 34 56\\, 85.01.01-0\r\n 02.14",
    ] {
        let view = read(card(lines).as_bytes()).unwrap();
        assert_eq!(view.format, PeopleFormat::Vcard);
        assert_eq!(names(&view), [(1, "Dubois", "Anne")]);
        assert_eq!(view.rows[0].niss.as_deref(), Some(ANNA), "{lines}");
        assert_eq!(view.rows[0].birth_date.unwrap().to_string(), "1985-01-01");
    }
}

#[test]
fn a_card_without_number_end_or_structured_name_is_still_shown() {
    let text =
        "begin:vcard\nFN:Anne DUBOIS\nBDAY:--0101\nBEGIN:VCARD\nN:Ma\\;es;Eva\nX-NISS:1\nEND:VCARD";
    let view = read(text.as_bytes()).unwrap();
    assert_eq!(names(&view), [(1, "DUBOIS", "Anne"), (4, "Ma;es", "Eva")]);
    let codes: Vec<&str> = view
        .rows
        .iter()
        .map(|row| row.problem.as_ref().unwrap().code.as_str())
        .collect();
    assert_eq!(codes, ["core.person_incomplete", "identifiers.niss_length"]);
}

#[test]
fn five_thousand_lines_are_read_at_once() {
    let people = valise_simulator::crowd(200);
    let mut text = "INSZ;Naam;Voornaam;Geboortedatum\n".to_owned();
    for person in people.iter().cycle().take(5_000) {
        text.push_str(&format!(
            "{};{};{};{}\n",
            person.niss, person.name, person.first_name, person.birth_date
        ));
    }
    let view = read(text.as_bytes()).unwrap();
    assert_eq!((view.importable, view.known, view.refused), (200, 4_800, 0));
    assert_eq!(view.rows[4_999].line, 5_001);
}

proptest! {
    #[test]
    fn no_bytes_bring_the_reader_down(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn no_text_like_a_table_or_a_card_does_either(
        start in prop_oneof![Just("NISS;Nom\n"), Just("BEGIN:VCARD\n"), Just("sep=,\n")],
        text in "[NISX:;,\"\\\\\n\t 0-9a-zé=.]{0,200}",
    ) {
        let _ = read(format!("{start}{text}").as_bytes());
    }
}
