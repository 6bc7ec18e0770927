//! Tables for a spreadsheet: RFC 4180 (commas, CRLF, quotes doubled), with the mark that makes a
//! spreadsheet read them as UTF-8.
//!
//! A field that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV
//! injection"): a name is read from a card, and a card is written by somebody else.

/// What a table begins with.
pub(crate) const BYTE_ORDER_MARK: char = '\u{feff}';

/// Adds a line.
pub(crate) fn line(text: &mut String, fields: &[String]) {
    for (index, field) in fields.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        push(text, field);
    }
    text.push_str("\r\n");
}

fn push(text: &mut String, field: &str) {
    let harmless = if is_formula(field) {
        format!("'{field}")
    } else {
        field.to_owned()
    };
    if harmless.contains([',', '"', '\r', '\n']) {
        text.push('"');
        text.push_str(&harmless.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(&harmless);
    }
}

/// Whether a spreadsheet might compute it: it begins, blanks aside, with a sign of a formula, also
/// in its wide form, or with a tab or an end of line.
fn is_formula(field: &str) -> bool {
    field.starts_with(['\t', '\r', '\n'])
        || field
            .trim_start()
            .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The fields of a table, read as RFC 4180 says.
    fn read(text: &str) -> Vec<Vec<String>> {
        let (mut rows, mut row, mut field) = (Vec::new(), Vec::new(), String::new());
        let mut letters = text.chars().peekable();
        let mut quoted = false;
        while let Some(letter) = letters.next() {
            match letter {
                '"' if quoted && letters.peek() == Some(&'"') => {
                    letters.next();
                    field.push('"');
                }
                '"' => quoted = !quoted,
                ',' if !quoted => row.push(std::mem::take(&mut field)),
                '\r' if !quoted && letters.peek() == Some(&'\n') => {
                    letters.next();
                    row.push(std::mem::take(&mut field));
                    rows.push(std::mem::take(&mut row));
                }
                other => field.push(other),
            }
        }
        assert!(!quoted && field.is_empty() && row.is_empty());
        rows
    }

    proptest! {
        #[test]
        fn every_field_comes_back_and_none_begins_like_a_formula(
            fields in prop::collection::vec(
                prop_oneof![any::<String>(), "[ \t\r\n]?[-=+@＝]?[a-z,\"\r\n]{0,8}"],
                1..6,
            ),
        ) {
            let mut text = String::new();
            line(&mut text, &fields);
            let rows = read(&text);
            prop_assert_eq!(rows.len(), 1);
            prop_assert_eq!(rows[0].len(), fields.len());
            for (read, field) in rows[0].iter().zip(&fields) {
                let with_apostrophe = format!("'{field}");
                prop_assert!(read == field || *read == with_apostrophe);
                prop_assert!(!read.trim_start().starts_with(['=', '+', '-', '@']));
                prop_assert!(!read.starts_with(['\t', '\r', '\n']));
            }
        }
    }

    #[test]
    fn a_plain_field_stays_as_it_is() {
        let mut text = String::new();
        line(
            &mut text,
            &[
                "DUBOIS Éléonore".to_owned(),
                "a-b".to_owned(),
                String::new(),
            ],
        );
        assert_eq!(text, "DUBOIS Éléonore,a-b,\r\n");
    }
}
