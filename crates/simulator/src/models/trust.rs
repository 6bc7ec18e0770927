//! WS-Trust 1.3 as the eHealth token service takes it: the request and the answered challenge.

use super::security::X509_DATA;
use crate::content_model::{
    Content, Form, Model, element, leaf, maybe, one, optional_in, required, some,
};
use crate::names::{AUTH, SAML, SAML_TOKEN, WSSE, WST, WSU};

/// Asks for a new assertion.
pub(crate) const ISSUE: &str = "http://docs.oasis-open.org/ws-sx/ws-trust/200512/Issue";
/// Asks for another assertion like an old one.
pub(crate) const RENEW: &str = "http://docs.oasis-open.org/ws-sx/ws-trust/200512/Renew";
/// The dialect of the claims.
const DIALECT: &str = "http://docs.oasis-open.org/wsfed/authorization/200706/authclaims";
/// A public key of the caller; the platform spells `wstrust` in one word.
const PUBLIC_KEY: &str = "http://docs.oasis-open.org/ws-sx/wstrust/200512/PublicKey";

static TOKEN_TYPE: Model = leaf(WST, "TokenType", Form::Is(SAML_TOKEN));
static ISSUE_TYPE: Model = leaf(WST, "RequestType", Form::Is(ISSUE));
static RENEW_TYPE: Model = leaf(WST, "RequestType", Form::Is(RENEW));

static VALUE: Model = leaf(AUTH, "Value", Form::NotEmpty);
static CLAIM_TYPE: Model = element(
    AUTH,
    "ClaimType",
    &[required("Uri", Form::NotEmpty)],
    Content::Sequence(&[maybe(&VALUE)]),
);
static CLAIMS: Model = element(
    WST,
    "Claims",
    &[required("Dialect", Form::Is(DIALECT))],
    Content::Sequence(&[some(&CLAIM_TYPE)]),
);

static CREATED: Model = leaf(WSU, "Created", Form::DateTime);
static EXPIRES: Model = leaf(WSU, "Expires", Form::DateTime);
static LIFETIME: Model = element(
    WST,
    "Lifetime",
    &[],
    Content::Sequence(&[one(&CREATED), one(&EXPIRES)]),
);

static KEY_TYPE: Model = leaf(WST, "KeyType", Form::Is(PUBLIC_KEY));
static KEY_REFERENCE: Model = element(
    WSSE,
    "SecurityTokenReference",
    &[optional_in(WSU, "Id", Form::NcName)],
    Content::Sequence(&[one(&X509_DATA)]),
);
static USE_KEY: Model = element(
    WST,
    "UseKey",
    &[],
    Content::Sequence(&[one(&KEY_REFERENCE)]),
);

/// The request for a new assertion.
pub(crate) static ISSUE_REQUEST: Model = element(
    WST,
    "RequestSecurityToken",
    &[required("Context", Form::NotEmpty)],
    Content::Sequence(&[
        one(&TOKEN_TYPE),
        one(&ISSUE_TYPE),
        one(&CLAIMS),
        maybe(&LIFETIME),
        one(&KEY_TYPE),
        one(&USE_KEY),
    ]),
);

static OLD_ASSERTION: Model = Model {
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
static EMBEDDED: Model = element(
    WSSE,
    "Embedded",
    &[optional_in(WSU, "Id", Form::NcName)],
    Content::Sequence(&[one(&OLD_ASSERTION)]),
);
static RENEW_REFERENCE: Model = element(
    WSSE,
    "SecurityTokenReference",
    &[optional_in(WSU, "Id", Form::NcName)],
    Content::Sequence(&[one(&EMBEDDED)]),
);
static RENEW_TARGET: Model = element(
    WST,
    "RenewTarget",
    &[],
    Content::Sequence(&[one(&RENEW_REFERENCE)]),
);

/// The request for another assertion like an old one.
pub(crate) static RENEW_REQUEST: Model = element(
    WST,
    "RequestSecurityToken",
    &[required("Context", Form::NotEmpty)],
    Content::Sequence(&[
        one(&TOKEN_TYPE),
        one(&RENEW_TYPE),
        maybe(&LIFETIME),
        one(&RENEW_TARGET),
    ]),
);

static CHALLENGE: Model = leaf(WST, "Challenge", Form::NotEmpty);
static CHALLENGE_RESPONSE: Model = element(
    WST,
    "SignChallengeResponse",
    &[],
    Content::Sequence(&[one(&CHALLENGE)]),
);

/// The answer to a challenge.
pub(crate) static ANSWERED_CHALLENGE: Model = element(
    WST,
    "RequestSecurityTokenResponse",
    &[required("Context", Form::NotEmpty)],
    Content::Sequence(&[one(&CHALLENGE_RESPONSE)]),
);
