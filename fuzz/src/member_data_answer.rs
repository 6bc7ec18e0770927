//! Answers about a member: the reply around them, and the SAML response inside.

use jiff::civil::date;
use valise_mycarenet::Error;
use valise_mycarenet::member_data::{read, response, verdict};

/// Checks one input.
pub fn check(input: &[u8]) {
    match response(input) {
        Ok(reply) => explain(&reply.samlp_response),
        Err(error) => check_error(&error),
    }
    explain(input);
}

fn explain(bytes: &[u8]) {
    let days = [
        None,
        Some(date(2026, 11, 24)),
        Some(date(1, 1, 1)),
        Some(date(9999, 12, 31)),
    ];
    for day in days {
        match read(bytes, day) {
            Ok(answer) => {
                let json = serde_json::to_string(&answer).expect("JSON");
                assert!(json.starts_with('{'));
                for other in days {
                    let (conclusion, reasons) = verdict(&answer, other);
                    let again = verdict(&answer, other);
                    assert_eq!((conclusion, &reasons), (again.0, &again.1));
                }
            }
            Err(error) => return check_error(&error),
        }
    }
}

fn check_error(error: &Error) {
    assert!(Error::CODES.contains(&error.code()), "{}", error.code());
    let _ = (error.params(), error.to_string(), error.retryable());
}
