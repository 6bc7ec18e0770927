//! The detail codes of refusals and warnings, and what can be done about each.
//!
//! Source: the error table of MyCareNet member data, plus two codes seen in answers only
//! (`BO_MISSING_FACET`, `FACET_EXCEPTION`). The retry class is our judgement. The sentences are in
//! the catalogue under `detail-<code>`.

use serde::{Deserialize, Serialize};
use specta::Type;

/// Whether and how to ask again.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Retry {
    /// Asking again changes nothing: a person must look.
    Never,
    /// The same question at one insurer, chosen by a person or known from before.
    AtOneInsurer,
    /// The registration number at an insurer instead of the national number.
    WithRegistrationNumber,
    /// Without the facet named in the location, once.
    WithoutFacet,
    /// On the day that is asked, not before.
    OnTheDay,
    /// The same question, later.
    Later,
    /// What was answered is good; the missing facets may be asked later.
    RestLater,
}

/// Every known detail code with its retry class, in alphabetical order.
pub const DETAIL_CODES: &[(&str, Retry)] = &[
    ("BO_EXCEPTION", Retry::Later),
    ("BO_INVALID_REGNBR", Retry::Never),
    ("BO_MISSING_FACET", Retry::RestLater),
    ("BO_PERIOD_TOO_FAR_IN_THE_PAST", Retry::Never),
    ("BO_UNKNOWN_NISS", Retry::Never),
    ("BO_UNKNOWN_REGNBR", Retry::Never),
    ("CROSSCHECK_ID", Retry::Never),
    ("CROSSCHECK_ISSUER", Retry::Never),
    ("DUPLICATED_DIMENSION", Retry::Never),
    ("DUPLICATED_FACET", Retry::Never),
    ("EMPTY_CAREPATHTYPE", Retry::Never),
    ("EMPTY_CONTACTTYPE", Retry::Never),
    ("EMPTY_ENDDATE", Retry::Never),
    ("EMPTY_INSS", Retry::Never),
    ("EMPTY_IO", Retry::Never),
    ("EMPTY_REG_NUM", Retry::Never),
    ("EMPTY_REQUESTTYPE", Retry::Never),
    ("EMPTY_STARTDATE", Retry::Never),
    ("FACET_EXCEPTION", Retry::Never),
    ("FORBIDDEN_ATTRIBUTES", Retry::Never),
    ("INCONSISTENT_DIMENSIONS", Retry::Never),
    ("INVALID_DIMENSION_ID", Retry::Never),
    ("INVALID_FACET_COMBINATION", Retry::Never),
    ("INVALID_INSS_FORMAT", Retry::Never),
    ("INVALID_INSS_VALUE", Retry::Never),
    ("INVALID_IO_FORMAT", Retry::Never),
    ("INVALID_IO_VALUE", Retry::Never),
    ("INVALID_ISSUER_FORMAT", Retry::Never),
    ("INVALID_ISSUER_VALUE", Retry::Never),
    ("INVALID_NAMEID_FORMAT", Retry::Never),
    ("INVALID_NAMEID_VALUE", Retry::Never),
    ("INVALID_PERIOD", Retry::Never),
    ("INVALID_PERIOD_FOR_SECTOR", Retry::Never),
    ("INVALID_RESPONSE_FROM_IO", Retry::Later),
    ("INVALID_SUBJECT_CONFIRMATION_METHOD_VALUE", Retry::Never),
    ("IOSM_EXCEPTION", Retry::Later),
    ("MISMATCHED_CONTACTTYPE", Retry::Never),
    ("MISSING_DIMENSION", Retry::Never),
    ("MISSING_EXTENSIONS_TAG", Retry::Never),
    ("MISSING_FACETS", Retry::RestLater),
    ("MISSING_ISSUER_FORMAT", Retry::Never),
    ("MISSING_ISSUER_TAG", Retry::Never),
    ("MISSING_NAMEID", Retry::Never),
    ("MISSING_NAMEID_FORMAT", Retry::Never),
    ("MISSING_OR_BAD_EXTENSIONS_TYPE", Retry::Never),
    ("MISSING_SUBJECT_CONFIRMATION_DATA_TAG", Retry::Never),
    ("MISSING_SUBJECT_CONFIRMATION_TAG", Retry::Never),
    ("MULTIPLE_IO", Retry::AtOneInsurer),
    ("MUTATION", Retry::Never),
    ("NO_FACET", Retry::Later),
    ("ONLY_FIVE_PERIODS_RETURNED", Retry::Never),
    ("PERIOD_TOO_FAR_IN_PAST", Retry::Never),
    ("SEND_TO_IM_EXCEPTION", Retry::Later),
    ("START_DATE_IN_FUTURE", Retry::OnTheDay),
    ("SUBJECT_CONFIRMATION_WITH_ID", Retry::Never),
    ("UNALLOWED_CAREPATHTYPE", Retry::Never),
    ("UNALLOWED_CONTACTTYPE", Retry::Never),
    ("UNALLOWED_REQUESTTYPE", Retry::Never),
    ("UNAUTHORIZED_CONTACTTYPE", Retry::Never),
    ("UNAUTHORIZED_FACET", Retry::WithoutFacet),
    ("UNAUTHORIZED_REQUESTTYPE", Retry::Never),
    ("UNKNOWN_FACET", Retry::Never),
    ("UNKNOWN_IO", Retry::WithRegistrationNumber),
    ("UNKNOWN_NISS_ROUTING", Retry::WithRegistrationNumber),
];

/// The retry class of a known detail code.
#[must_use]
pub fn known_retry(code: &str) -> Option<Retry> {
    let position = DETAIL_CODES
        .binary_search_by(|(known, _)| (*known).cmp(code))
        .ok()?;
    DETAIL_CODES.get(position).map(|(_, retry)| *retry)
}

#[cfg(test)]
mod tests {
    use valise_messages::has;

    use super::*;

    #[test]
    fn the_table_is_in_alphabetical_order_without_doubles() {
        assert!(DETAIL_CODES.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn every_code_has_a_sentence_and_an_action_and_nothing_else_has() {
        for (code, _) in DETAIL_CODES {
            assert!(
                has(valise_messages::Language::En, &format!("detail-{code}")),
                "{code}"
            );
            assert!(
                has(
                    valise_messages::Language::En,
                    &format!("detail-{code}.action")
                ),
                "{code}"
            );
        }
        let sentences = valise_messages::keys()
            .iter()
            .filter_map(|key| key.strip_prefix("detail-"))
            .filter(|key| !key.contains('.') && *key != "unknown");
        for code in sentences {
            assert!(known_retry(code).is_some(), "{code}");
        }
    }

    #[test]
    fn an_unknown_code_is_not_in_the_table() {
        assert_eq!(known_retry("SOMETHING_NEW"), None);
        assert_eq!(known_retry("MULTIPLE_IO"), Some(Retry::AtOneInsurer));
    }
}
