//! The SAML 2.0 attribute query inside of a member data request.
//!
//! Only its skeleton: MyCareNet answers what is wrong with its parts by codes of its own, and not
//! by the schema.

use crate::content_model::{
    Attribute, Content, Form, Model, any_number, element, maybe, optional, optional_in, required,
};
use crate::names::{EXTENSION, SAML_2, SAMLP_2, XSI};

static ISSUER: Model = element(
    SAML_2,
    "Issuer",
    &[optional("Format", Form::Any)],
    Content::Text(Form::Any),
);
/// `Dimension` has no namespace: its schema does not qualify local elements.
static DIMENSION: Model = element(
    "",
    "Dimension",
    &[required("id", Form::Any)],
    Content::Text(Form::Any),
);
static FACET: Model = element(
    EXTENSION,
    "Facet",
    &[required("id", Form::Any)],
    Content::Sequence(&[any_number(&DIMENSION)]),
);
static EXTENSIONS: Model = element(
    SAMLP_2,
    "Extensions",
    &[optional_in(XSI, "type", Form::Any)],
    Content::Sequence(&[any_number(&FACET)]),
);
static NAME_ID: Model = element(
    SAML_2,
    "NameID",
    &[optional("Format", Form::Any)],
    Content::Text(Form::Any),
);
static CONFIRMATION: Model = element(
    SAML_2,
    "SubjectConfirmation",
    &[optional("Method", Form::Any)],
    Content::Other,
);
static SUBJECT: Model = element(
    SAML_2,
    "Subject",
    &[],
    Content::Sequence(&[maybe(&NAME_ID), any_number(&CONFIRMATION)]),
);
static ATTRIBUTE: Model = element(
    SAML_2,
    "Attribute",
    &[
        required("Name", Form::Any),
        optional("NameFormat", Form::Any),
        optional("FriendlyName", Form::Any),
    ],
    Content::Other,
);

const QUERY_ATTRIBUTES: &[Attribute] = &[
    required("ID", Form::NcName),
    required("Version", Form::Is("2.0")),
    required("IssueInstant", Form::DateTime),
];

/// The query.
pub(crate) static ATTRIBUTE_QUERY: Model = element(
    SAMLP_2,
    "AttributeQuery",
    QUERY_ATTRIBUTES,
    Content::Sequence(&[
        maybe(&ISSUER),
        maybe(&EXTENSIONS),
        maybe(&SUBJECT),
        any_number(&ATTRIBUTE),
    ]),
);
