//! What all these numbers share: typed input to digits, and the modulus arithmetic.

/// What stands in typed input where only digits and separators may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotADigit;

/// Drops the separators people type between groups of digits; refuses anything else.
///
/// # Errors
/// [`NotADigit`] at the first character that is neither a decimal digit nor a separator.
pub(crate) fn only_digits(input: &str) -> Result<String, NotADigit> {
    input
        .chars()
        .filter(|character| !is_separator(*character))
        .map(|character| {
            if character.is_ascii_digit() {
                Ok(character)
            } else {
                Err(NotADigit)
            }
        })
        .collect()
}

fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '.' | '-' | '/' | '_' | '(' | ')' | '\u{2010}'..='\u{2014}' | '\u{feff}' | '\u{200b}'
        )
}

/// The number that the ASCII digits of `text` spell; other characters count as zero.
pub(crate) fn number(text: &str) -> u64 {
    text.bytes()
        .map(|byte| u64::from(byte.wrapping_sub(b'0').min(9)))
        .fold(0_u64, |sum, digit| sum.wrapping_mul(10).wrapping_add(digit))
}

/// The check number `modulus − (value mod modulus)`, so from 1 up to the modulus itself.
pub(crate) fn check_number(value: u64, modulus: u64) -> u64 {
    modulus - value % modulus
}

/// Makes a type that holds a checked string travel as that string in serde and in the bindings.
macro_rules! travels_as_string {
    ($type:ident, $error:ty) => {
        impl TryFrom<String> for $type {
            type Error = $error;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl TryFrom<&str> for $type {
            type Error = $error;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$type> for String {
            fn from(value: $type) -> Self {
                value.as_str().to_owned()
            }
        }
    };
}
pub(crate) use travels_as_string;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_dropped_and_letters_refused() {
        assert_eq!(
            only_digits(" 85.01.01-001/15 ").as_deref(),
            Ok("85010100115")
        );
        assert_eq!(
            only_digits("85.01.01\u{2013}001.15").as_deref(),
            Ok("85010100115")
        );
        assert_eq!(only_digits("8501O100115"), Err(NotADigit));
        assert_eq!(
            only_digits("٨٥"),
            Err(NotADigit),
            "only the digits 0-9 count"
        );
    }

    #[test]
    fn check_numbers_never_are_zero() {
        assert_eq!(check_number(0, 97), 97);
        assert_eq!(check_number(97, 97), 97);
        assert_eq!(check_number(96, 97), 1);
    }
}
