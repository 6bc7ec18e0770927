//! Messages before they are signed: text that a test may change as it likes.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use openssl::x509::X509;
use uuid::Uuid;
use valise_simulator::Quality;
use valise_xmldsig::{Detached, Insertion, KeyInfo, Place, Signer, sign_detached, sign_enveloped};

use super::{MEMBER_DATA, SAMLP, STS, World};

pub(crate) const TOKEN: &str = "urn:be:fgov:ehealth:sts:protocol:v1:RequestSecurityToken";
pub(crate) const CHALLENGE: &str = "urn:be:fgov:ehealth:sts:protocol:v1:Challenge";
pub(crate) const CONSULTATION: &str =
    "urn:be:fgov:ehealth:mycarenet:memberdata:protocol:v1:MemberDataConsultation";

const WSS: &str = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss";

#[derive(Clone)]
pub(crate) struct Identity {
    pub(crate) signer: Arc<dyn Signer>,
    pub(crate) certificate: X509,
    pub(crate) quality: Quality,
    /// NISS of a person, NIHII of a group.
    pub(crate) number: String,
    pub(crate) nihii: String,
}

impl Identity {
    pub(crate) fn base64(&self) -> String {
        STANDARD.encode(self.certificate.to_der().expect("DER"))
    }

    pub(crate) fn nihii_11(&self) -> String {
        format!("{:0<11}", self.nihii)
    }
}

#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) path: String,
    /// With its quotes.
    pub(crate) action: Option<String>,
    pub(crate) content_type: String,
    pub(crate) text: String,
    pub(crate) references: Vec<&'static str>,
    pub(crate) key_info: String,
    pub(crate) signer: Arc<dyn Signer>,
}

impl Draft {
    /// Replaces text that must be there.
    pub(crate) fn replace(&mut self, from: &str, to: &str) -> &mut Self {
        assert!(self.text.contains(from), "{from} is not in {}", self.text);
        self.text = self.text.replacen(from, to, 1);
        self
    }

    /// Replaces text of the key information.
    pub(crate) fn replace_key_info(&mut self, from: &str, to: &str) -> &mut Self {
        assert!(
            self.key_info.contains(from),
            "{from} is not in {}",
            self.key_info
        );
        self.key_info = self.key_info.replacen(from, to, 1);
        self
    }

    pub(crate) fn sign(&self) -> String {
        let detached = Detached {
            references: self.references.iter().map(|id| (*id).to_owned()).collect(),
            signature_id: Some("SIG-1".into()),
            key_info_xml: self.key_info.clone(),
        };
        sign_detached(
            &self.text,
            Insertion::SecurityHeader,
            &detached,
            &*self.signer,
        )
        .expect("a signed message")
    }
}

/// An instant in UTC, to the millisecond.
pub(crate) fn instant(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}

fn envelope(now: Timestamp, token: &str, payload: &str) -> String {
    let (created, expires) = (instant(now), instant(now + SignedDuration::from_secs(60)));
    format!(
        "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:wsse=\"{WSS}-wssecurity-secext-1.0.xsd\" \
         xmlns:wsu=\"{WSS}-wssecurity-utility-1.0.xsd\" \
         xmlns:wsse11=\"http://docs.oasis-open.org/wss/oasis-wss-wssecurity-secext-1.1.xsd\">\
         <soap:Header><wsse:Security soap:mustUnderstand=\"1\">\
         <wsu:Timestamp wsu:Id=\"TS-1\"><wsu:Created>{created}</wsu:Created>\
         <wsu:Expires>{expires}</wsu:Expires></wsu:Timestamp>{token}</wsse:Security></soap:Header>\
         <soap:Body wsu:Id=\"id-1\">{payload}</soap:Body></soap:Envelope>"
    )
}

pub(crate) fn x509(now: Timestamp, identity: &Identity, payload: &str) -> Draft {
    let token = format!(
        "<wsse:BinarySecurityToken wsu:Id=\"X509-1\" \
         EncodingType=\"{WSS}-soap-message-security-1.0#Base64Binary\" \
         ValueType=\"{WSS}-x509-token-profile-1.0#X509v3\">{}</wsse:BinarySecurityToken>",
        identity.base64()
    );
    Draft {
        path: STS.into(),
        action: Some(format!("\"{TOKEN}\"")),
        content_type: "text/xml; charset=utf-8".into(),
        text: envelope(now, &token, payload),
        references: vec!["id-1", "TS-1", "X509-1"],
        key_info: format!(
            "<ds:KeyInfo Id=\"KI-1\"><wsse:SecurityTokenReference wsu:Id=\"STR-1\">\
             <wsse:Reference URI=\"#X509-1\" ValueType=\"{WSS}-x509-token-profile-1.0#X509v3\"/>\
             </wsse:SecurityTokenReference></ds:KeyInfo>"
        ),
        signer: Arc::clone(&identity.signer),
    }
}

pub(crate) fn holder(now: Timestamp, identity: &Identity, assertion: &str, payload: &str) -> Draft {
    let id = assertion
        .split("AssertionID=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let id = id.expect("AssertionID");
    Draft {
        path: MEMBER_DATA.into(),
        action: Some(format!("\"{CONSULTATION}\"")),
        content_type: "text/xml; charset=utf-8".into(),
        text: envelope(now, assertion, payload),
        references: vec!["id-1", "TS-1"],
        key_info: format!(
            "<ds:KeyInfo Id=\"KI-1\"><wsse:SecurityTokenReference wsu:Id=\"STR-1\" \
             wsse11:TokenType=\"http://docs.oasis-open.org/wss/oasis-wss-saml-token-profile-1.1#SAMLV1.1\">\
             <wsse:KeyIdentifier ValueType=\"http://docs.oasis-open.org/wss/oasis-wss-saml-token-profile-1.0#SAMLAssertionID\">\
             {id}</wsse:KeyIdentifier></wsse:SecurityTokenReference></ds:KeyInfo>"
        ),
        signer: Arc::clone(&identity.signer),
    }
}

/// Names of the attributes that prove the holder, then names of those to be certified.
pub(crate) fn attributes(quality: Quality) -> ([&'static str; 2], &'static [&'static str]) {
    match quality {
        Quality::Nurse => (
            [
                "urn:be:fgov:ehealth:1.0:certificateholder:person:ssin",
                "urn:be:fgov:person:ssin",
            ],
            &[
                "urn:be:fgov:person:ssin:nurse:boolean",
                "urn:be:fgov:person:ssin:ehealth:1.0:nihii:nurse:nihii11",
                "urn:be:fgov:person:ssin:ehealth:1.0:givenname",
                "urn:be:fgov:person:ssin:ehealth:1.0:surname",
            ],
        ),
        Quality::GroupOfNurses => (
            [
                "urn:be:fgov:ehealth:1.0:groupofnurses:nihii-number",
                "urn:be:fgov:ehealth:1.0:certificateholder:groupofnurses:nihii-number",
            ],
            &[
                "urn:be:fgov:ehealth:1.0:groupofnurses:nihii-number:recognisedgroupofnurses:nihii11",
                "urn:be:fgov:ehealth:1.0:certificateholder:groupofnurses:nihii-number:recognisedgroupofnurses:boolean",
            ],
        ),
    }
}

/// WS-Trust request of `header` for a session of `holder`.
pub(crate) fn token_request(world: &World, header: &Identity, holder: &Identity) -> Draft {
    let now = world.simulator.now();
    let (stated, certified) = attributes(holder.quality);
    let mut claims = String::new();
    for name in stated {
        let value = &holder.number;
        claims.push_str(&format!(
            "<auth:ClaimType Uri=\"{name}\"><auth:Value>{value}</auth:Value></auth:ClaimType>"
        ));
    }
    for name in certified {
        claims.push_str(&format!("<auth:ClaimType Uri=\"{name}\"/>"));
    }
    let (from, until) = (instant(now), instant(now + SignedDuration::from_hours(24)));
    let payload = format!(
        "<wst:RequestSecurityToken xmlns:wst=\"http://docs.oasis-open.org/ws-sx/ws-trust/200512\" \
         xmlns:auth=\"http://docs.oasis-open.org/wsfed/authorization/200706\" \
         xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" Context=\"context-{}\">\
         <wst:TokenType>http://docs.oasis-open.org/wss/oasis-wss-saml-token-profile-1.1#SAMLV1.1</wst:TokenType>\
         <wst:RequestType>http://docs.oasis-open.org/ws-sx/ws-trust/200512/Issue</wst:RequestType>\
         <wst:Claims Dialect=\"http://docs.oasis-open.org/wsfed/authorization/200706/authclaims\">{claims}</wst:Claims>\
         <wst:Lifetime><wsu:Created>{from}</wsu:Created><wsu:Expires>{until}</wsu:Expires></wst:Lifetime>\
         <wst:KeyType>http://docs.oasis-open.org/ws-sx/wstrust/200512/PublicKey</wst:KeyType>\
         <wst:UseKey><wsse:SecurityTokenReference><ds:X509Data><ds:X509Certificate>{}</ds:X509Certificate>\
         </ds:X509Data></wsse:SecurityTokenReference></wst:UseKey></wst:RequestSecurityToken>",
        Uuid::new_v4(),
        holder.base64(),
    );
    x509(now, header, &payload)
}

/// SAML request of `header` for a session of `holder`; `signed` by the key of `holder`.
pub(crate) fn samlp_request(
    world: &World,
    header: &Identity,
    holder: &Identity,
    signed: bool,
) -> Draft {
    let request = samlp_payload(world, header, holder);
    let request = if signed {
        sign_samlp(&request, holder)
    } else {
        request
    };
    samlp_message(world, header, &request)
}

pub(crate) fn samlp_message(world: &World, header: &Identity, request: &str) -> Draft {
    let mut draft = x509(world.simulator.now(), header, request);
    draft.path = SAMLP.into();
    draft
}

pub(crate) fn sign_samlp(request: &str, holder: &Identity) -> String {
    let id = request
        .split("RequestID=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let id = id.expect("RequestID");
    sign_enveloped(
        request,
        id,
        &*holder.signer,
        &KeyInfo::Certificate,
        Place::FirstChild,
    )
    .expect("a signed request")
}

pub(crate) fn samlp_payload(world: &World, header: &Identity, holder: &Identity) -> String {
    let now = world.simulator.now();
    let (subject, issuer) = (
        subject_of(&header.certificate),
        issuer_of(&header.certificate),
    );
    let escaped = |text: &str| text.replace('&', "&amp;").replace('"', "&quot;");
    let name = format!(
        "<saml:NameIdentifier Format=\"urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName\" \
         NameQualifier=\"{}\">{}</saml:NameIdentifier>",
        escaped(&issuer),
        escaped(&subject)
    );
    let (stated, certified) = attributes(holder.quality);
    let (mut values, mut designators) = (String::new(), String::new());
    let identification = "AttributeNamespace=\"urn:be:fgov:identification-namespace\"";
    for attribute in stated {
        let value = &holder.number;
        values.push_str(&format!(
            "<saml:Attribute AttributeName=\"{attribute}\" {identification}>\
             <saml:AttributeValue>{value}</saml:AttributeValue></saml:Attribute>"
        ));
        designators.push_str(&format!(
            "<saml:AttributeDesignator AttributeName=\"{attribute}\" {identification}/>"
        ));
    }
    for attribute in certified {
        designators.push_str(&format!(
            "<saml:AttributeDesignator AttributeName=\"{attribute}\" \
             AttributeNamespace=\"urn:be:fgov:certified-namespace:ehealth\"/>"
        ));
    }
    let (from, until) = (instant(now), instant(now + SignedDuration::from_hours(24)));
    format!(
        "<samlp:Request xmlns:samlp=\"urn:oasis:names:tc:SAML:1.0:protocol\" \
         xmlns:saml=\"urn:oasis:names:tc:SAML:1.0:assertion\" \
         xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" RequestID=\"request-{}\" \
         MajorVersion=\"1\" MinorVersion=\"1\" IssueInstant=\"{from}\">\
         <samlp:AttributeQuery><saml:Subject>{name}<saml:SubjectConfirmation>\
         <saml:ConfirmationMethod>urn:oasis:names:tc:SAML:1.0:cm:holder-of-key</saml:ConfirmationMethod>\
         <saml:SubjectConfirmationData><saml:Assertion AssertionID=\"assertion-1\" \
         IssueInstant=\"{from}\" Issuer=\"{}\" MajorVersion=\"1\" MinorVersion=\"1\">\
         <saml:Conditions NotBefore=\"{from}\" NotOnOrAfter=\"{until}\"/><saml:AttributeStatement>\
         <saml:Subject>{name}</saml:Subject>{values}</saml:AttributeStatement></saml:Assertion>\
         </saml:SubjectConfirmationData><ds:KeyInfo><ds:X509Data><ds:X509Certificate>{}</ds:X509Certificate>\
         </ds:X509Data></ds:KeyInfo></saml:SubjectConfirmation></saml:Subject>{designators}\
         </samlp:AttributeQuery></samlp:Request>",
        Uuid::new_v4(),
        escaped(&subject),
        holder.base64(),
    )
}

/// The subject as the name identifier writes it; for practice certificates the rules are few.
pub(crate) fn subject_of(certificate: &X509) -> String {
    rendered(certificate.subject_name())
}

pub(crate) fn issuer_of(certificate: &X509) -> String {
    rendered(certificate.issuer_name())
}

fn rendered(name: &openssl::x509::X509NameRef) -> String {
    let mut parts: Vec<String> = Vec::new();
    for entry in name.entries() {
        let value = entry.data().to_string().expect("text");
        let value = if value.contains('=') {
            format!("\"{value}\"")
        } else {
            value
        };
        let kind = match entry.object().nid().short_name().expect("kind") {
            "serialNumber" => "OID.2.5.4.5",
            "SN" => "OID.2.5.4.4",
            "GN" => "OID.2.5.4.42",
            kind => kind,
        };
        parts.insert(0, format!("{kind}={value}"));
    }
    parts.join(", ")
}
