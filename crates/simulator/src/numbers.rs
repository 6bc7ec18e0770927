//! Check digits of the identification numbers.

/// The check number of a NISS of which the first nine digits are given.
pub(crate) fn niss_check(nine: u64, born_from_2000: bool) -> u64 {
    let base = if born_from_2000 {
        2_000_000_000 + nine
    } else {
        nine
    };
    97 - base % 97
}

/// Whether a text is a NISS: 11 digits whose last two check the others, in either century.
pub(crate) fn niss_is_right(niss: &str) -> bool {
    let Some((nine, check)) = split(niss, 9) else {
        return false;
    };
    check == niss_check(nine, false) || check == niss_check(nine, true)
}

/// Whether a text is a NIHII of 11 digits: digits seven and eight check the first six, by 97 or,
/// for nurses and midwives since 2012, by 89.
pub(crate) fn nihii_is_right(nihii: &str) -> bool {
    if nihii.len() != 11 {
        return false;
    }
    let Some((six, rest)) = split(nihii, 6) else {
        return false;
    };
    let check = rest / 1000;
    check == 97 - six % 97 || check == 89 - six % 89
}

fn split(text: &str, at: usize) -> Option<(u64, u64)> {
    if text.len() != 11 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some((text.get(..at)?.parse().ok()?, text.get(at..)?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_wrong_digit_is_seen() {
        assert!(niss_is_right("55050512344"));
        assert!(!niss_is_right("55050512345"));
        assert!(!niss_is_right("55050512345x"));
        assert!(nihii_is_right("40011213401"));
        assert!(!nihii_is_right("40011214401"));
    }
}
