//! An invented token service on this machine that says what a test wants.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use valise_ehealth::{Assertion, Door, Error, Holder, PlatformTrust, TokenRequest, issue};
use valise_keystore::Environment;
use valise_soap::namespaces::{DS, SAML};
use valise_soap::{FixedClock, NoObserver, Proxy, Transport, TransportConfig, XmlWriter};
use valise_xmldsig::{KeyInfo, Place, sign_enveloped};

use crate::identities::{CAST, GROUP, Identity, NISS, NOW, at};

pub(crate) const IDENTIFICATION: &str = "urn:be:fgov:identification-namespace";
pub(crate) const CERTIFIED: &str = "urn:be:fgov:certified-namespace:ehealth";

/// What an assertion says; the default is a good one for the nurse.
#[derive(Clone)]
pub(crate) struct Spec {
    pub(crate) from: &'static str,
    pub(crate) until: &'static str,
    pub(crate) key: Identity,
    pub(crate) method: &'static str,
    pub(crate) attributes: Vec<(&'static str, &'static str, &'static str)>,
    pub(crate) signer: Identity,
    pub(crate) key_info: KeyInfo,
}

impl Spec {
    pub(crate) fn nurse() -> Self {
        Self {
            from: "2026-11-24T07:59:00Z",
            until: "2026-11-25T07:59:00Z",
            key: CAST.nurse.clone(),
            method: "urn:oasis:names:tc:SAML:1.0:cm:holder-of-key",
            attributes: vec![
                (IDENTIFICATION, "urn:be:fgov:person:ssin", NISS),
                (CERTIFIED, "urn:be:fgov:person:ssin:nurse:boolean", "true"),
                (
                    CERTIFIED,
                    "urn:be:fgov:person:ssin:ehealth:1.0:nihii:nurse:nihii11",
                    "41234562401",
                ),
            ],
            signer: CAST.sts.clone(),
            key_info: KeyInfo::Certificate,
        }
    }

    pub(crate) fn group() -> Self {
        let number = "urn:be:fgov:ehealth:1.0:groupofnurses:nihii-number";
        let recognised = "urn:be:fgov:ehealth:1.0:certificateholder:groupofnurses:nihii-number:\
                          recognisedgroupofnurses:boolean";
        Self {
            key: CAST.group.clone(),
            attributes: vec![
                (IDENTIFICATION, number, GROUP),
                (CERTIFIED, recognised, "true"),
            ],
            ..Self::nurse()
        }
    }

    /// The assertion, signed.
    pub(crate) fn sign(&self) -> String {
        sign_enveloped(
            &self.text(),
            "_a1",
            &self.signer.signer(),
            &self.key_info,
            Place::LastChild,
        )
        .unwrap()
    }

    fn text(&self) -> String {
        let mut writer = XmlWriter::new(&[SAML, DS]);
        writer
            .start(SAML, "Assertion")
            .attribute("AssertionID", "_a1");
        writer.attribute("IssueInstant", self.from);
        writer.attribute("Issuer", "urn:be:fgov:ehealth:sts:1_0");
        writer
            .attribute("MajorVersion", "1")
            .attribute("MinorVersion", "1");
        writer
            .start(SAML, "Conditions")
            .attribute("NotBefore", self.from);
        writer.attribute("NotOnOrAfter", self.until).end();
        writer.start(SAML, "AuthenticationStatement");
        writer.attribute("AuthenticationInstant", self.from);
        writer.attribute(
            "AuthenticationMethod",
            "urn:oasis:names:tc:SAML:1.0:am:X509-PKI",
        );
        self.subject(&mut writer);
        writer.end();
        writer.start(SAML, "AttributeStatement");
        self.subject(&mut writer);
        for (namespace, name, value) in &self.attributes {
            writer
                .start(SAML, "Attribute")
                .attribute("AttributeName", name);
            writer.attribute("AttributeNamespace", namespace);
            writer.leaf(SAML, "AttributeValue", value).end();
        }
        writer.finish()
    }

    fn subject(&self, writer: &mut XmlWriter) {
        let certificate = &self.key.certificate;
        writer.start(SAML, "Subject");
        let name = valise_ehealth::rfc1779(certificate.subject_name());
        writer.leaf(SAML, "NameIdentifier", &name);
        writer.start(SAML, "SubjectConfirmation");
        writer.leaf(SAML, "ConfirmationMethod", self.method);
        writer.start(DS, "KeyInfo").start(DS, "X509Data");
        let der = STANDARD.encode(certificate.to_der().unwrap());
        writer.leaf(DS, "X509Certificate", &der).end().end();
        writer.end().end();
    }
}

/// A request as the platform saw it.
#[derive(Clone)]
pub(crate) struct Seen {
    pub(crate) action: String,
    pub(crate) envelope: String,
}

impl Seen {
    /// The value of an attribute anywhere in the message.
    pub(crate) fn attribute(&self, name: &str) -> String {
        let document = roxmltree::Document::parse(&self.envelope).unwrap();
        let mut found = document
            .descendants()
            .filter_map(|node| node.attribute(name));
        found.next().unwrap_or_default().to_owned()
    }
}

pub(crate) struct Platform {
    pub(crate) address: SocketAddr,
    seen: Receiver<Seen>,
}

impl Platform {
    /// A platform that answers the first request with what `script` gives for 0, and so on.
    pub(crate) fn start(script: impl FnMut(usize, &Seen) -> Vec<u8> + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (sender, seen) = channel();
        let script = Arc::new(Mutex::new(script));
        std::thread::spawn(move || {
            let mut count = 0;
            for mut stream in listener.incoming().flatten() {
                let Some(request) = read_request(&mut stream) else {
                    continue;
                };
                let _ = sender.send(request.clone());
                let reply = script.lock().unwrap()(count, &request);
                count += 1;
                let _ = stream.write_all(&reply);
            }
        });
        Self { address, seen }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/IAM", self.address)
    }

    /// All requests so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.try_iter().collect()
    }
}

fn read_request(stream: &mut impl Read) -> Option<Seen> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let header = |wanted: &str| {
                head.lines().find_map(|line| {
                    let (name, value) = line.split_once(':')?;
                    name.eq_ignore_ascii_case(wanted)
                        .then(|| value.trim().to_owned())
                })
            };
            let length = header("content-length")
                .and_then(|it| it.parse().ok())
                .unwrap_or(0);
            if body.len() >= length {
                let action = header("soapaction").unwrap_or_default();
                return Some(Seen {
                    action,
                    envelope: body.to_owned(),
                });
            }
        }
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return None,
            Ok(count) => bytes.extend_from_slice(&buffer[..count]),
        }
    }
}

/// An answer over HTTP.
pub(crate) fn http(status: &str, headers: &str, body: &str) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/xml\r\nContent-Length: {}\r\n\
         Connection: close\r\n{headers}\r\n",
        body.len()
    );
    (head + body).into_bytes()
}

/// A SOAP answer; the envelope declares prefixes that nobody in the body uses.
pub(crate) fn soap(body: &str) -> Vec<u8> {
    soap_at("", body)
}

pub(crate) fn soap_at(headers: &str, body: &str) -> Vec<u8> {
    let envelope = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<S:Envelope xmlns:urn=\"urn:unused\" \
         xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body>{body}</S:Body></S:Envelope>"
    );
    http("200 OK", headers, &envelope)
}

pub(crate) fn fault(headers: &str, namespace: &str, code: &str, text: &str) -> Vec<u8> {
    let body = format!(
        "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body><S:Fault>\
         <faultcode xmlns:f=\"{namespace}\">f:{code}</faultcode><faultstring>{text}</faultstring>\
         </S:Fault></S:Body></S:Envelope>"
    );
    http("500 Internal Server Error", headers, &body)
}

/// `wst:RequestSecurityTokenResponse` around something.
pub(crate) fn rstr(context: &str, inner: &str) -> String {
    format!(
        "<t:RequestSecurityTokenResponse xmlns:t=\"http://docs.oasis-open.org/ws-sx/ws-trust/200512\" \
         Context=\"{context}\">{inner}</t:RequestSecurityTokenResponse>"
    )
}

pub(crate) fn token(seen: &Seen, assertion: &str) -> Vec<u8> {
    let inner = format!("<t:RequestedSecurityToken>{assertion}</t:RequestedSecurityToken>");
    soap(&rstr(&seen.attribute("Context"), &inner))
}

/// `samlp:Response` with success.
pub(crate) fn samlp(seen: &Seen, assertion: &str) -> Vec<u8> {
    soap(&format!(
        "<p:Response xmlns:p=\"urn:oasis:names:tc:SAML:1.0:protocol\" ResponseID=\"_r\" \
         InResponseTo=\"{}\" MajorVersion=\"1\" MinorVersion=\"1\" IssueInstant=\"{NOW}\">\
         <p:Status><p:StatusCode Value=\"p:Success\"/></p:Status>{assertion}</p:Response>",
        seen.attribute("RequestID")
    ))
}

/// Who asks, in whose name, and whom he believes.
pub(crate) struct Asking<'a> {
    pub(crate) door: Door,
    pub(crate) header: &'a Identity,
    pub(crate) key: &'a Identity,
    pub(crate) request: TokenRequest,
    pub(crate) trust: PlatformTrust,
    pub(crate) now: &'a str,
}

impl Asking<'_> {
    pub(crate) fn as_holder(holder: Holder) -> Self {
        let own = match holder {
            Holder::Nurse(_) => &CAST.nurse,
            Holder::GroupOfNurses(_) => &CAST.group,
        };
        let issuers = vec![CAST.authority.certificate.clone()];
        Self {
            door: Door::WsTrust,
            header: own,
            key: own,
            request: TokenRequest::new(holder),
            trust: PlatformTrust::new(Environment::Acceptance, issuers),
            now: NOW,
        }
    }

    pub(crate) async fn ask(self, platform: &Platform) -> Result<Assertion, Error> {
        let config = TransportConfig {
            proxy: Proxy::Direct,
            ..TransportConfig::default()
        };
        let clock = Arc::new(FixedClock::new(at(self.now)));
        let transport = Transport::new(config, clock, Arc::new(NoObserver)).unwrap();
        issue(
            &transport,
            self.door,
            &platform.url(),
            &self.header.signer(),
            &self.key.signer(),
            &self.request,
            &self.trust,
        )
        .await
    }
}
