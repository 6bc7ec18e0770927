//! The SOAP 1.1 envelope and its WS-Security header.
//!
//! Sources: SOAP 1.1, WS-Security 1.0 with the X.509 and SAML token profiles, XML Signature, and the
//! order in which the clients of the platform write the header.

use crate::content_model::{
    Attribute, Content, Form, Model, Part, element, leaf, maybe, one, optional, optional_in,
    required, required_in, some,
};
use crate::names::{
    BASE64_BINARY, DS, ENVELOPED, EXCLUSIVE, SAML, SAML_ASSERTION_ID, SAML_TOKEN, SOAP, WSSE,
    WSSE_11, WSU, X509_V3,
};

static HEADER: Model = element(SOAP, "Header", &[], Content::Other);
static BODY: Model = element(
    SOAP,
    "Body",
    &[optional_in(WSU, "Id", Form::NcName)],
    Content::Other,
);
/// The envelope; the header and the body are looked at apart.
pub(crate) static ENVELOPE: Model = element(
    SOAP,
    "Envelope",
    &[],
    Content::Sequence(&[maybe(&HEADER), one(&BODY)]),
);

static CREATED: Model = leaf(WSU, "Created", Form::DateTime);
static EXPIRES: Model = leaf(WSU, "Expires", Form::DateTime);
static TIMESTAMP: Model = element(
    WSU,
    "Timestamp",
    &[required_in(WSU, "Id", Form::NcName)],
    Content::Sequence(&[one(&CREATED), one(&EXPIRES)]),
);

static BINARY_TOKEN: Model = element(
    WSSE,
    "BinarySecurityToken",
    &[
        required_in(WSU, "Id", Form::NcName),
        required("EncodingType", Form::Is(BASE64_BINARY)),
        required("ValueType", Form::Is(X509_V3)),
    ],
    Content::Text(Form::Base64),
);
static ASSERTION: Model = Model {
    ns: SAML,
    name: "Assertion",
    attributes: &[
        required("AssertionID", Form::NcName),
        required("IssueInstant", Form::DateTime),
        required("Issuer", Form::NotEmpty),
        required("MajorVersion", Form::Is("1")),
        required("MinorVersion", Form::Is("1")),
    ],
    content: Content::Other,
};

static INCLUSIVE: Model = element(
    EXCLUSIVE,
    "InclusiveNamespaces",
    &[required("PrefixList", Form::Any)],
    Content::Empty,
);
static CANONICALIZATION: Model = element(
    DS,
    "CanonicalizationMethod",
    &[required("Algorithm", Form::Is(EXCLUSIVE))],
    Content::Sequence(&[maybe(&INCLUSIVE)]),
);
static SIGNATURE_METHOD: Model = element(
    DS,
    "SignatureMethod",
    &[required("Algorithm", Form::NotEmpty)],
    Content::Empty,
);
static TRANSFORM: Model = element(
    DS,
    "Transform",
    &[required("Algorithm", Form::OneOf(&[EXCLUSIVE, ENVELOPED]))],
    Content::Sequence(&[maybe(&INCLUSIVE)]),
);
static TRANSFORMS: Model = element(
    DS,
    "Transforms",
    &[],
    Content::Sequence(&[some(&TRANSFORM)]),
);
static DIGEST_METHOD: Model = element(
    DS,
    "DigestMethod",
    &[required("Algorithm", Form::NotEmpty)],
    Content::Empty,
);
static DIGEST_VALUE: Model = leaf(DS, "DigestValue", Form::Base64);
static REFERENCE: Model = element(
    DS,
    "Reference",
    &[required("URI", Form::NotEmpty)],
    Content::Sequence(&[one(&TRANSFORMS), one(&DIGEST_METHOD), one(&DIGEST_VALUE)]),
);
static SIGNED_INFO: Model = element(
    DS,
    "SignedInfo",
    &[],
    Content::Sequence(&[
        one(&CANONICALIZATION),
        one(&SIGNATURE_METHOD),
        some(&REFERENCE),
    ]),
);
static SIGNATURE_VALUE: Model = leaf(DS, "SignatureValue", Form::Base64);

static TOKEN_REFERENCE: Model = element(
    WSSE,
    "Reference",
    &[
        required("URI", Form::NotEmpty),
        required("ValueType", Form::Is(X509_V3)),
    ],
    Content::Empty,
);
static BY_TOKEN: Model = element(
    WSSE,
    "SecurityTokenReference",
    &[optional_in(WSU, "Id", Form::NcName)],
    Content::Sequence(&[one(&TOKEN_REFERENCE)]),
);
static KEY_IDENTIFIER: Model = element(
    WSSE,
    "KeyIdentifier",
    &[required("ValueType", Form::Is(SAML_ASSERTION_ID))],
    Content::Text(Form::NcName),
);
static BY_ASSERTION: Model = element(
    WSSE,
    "SecurityTokenReference",
    &[
        optional_in(WSU, "Id", Form::NcName),
        required_in(WSSE_11, "TokenType", Form::Is(SAML_TOKEN)),
    ],
    Content::Sequence(&[one(&KEY_IDENTIFIER)]),
);
/// A certificate in base64.
pub(super) static X509_CERTIFICATE: Model = leaf(DS, "X509Certificate", Form::Base64);
/// One certificate.
pub(super) static X509_DATA: Model = element(
    DS,
    "X509Data",
    &[],
    Content::Sequence(&[one(&X509_CERTIFICATE)]),
);
/// Key information with one certificate.
pub(super) static BY_CERTIFICATE: Model = element(
    DS,
    "KeyInfo",
    &[optional("Id", Form::NcName)],
    Content::Sequence(&[one(&X509_DATA)]),
);

static KEY_INFO_BY_TOKEN: Model = element(
    DS,
    "KeyInfo",
    &[optional("Id", Form::NcName)],
    Content::Sequence(&[one(&BY_TOKEN)]),
);
static KEY_INFO_BY_ASSERTION: Model = element(
    DS,
    "KeyInfo",
    &[optional("Id", Form::NcName)],
    Content::Sequence(&[one(&BY_ASSERTION)]),
);

static SIGNATURE_BY_TOKEN: Model = element(
    DS,
    "Signature",
    &[optional("Id", Form::NcName)],
    Content::Sequence(&[
        one(&SIGNED_INFO),
        one(&SIGNATURE_VALUE),
        one(&KEY_INFO_BY_TOKEN),
    ]),
);
static SIGNATURE_BY_ASSERTION: Model = element(
    DS,
    "Signature",
    &[optional("Id", Form::NcName)],
    Content::Sequence(&[
        one(&SIGNED_INFO),
        one(&SIGNATURE_VALUE),
        one(&KEY_INFO_BY_ASSERTION),
    ]),
);
/// A signature inside of the element it signs, with the certificate of the signer.
pub(super) static ENVELOPED_SIGNATURE: Model = element(
    DS,
    "Signature",
    &[optional("Id", Form::NcName)],
    Content::Sequence(&[
        one(&SIGNED_INFO),
        one(&SIGNATURE_VALUE),
        one(&BY_CERTIFICATE),
    ]),
);

const SECURITY_ATTRIBUTES: &[Attribute] = &[required_in(SOAP, "mustUnderstand", Form::Is("1"))];

/// The security header of the token services: an X.509 token.
pub(crate) static X509_SECURITY: Model = element(
    WSSE,
    "Security",
    SECURITY_ATTRIBUTES,
    Content::Sequence(&[
        one(&TIMESTAMP),
        one(&BINARY_TOKEN),
        one(&SIGNATURE_BY_TOKEN),
    ]),
);
/// The security header of the other services: an assertion and the key of its holder.
pub(crate) static HOLDER_SECURITY: Model = element(
    WSSE,
    "Security",
    SECURITY_ATTRIBUTES,
    Content::Sequence(&[
        one(&TIMESTAMP),
        one(&ASSERTION),
        one(&SIGNATURE_BY_ASSERTION),
    ]),
);

static ADDRESS: Model = leaf(crate::names::WSA, "Address", Form::NotEmpty);
static ENDPOINT: [Part; 1] = [one(&ADDRESS)];
const ADDRESSING_ATTRIBUTES: &[Attribute] = &[
    optional_in(SOAP, "mustUnderstand", Form::OneOf(&["0", "1"])),
    optional_in(WSU, "Id", Form::NcName),
];
/// The addressing headers that a message may carry.
pub(crate) static ADDRESSING: &[&Model] = &[
    &addressing_text("Action"),
    &addressing_text("To"),
    &addressing_text("MessageID"),
    &addressing_endpoint("ReplyTo"),
    &addressing_endpoint("FaultTo"),
];

const fn addressing_text(name: &'static str) -> Model {
    element(
        crate::names::WSA,
        name,
        ADDRESSING_ATTRIBUTES,
        Content::Text(Form::NotEmpty),
    )
}

const fn addressing_endpoint(name: &'static str) -> Model {
    element(
        crate::names::WSA,
        name,
        ADDRESSING_ATTRIBUTES,
        Content::Sequence(&ENDPOINT),
    )
}
