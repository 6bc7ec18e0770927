//! Every fault of the protocols, and what it means.

use valise_soap::{Answer, Error, Fault, Reaction};

use crate::support::shared;

const WSSE: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
const WSU: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
const SOAP: &str = "http://schemas.xmlsoap.org/soap/envelope/";

fn message(fault: &str) -> Vec<u8> {
    format!(
        "<s:Envelope xmlns:s=\"{SOAP}\"><s:Body><s:Fault>{fault}</s:Fault></s:Body></s:Envelope>"
    )
    .into_bytes()
}

fn fault(inner: &str) -> Fault {
    match Answer::read(500, Some("text/xml"), message(inner)) {
        Err(Error::Fault(fault)) => *fault,
        other => panic!("{other:?}"),
    }
}

fn soa(code: &str, more: &str) -> Fault {
    fault(&format!(
        "<faultcode>s:Server</faultcode><faultstring>{code}</faultstring><detail>\
         <e:SystemError xmlns:e=\"urn:be:fgov:ehealth:errors:soa:v1\" Id=\"ticket-7\">\
         <Origin>Provider</Origin><Code>{code}</Code><Message xml:lang=\"EN\">Service down</Message>\
         <Message xml:lang=\"fr\">En panne</Message>{more}</e:SystemError></detail>"
    ))
}

#[test]
fn every_code_of_the_service_bus_has_its_reaction() {
    let expected = [
        ("SOA-00001", "soap.soa_00001", Reaction::Unknown),
        ("SOA-01001", "soap.soa_01001", Reaction::NewSession),
        ("SOA-01002", "soap.soa_01002", Reaction::NoAccess),
        ("SOA-02001", "soap.soa_02001", Reaction::Outage),
        ("SOA-02002", "soap.soa_02002", Reaction::Outage),
        ("SOA-03001", "soap.soa_03001", Reaction::Refused),
        ("SOA-03002", "soap.soa_03002", Reaction::Refused),
        ("SOA-03003", "soap.soa_03003", Reaction::Refused),
        ("SOA-03004", "soap.soa_03004", Reaction::Refused),
        ("SOA-03005", "soap.soa_03005", Reaction::Refused),
        ("SOA-03006", "soap.soa_03006", Reaction::Refused),
        ("SOA-03007", "soap.soa_03007", Reaction::Refused),
        ("SOA-99999", "soap.soa_other", Reaction::Unknown),
    ];
    for (code, ours, reaction) in expected {
        let fault = soa(code, "");
        assert_eq!((fault.code(), fault.reaction()), (ours, reaction), "{code}");
        let error = Error::Fault(Box::new(fault));
        assert_eq!(error.retryable(), reaction == Reaction::Outage, "{code}");
        let switches = ["SOA-01001", "SOA-01002", "SOA-02001", "SOA-02002"].contains(&code);
        assert_eq!(error.suggests_other_endpoint(), switches, "{code}");
    }
}

#[test]
fn the_detail_of_the_service_bus_is_read_whole() {
    let more = "<Retry>true</Retry><Contact>help@example</Contact>\
                <e:Environment>Acceptation</e:Environment>";
    let fault = soa("SOA-00001", more);
    assert!(
        fault.retryable(),
        "the platform itself says that trying again makes sense"
    );
    assert_eq!(fault.platform_message("fr"), "En panne");
    assert_eq!(fault.platform_message("nl"), "Service down");
    assert_eq!(
        fault.params(),
        [
            ("fault", "SOA-00001".to_owned()),
            ("ticket", "ticket-7".to_owned())
        ]
    );
    let soa = fault.soa.unwrap();
    assert_eq!(soa.origin.as_deref(), Some("Provider"));
    assert_eq!(soa.contact.as_deref(), Some("help@example"));
    assert_eq!(soa.environment.as_deref(), Some("Acceptation"));
    assert!(!soa.business);
    assert_eq!(soa.messages[0].language.as_deref(), Some("en"));
}

#[test]
fn the_composed_sample_is_read() {
    let Some(path) = shared("samples/ehealth/composed/soa-systemerror.xml") else {
        return;
    };
    let text = std::fs::read_to_string(path).unwrap();
    let detail = text.split_once("?>").unwrap().1;
    let fault = fault(&format!(
        "<faultcode>s:Server</faultcode><faultstring/><detail>{detail}</detail>"
    ));
    assert_eq!(fault.soa_code(), Some("SOA-02002"));
    assert_eq!(fault.soa.as_ref().unwrap().ticket.as_deref(), Some("5b7a"));
    let words = "Service temporarily not available. Please try later";
    assert_eq!(fault.platform_message("en"), words);
}

#[test]
fn faults_of_message_security_are_known_by_namespace() {
    let expected = [
        (
            WSSE,
            "FailedCheck",
            "soap.security_failed_check",
            Reaction::Refused,
        ),
        (
            WSSE,
            "InvalidSecurity",
            "soap.security_invalid",
            Reaction::Refused,
        ),
        (
            WSSE,
            "InvalidSecurityToken",
            "soap.security_invalid_token",
            Reaction::NewSession,
        ),
        (
            WSSE,
            "SecurityTokenUnavailable",
            "soap.security_token_unavailable",
            Reaction::NewSession,
        ),
        (
            WSSE,
            "UnsupportedSecurityToken",
            "soap.security_unsupported_token",
            Reaction::Refused,
        ),
        (
            WSSE,
            "UnsupportedAlgorithm",
            "soap.security_unsupported_algorithm",
            Reaction::Refused,
        ),
        (
            WSSE,
            "FailedAuthentication",
            "soap.security_failed_authentication",
            Reaction::NewSession,
        ),
        (
            WSU,
            "MessageExpired",
            "soap.security_message_expired",
            Reaction::CheckClock,
        ),
        (
            WSSE,
            "MessageExpired",
            "soap.security_message_expired",
            Reaction::CheckClock,
        ),
        (
            "urn:else",
            "FailedCheck",
            "soap.fault_other",
            Reaction::Unknown,
        ),
        (SOAP, "Client", "soap.fault_client", Reaction::Refused),
        (
            SOAP,
            "Client.Authentication",
            "soap.fault_client",
            Reaction::Refused,
        ),
        (SOAP, "Server", "soap.fault_server", Reaction::Unknown),
        (
            SOAP,
            "MustUnderstand",
            "soap.fault_must_understand",
            Reaction::Refused,
        ),
        (
            SOAP,
            "VersionMismatch",
            "soap.fault_version",
            Reaction::Refused,
        ),
    ];
    for (namespace, name, ours, reaction) in expected {
        let fault = fault(&format!(
            "<faultcode xmlns:q=\"{namespace}\">q:{name}</faultcode><faultstring>x</faultstring>"
        ));
        assert_eq!((fault.code(), fault.reaction()), (ours, reaction), "{name}");
        assert_eq!(fault.name, name);
    }
    // a prefix that nobody declared, or none: the name still tells
    for code in ["wsse:FailedCheck", "FailedCheck"] {
        let fault = fault(&format!(
            "<faultcode>{code}</faultcode><faultstring>x</faultstring>"
        ));
        assert_eq!(fault.code(), "soap.security_failed_check", "{code}");
    }
}

#[test]
fn faults_of_the_mycarenet_gateway_are_read() {
    let fault = fault(
        "<faultcode>s:Client</faultcode><faultstring>NIP</faultstring><detail>\
         <g:fault xmlns:g=\"urn:be:cin:nip:async:generic\" xmlns:t=\"urn:be:cin:types:v1\">\
         <t:FaultCode>SEND_TO_IO_EXCEPTION</t:FaultCode><t:FaultSource>urn:nip:io</t:FaultSource>\
         <t:Message xml:lang=\"nl\">Bericht</t:Message><t:Details><t:Detail>\
         <t:DetailCode>INVALID</t:DetailCode><t:DetailSource>io</t:DetailSource>\
         <t:Location>/a/b</t:Location><t:Message>Text</t:Message></t:Detail></t:Details></g:fault>\
         </detail>",
    );
    assert_eq!(fault.code(), "soap.fault_nip");
    assert_eq!(
        fault.params()[0],
        ("fault", "SEND_TO_IO_EXCEPTION".to_owned())
    );
    assert_eq!(fault.platform_message("nl"), "Bericht");
    let nip = fault.nip.unwrap();
    assert_eq!(nip.source.as_deref(), Some("urn:nip:io"));
    assert_eq!(nip.details.len(), 1);
    assert_eq!(nip.details[0].code, "INVALID");
    assert_eq!(nip.details[0].location.as_deref(), Some("/a/b"));
}

#[test]
fn a_fault_is_a_fault_whatever_the_status_says() {
    let inner = "<faultcode>s:Server</faultcode><faultstring>x</faultstring>";
    for status in [200, 400, 500, 503] {
        let error = Answer::read(status, Some("text/xml"), message(inner)).unwrap_err();
        assert_eq!(error.code(), "soap.fault_server");
        assert_eq!(error.fault().unwrap().status, status);
    }
}

#[test]
fn the_text_of_a_fault_stays_out_of_logs() {
    let error = Error::Fault(Box::new(fault(
        "<faultcode>s:Server</faultcode><faultstring>85010100115</faultstring>",
    )));
    assert_eq!(
        error.to_string(),
        "fault: soap.fault_server fault=Server ticket=none"
    );
}
