//! One exchange: what the product does between the tap of a nurse and the sheet, less the network.

use std::error::Error;
use std::path::Path;

use jiff::Timestamp;
use secrecy::SecretString;
use valise_keystore::Keystore;
use valise_mycarenet::member_data::{
    ContactType, InputReference, Licence, MemberData, Origin, Provider, Query, RequestType,
    Subject, care_day, read, request, response, response_in,
};
use valise_soap::{Answer, MESSAGE_LIFETIME, with_holder_of_key};
use valise_xmldsig::{KeySigner, Signer};

/// Everything an exchange needs, loaded once.
pub(crate) struct Exchange {
    signer: KeySigner,
    assertion: String,
    assertion_id: String,
    answer: Vec<u8>,
    origin: Origin,
    subject: Subject,
}

impl Exchange {
    /// Opens the keystore and reads the inputs.
    pub(crate) fn load(inputs: &Path, password: &str) -> Result<Self, Box<dyn Error>> {
        let keystore = Keystore::open(
            &std::fs::read(inputs.join("nurse.p12"))?,
            &SecretString::from(password.to_owned()),
        )?;
        let file = std::fs::read_to_string(inputs.join("assertion.xml"))?;
        let (assertion, assertion_id) = assertion(&file)?;
        Ok(Self {
            signer: keystore.authentication_signer()?,
            assertion,
            assertion_id,
            answer: std::fs::read(inputs.join("answer.xml"))?,
            origin: Origin {
                provider: Provider::Nurse {
                    nihii: "40011213401".parse()?,
                    niss: "72020290081".parse()?,
                    name: "PEETERS ANNA".to_owned(),
                },
                licence: Licence {
                    name: "valise".to_owned(),
                    username: "valise".to_owned(),
                    password: SecretString::from("practice"),
                },
                is_test: true,
            },
            subject: Subject::Niss("55050512344".parse()?),
        })
    }

    /// One whole exchange.
    pub(crate) fn once(&self) -> Result<MemberData, Box<dyn Error>> {
        let message = self.message()?;
        std::hint::black_box(message.as_bytes());
        let answer = self.explain()?;
        std::hint::black_box(answer.periods.len());
        Ok(answer)
    }

    /// A message with fresh identifiers, signed.
    pub(crate) fn message(&self) -> Result<String, Box<dyn Error>> {
        let now = Timestamp::now();
        let query = Query::visit(
            self.subject.clone(),
            InputReference::new(now),
            care_day(now),
            RequestType::Invoicing,
            ContactType::Other,
        );
        let body = request(&query, &self.origin, now)?;
        Ok(with_holder_of_key(
            &body,
            &self.assertion,
            &self.assertion_id,
            &self.signer,
            now,
            MESSAGE_LIFETIME,
            None,
        )?)
    }

    /// The answer, whatever its wrapping: an envelope, its content, or the SAML response alone.
    pub(crate) fn explain(&self) -> Result<MemberData, Box<dyn Error>> {
        match root_name(&self.answer) {
            b"Envelope" => {
                let answer = Answer::read(200, Some("text/xml"), self.answer.clone())?;
                Ok(read(&response_in(&answer)?.samlp_response, None)?)
            }
            b"MemberDataConsultationResponse" => {
                Ok(read(&response(&self.answer)?.samlp_response, None)?)
            }
            _ => Ok(read(&self.answer, None)?),
        }
    }

    /// A signature and nothing else, to compare with.
    pub(crate) fn bare_signature(&self) -> Result<Vec<u8>, Box<dyn Error>> {
        Ok(self.signer.sign(b"the bare signature")?)
    }
}

/// Local name of the root element, found without parsing.
fn root_name(xml: &[u8]) -> &[u8] {
    let opens =
        |pair: &[u8]| pair.first() == Some(&b'<') && !matches!(pair.get(1), Some(b'?' | b'!'));
    let start = xml
        .windows(2)
        .position(opens)
        .map_or(xml.len(), |at| at + 1);
    let tag = xml.get(start..).unwrap_or_default();
    let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/');
    let name = tag.split(ends).next().unwrap_or_default();
    name.rsplit(|byte| *byte == b':').next().unwrap_or_default()
}

/// The assertion without the XML declaration that a file may begin with, and its identifier.
fn assertion(file: &str) -> Result<(String, String), Box<dyn Error>> {
    let document = valise_xmldsig::parse(file)?;
    let root = document.root_element();
    let id = root
        .attribute("AssertionID")
        .ok_or("assertion.xml is no SAML 1.1 assertion")?;
    let text = file.get(root.range()).unwrap_or_default();
    Ok((text.to_owned(), id.to_owned()))
}
