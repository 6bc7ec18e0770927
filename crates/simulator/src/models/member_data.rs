//! The member data request on the eHealth bus (schema mycarenet-memberdata-protocol 1.0 with
//! mycarenet-commons 3.0).

use crate::content_model::{
    Attribute, Content, Form, Model, element, leaf, maybe, one, optional, required,
};
use crate::names::{MCN_CORE, MCN_PROTOCOL, MEMBER_DATA};

const REFERABLE: &[Attribute] = &[optional("Id", Form::NcName), optional("Ref", Form::Any)];

const BY_REFERENCE: &[Attribute] = &[optional("ValueRef", Form::Any)];

const fn value(name: &'static str) -> Model {
    element(MCN_CORE, name, BY_REFERENCE, Content::Text(Form::Any))
}

static IS_TEST: Model = leaf(MCN_CORE, "IsTest", Form::Boolean);
static REQUEST: Model = element(
    MCN_CORE,
    "Request",
    &[],
    Content::Sequence(&[one(&IS_TEST)]),
);

static NAME: Model = value("Name");
static USERNAME: Model = leaf(MCN_CORE, "Username", Form::Any);
static PASSWORD: Model = leaf(MCN_CORE, "Password", Form::Any);
static LICENSE: Model = element(
    MCN_CORE,
    "License",
    &[],
    Content::Sequence(&[one(&USERNAME), one(&PASSWORD)]),
);
static PACKAGE: Model = element(
    MCN_CORE,
    "Package",
    REFERABLE,
    Content::Sequence(&[maybe(&NAME), one(&LICENSE)]),
);

static SITE_ID: Model = value("SiteID");
static QUALITY: Model = leaf(MCN_CORE, "Quality", Form::Any);
static VALUE: Model = value("Value");
static NIHII: Model = element(
    MCN_CORE,
    "Nihii",
    REFERABLE,
    Content::Sequence(&[maybe(&QUALITY), maybe(&VALUE)]),
);
static SSIN: Model = value("Ssin");
static CBE: Model = value("Cbe");
const IDENTIFIED: Content =
    Content::Sequence(&[maybe(&NAME), maybe(&NIHII), maybe(&SSIN), maybe(&CBE)]);
static PHYSICAL_PERSON: Model = element(MCN_CORE, "PhysicalPerson", REFERABLE, IDENTIFIED);
static ORGANIZATION: Model = element(MCN_CORE, "Organization", REFERABLE, IDENTIFIED);
static CARE_PROVIDER: Model = element(
    MCN_CORE,
    "CareProvider",
    &[],
    Content::Sequence(&[one(&NIHII), maybe(&PHYSICAL_PERSON), maybe(&ORGANIZATION)]),
);
static SENDER: Model = element(
    MCN_CORE,
    "Sender",
    &[],
    Content::Sequence(&[maybe(&PHYSICAL_PERSON), maybe(&ORGANIZATION)]),
);
static ORIGIN: Model = element(
    MCN_CORE,
    "Origin",
    &[],
    Content::Sequence(&[
        one(&PACKAGE),
        maybe(&SITE_ID),
        maybe(&CARE_PROVIDER),
        maybe(&SENDER),
    ]),
);
static INPUT_REFERENCE: Model = leaf(MCN_CORE, "InputReference", Form::Any);
static NIP_REFERENCE: Model = leaf(MCN_CORE, "NIPReference", Form::Any);
static COMMON_INPUT: Model = element(
    MCN_PROTOCOL,
    "CommonInput",
    &[],
    Content::Sequence(&[
        one(&REQUEST),
        one(&ORIGIN),
        maybe(&INPUT_REFERENCE),
        maybe(&NIP_REFERENCE),
    ]),
);

static CARE_RECEIVER_SSIN: Model = leaf(MCN_CORE, "Ssin", Form::Any);
static REGISTRATION: Model = leaf(MCN_CORE, "RegNrWithMut", Form::Any);
static MUTUALITY: Model = leaf(MCN_CORE, "Mutuality", Form::Any);
static CARE_RECEIVER: Model = element(
    MCN_CORE,
    "CareReceiver",
    &[],
    Content::Sequence(&[
        maybe(&CARE_RECEIVER_SSIN),
        maybe(&REGISTRATION),
        maybe(&MUTUALITY),
    ]),
);
static REFERENCE_DATE: Model = leaf(MCN_CORE, "ReferenceDate", Form::Date);
static START: Model = leaf(MCN_CORE, "Start", Form::Date);
static END: Model = leaf(MCN_CORE, "End", Form::Date);
static PERIOD: Model = element(
    MCN_CORE,
    "Period",
    &[],
    Content::Sequence(&[one(&START), one(&END)]),
);
static ROUTING: Model = element(
    MCN_PROTOCOL,
    "Routing",
    &[],
    Content::Sequence(&[one(&CARE_RECEIVER), one(&REFERENCE_DATE), maybe(&PERIOD)]),
);

static DETAIL: Model = element(
    MCN_PROTOCOL,
    "Detail",
    &[
        required("ContentType", Form::Any),
        optional("ContentEncoding", Form::Any),
        optional("ContentEncryption", Form::Any),
        optional("HashValue", Form::Base64),
        optional("Id", Form::NcName),
    ],
    Content::Text(Form::Base64),
);
static XADES: Model = leaf(MCN_PROTOCOL, "Xades", Form::Base64);

/// The request.
pub(crate) static CONSULTATION_REQUEST: Model = element(
    MEMBER_DATA,
    "MemberDataConsultationRequest",
    &[
        optional("Id", Form::NcName),
        required("IssueInstant", Form::DateTime),
    ],
    Content::Sequence(&[
        one(&COMMON_INPUT),
        maybe(&ROUTING),
        one(&DETAIL),
        maybe(&XADES),
    ]),
);
