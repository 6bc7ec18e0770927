//! The detail codes of member data: what they mean, and with which status they are answered.
//!
//! Source: the error list of the member data service as the connectors of the field carry it; the
//! English sentences are ours.

/// Who refuses or warns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outer {
    Requester,
    Responder,
    Success,
}

/// One detail code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Detail {
    pub(crate) code: &'static str,
    pub(crate) outer: Outer,
    /// End of the inner status code.
    pub(crate) inner: &'static str,
    pub(crate) fault_code: &'static str,
    pub(crate) message: &'static str,
}

impl Detail {
    /// Whether MyCareNet itself answers; otherwise the insurer does.
    pub(crate) fn is_mycarenet(&self) -> bool {
        self.inner != "InternalError" && self.outer != Outer::Success
    }
}

/// The detail of this code.
pub(crate) fn find(code: &str) -> Option<&'static Detail> {
    ALL.iter().find(|detail| detail.code == code)
}

const fn query(code: &'static str, message: &'static str) -> Detail {
    let (outer, inner) = (Outer::Requester, "AttributeQueryError");
    Detail {
        code,
        outer,
        inner,
        fault_code: "INPUT_ERROR",
        message,
    }
}

const fn crosscheck(code: &'static str, message: &'static str) -> Detail {
    let (outer, inner) = (Outer::Requester, "RequestError");
    Detail {
        code,
        outer,
        inner,
        fault_code: "VALIDATION_ERROR",
        message,
    }
}

const fn input(outer: Outer, code: &'static str, message: &'static str) -> Detail {
    Detail {
        code,
        outer,
        inner: "InputError",
        fault_code: "INPUT_ERROR",
        message,
    }
}

const fn internal(code: &'static str, fault_code: &'static str, message: &'static str) -> Detail {
    Detail {
        code,
        outer: Outer::Responder,
        inner: "InternalError",
        fault_code,
        message,
    }
}

const fn warning(code: &'static str, message: &'static str) -> Detail {
    let (outer, inner) = (Outer::Success, "PartialAnswer");
    Detail {
        code,
        outer,
        inner,
        fault_code: "WARNING",
        message,
    }
}

use Outer::{Requester, Responder};

static ALL: &[Detail] = &[
    crosscheck(
        "CROSSCHECK_ISSUER",
        "Issuer of the query and NIHII of the request differ",
    ),
    crosscheck(
        "CROSSCHECK_ID",
        "ID of the query and InputReference of the request differ",
    ),
    query("FORBIDDEN_ATTRIBUTES", "The query must not name attributes"),
    query("MISSING_ISSUER_TAG", "The query has no Issuer"),
    query("MISSING_ISSUER_FORMAT", "The Issuer has no Format"),
    query(
        "INVALID_ISSUER_FORMAT",
        "The Format of the Issuer is not known",
    ),
    query("INVALID_ISSUER_VALUE", "The Issuer is not valid"),
    query(
        "MISSING_OR_BAD_EXTENSIONS_TYPE",
        "The type of the Extensions is missing or wrong",
    ),
    query("MISSING_EXTENSIONS_TAG", "The query has no Extensions"),
    query("DUPLICATED_FACET", "A facet is asked twice"),
    query("UNKNOWN_FACET", "A requested facet does not exist"),
    Detail {
        code: "UNAUTHORIZED_FACET",
        outer: Requester,
        inner: "AttributeQueryError",
        fault_code: "AUTHORIZATION_ERROR",
        message: "Access rights are insufficient for a requested facet",
    },
    query(
        "INVALID_FACET_COMBINATION",
        "The requested facets can not be asked together",
    ),
    query(
        "INVALID_DIMENSION_ID",
        "A facet has a dimension that it does not know",
    ),
    query(
        "MISSING_DIMENSION",
        "A facet lacks a dimension that it needs",
    ),
    query("DUPLICATED_DIMENSION", "A dimension stands twice"),
    query(
        "INCONSISTENT_DIMENSIONS",
        "The values of the dimensions do not fit together",
    ),
    query("MISSING_NAMEID", "The subject has no NameID"),
    query("MISSING_NAMEID_FORMAT", "The NameID has no Format"),
    query(
        "INVALID_NAMEID_FORMAT",
        "The Format of the NameID is not known",
    ),
    query("INVALID_NAMEID_VALUE", "The NameID is not valid"),
    query("EMPTY_INSS", "The INSS is not present"),
    query("EMPTY_IO", "The insurer is not present"),
    query("EMPTY_REG_NUM", "The registration number is not present"),
    query(
        "INVALID_INSS_FORMAT",
        "The INSS has an invalid format (not 11 digits)",
    ),
    query("INVALID_IO_FORMAT", "The insurer has an invalid format"),
    query("INVALID_INSS_VALUE", "The INSS is incorrect (check digit)"),
    query("INVALID_IO_VALUE", "The insurer is not valid"),
    query(
        "INVALID_SUBJECT_CONFIRMATION_METHOD_VALUE",
        "The method of the SubjectConfirmation is not known",
    ),
    query(
        "MISSING_SUBJECT_CONFIRMATION_TAG",
        "The subject has no SubjectConfirmation",
    ),
    query(
        "MISSING_SUBJECT_CONFIRMATION_DATA_TAG",
        "There is no SubjectConfirmationData",
    ),
    query(
        "SUBJECT_CONFIRMATION_WITH_ID",
        "Unexpected elements in the SubjectConfirmation",
    ),
    query("EMPTY_STARTDATE", "The start date is missing"),
    query("EMPTY_ENDDATE", "The end date is missing"),
    query("INVALID_PERIOD", "The end date is before the start date"),
    query("EMPTY_REQUESTTYPE", "The requestType is empty"),
    query(
        "UNALLOWED_REQUESTTYPE",
        "The requestType is not one of the allowed values",
    ),
    query(
        "UNAUTHORIZED_REQUESTTYPE",
        "The requester may not use this requestType",
    ),
    query("EMPTY_CONTACTTYPE", "The contactType is empty"),
    query(
        "UNALLOWED_CONTACTTYPE",
        "The contactType is not one of the allowed values",
    ),
    query(
        "UNAUTHORIZED_CONTACTTYPE",
        "The requester may not use this contactType",
    ),
    Detail {
        outer: Responder,
        ..query(
            "MISMATCHED_CONTACTTYPE",
            "The contactType is hospitalized, the member is not",
        )
    },
    query(
        "UNALLOWED_CAREPATHTYPE",
        "The carePathType is not one of the allowed values",
    ),
    query("EMPTY_CAREPATHTYPE", "The carePathType is empty"),
    input(
        Requester,
        "START_DATE_IN_FUTURE",
        "The start date is in the future",
    ),
    input(
        Requester,
        "INVALID_PERIOD_FOR_SECTOR",
        "The period is too long for this sector",
    ),
    input(
        Requester,
        "PERIOD_TOO_FAR_IN_PAST",
        "The period is more than five years ago",
    ),
    input(
        Responder,
        "UNKNOWN_NISS_ROUTING",
        "No insurer is known for this INSS",
    ),
    input(Responder, "UNKNOWN_IO", "The insurer is not found"),
    input(Responder, "MULTIPLE_IO", "More than one insurer is found"),
    warning("MISSING_FACETS", "Not all requested facets are available"),
    warning(
        "MUTATION",
        "There is a mutation during the requested period",
    ),
    warning(
        "ONLY_FIVE_PERIODS_RETURNED",
        "There are more than five periods, five are returned",
    ),
    warning("BO_MISSING_FACET", "A facet is missing"),
    warning("FACET_EXCEPTION", "The insurer does not support a facet"),
    internal(
        "NO_FACET",
        "GENERIC_ERROR",
        "None of the requested facets is available",
    ),
    internal(
        "INVALID_RESPONSE_FROM_IO",
        "SEND_ERROR",
        "The answer of the insurer is not valid",
    ),
    internal(
        "SEND_TO_IM_EXCEPTION",
        "SEND_ERROR",
        "The insurer can not be reached",
    ),
    internal(
        "BO_EXCEPTION",
        "GENERIC_ERROR",
        "The back office of the insurer failed",
    ),
    internal(
        "IOSM_EXCEPTION",
        "GENERIC_ERROR",
        "The module of the insurer failed",
    ),
    internal(
        "BO_UNKNOWN_NISS",
        "INPUT_ERROR",
        "The insurer does not know this INSS",
    ),
    internal(
        "BO_INVALID_REGNBR",
        "INPUT_ERROR",
        "The registration number is not valid",
    ),
    internal(
        "BO_UNKNOWN_REGNBR",
        "INPUT_ERROR",
        "The insurer does not know this number",
    ),
    internal(
        "BO_PERIOD_TOO_FAR_IN_THE_PAST",
        "INPUT_ERROR",
        "No data for a period so long ago",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_stands_once() {
        for detail in ALL {
            let count = ALL.iter().filter(|other| other.code == detail.code).count();
            assert_eq!(count, 1, "{}", detail.code);
        }
        assert_eq!(ALL.len(), 64);
    }
}
