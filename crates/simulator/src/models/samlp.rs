//! SAML 1.1 request as the SAML token service takes it.

use super::security::{BY_CERTIFICATE, ENVELOPED_SIGNATURE};
use crate::content_model::{
    Content, Form, Model, any_number, element, leaf, maybe, one, required, some,
};
use crate::names::{HOLDER_OF_KEY, SAML, SAMLP, X509_SUBJECT_NAME};

static NAME_IDENTIFIER: Model = element(
    SAML,
    "NameIdentifier",
    &[
        required("Format", Form::Is(X509_SUBJECT_NAME)),
        required("NameQualifier", Form::NotEmpty),
    ],
    Content::Text(Form::NotEmpty),
);
static CONDITIONS: Model = element(
    SAML,
    "Conditions",
    &[
        required("NotBefore", Form::DateTime),
        required("NotOnOrAfter", Form::DateTime),
    ],
    Content::Empty,
);
static ATTRIBUTE_VALUE: Model = leaf(SAML, "AttributeValue", Form::NotEmpty);
static ATTRIBUTE: Model = element(
    SAML,
    "Attribute",
    &[
        required("AttributeName", Form::NotEmpty),
        required("AttributeNamespace", Form::NotEmpty),
    ],
    Content::Sequence(&[some(&ATTRIBUTE_VALUE)]),
);
static NAMED: Model = element(
    SAML,
    "Subject",
    &[],
    Content::Sequence(&[one(&NAME_IDENTIFIER)]),
);
static ATTRIBUTE_STATEMENT: Model = element(
    SAML,
    "AttributeStatement",
    &[],
    Content::Sequence(&[one(&NAMED), some(&ATTRIBUTE)]),
);
static ASSERTION: Model = element(
    SAML,
    "Assertion",
    &[
        required("AssertionID", Form::NcName),
        required("IssueInstant", Form::DateTime),
        required("Issuer", Form::NotEmpty),
        required("MajorVersion", Form::Is("1")),
        required("MinorVersion", Form::Is("1")),
    ],
    Content::Sequence(&[one(&CONDITIONS), one(&ATTRIBUTE_STATEMENT)]),
);
static CONFIRMATION_METHOD: Model = leaf(SAML, "ConfirmationMethod", Form::Is(HOLDER_OF_KEY));
static CONFIRMATION_DATA: Model = element(
    SAML,
    "SubjectConfirmationData",
    &[],
    Content::Sequence(&[one(&ASSERTION)]),
);
static CONFIRMATION: Model = element(
    SAML,
    "SubjectConfirmation",
    &[],
    Content::Sequence(&[
        one(&CONFIRMATION_METHOD),
        one(&CONFIRMATION_DATA),
        one(&BY_CERTIFICATE),
    ]),
);
static SUBJECT: Model = element(
    SAML,
    "Subject",
    &[],
    Content::Sequence(&[one(&NAME_IDENTIFIER), one(&CONFIRMATION)]),
);
static DESIGNATOR: Model = element(
    SAML,
    "AttributeDesignator",
    &[
        required("AttributeName", Form::NotEmpty),
        required("AttributeNamespace", Form::NotEmpty),
    ],
    Content::Empty,
);
static ATTRIBUTE_QUERY: Model = element(
    SAMLP,
    "AttributeQuery",
    &[],
    Content::Sequence(&[one(&SUBJECT), any_number(&DESIGNATOR)]),
);

/// The request for an assertion.
pub(crate) static REQUEST: Model = element(
    SAMLP,
    "Request",
    &[
        required("RequestID", Form::NcName),
        required("MajorVersion", Form::Is("1")),
        required("MinorVersion", Form::Is("1")),
        required("IssueInstant", Form::DateTime),
    ],
    Content::Sequence(&[maybe(&ENVELOPED_SIGNATURE), one(&ATTRIBUTE_QUERY)]),
);
