use jiff::civil::date;
use valise_mycarenet::member_data;

use super::*;

const FACET: &str = "urn:be:cin:nippin:palliativeStatus";

fn check() -> Check {
    Check {
        id: "c".to_owned(),
        person_id: "p".to_owned(),
        reference_date: date(2026, 11, 24),
        request_type: "invoicing".to_owned(),
        contact_type: "other".to_owned(),
        facets: vec![ask::needed_facet().to_owned(), FACET.to_owned()],
        dropped_facets: Vec::new(),
        registration_number: None,
        insurer: None,
        state: "sending".to_owned(),
        requested_at: Timestamp::UNIX_EPOCH,
        attempts: 0,
        next_attempt_at: None,
        obtained_at: None,
        outcome: None,
        verdict: None,
        reasons: Vec::new(),
        answering_insurer: None,
        error: None,
        input_reference: None,
        failures: 0,
        rest_facets: Vec::new(),
    }
}

fn hours(hours: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours)
}

/// What happens after `error`, in the first try and within the first hour.
fn after(error: &Error) -> Next {
    after_with(error, &Corrected::default(), 0)
}

fn after_with(error: &Error, corrected: &Corrected, moved: i64) -> Next {
    Try {
        check: &check(),
        now: hours(1),
        corrected,
        offset_moved: SignedDuration::from_secs(moved),
    }
    .failed(error)
}

fn state(next: &Next) -> String {
    match next {
        Next::Rest(outcome) => outcome.state.clone(),
        Next::Again(correction) => format!("{correction:?}"),
    }
}

/// A fault of the service bus with this code.
fn soa(code: &str) -> Error {
    let envelope = format!(
        r#"<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>
             <faultcode>s:Server</faultcode><faultstring>{code}</faultstring>
             <detail><e:SystemError xmlns:e="urn:be:fgov:ehealth:errors:soa:v1" Id="t">
               <Origin>Provider</Origin><Code>{code}</Code><Message xml:lang="en">x</Message>
             </e:SystemError></detail></s:Fault></s:Body></s:Envelope>"#
    );
    fault(&envelope)
}

/// A fault of message security with this code.
fn security(code: &str) -> Error {
    let wsse = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    let envelope = format!(
        r#"<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>
             <faultcode xmlns:w="{wsse}">w:{code}</faultcode><faultstring>x</faultstring>
           </s:Fault></s:Body></s:Envelope>"#
    );
    fault(&envelope)
}

fn fault(envelope: &str) -> Error {
    let read = valise_soap::Answer::read(500, Some("text/xml"), envelope.into());
    Error::Soap(read.unwrap_err())
}

/// An answer of MyCareNet with this status and one detail.
fn answer(outer: &str, inner: &str, code: &str, location: &str) -> MemberData {
    let text = format!(
        r#"<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"
              xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_1" Version="2.0"
              IssueInstant="2026-11-24T08:00:00">
             <saml:Issuer>urn:be:cin:nippin:aa</saml:Issuer>
             <samlp:Status>
               <samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:{outer}">
                 <samlp:StatusCode Value="urn:be:cin:nippin:SAML:status:{inner}"/>
               </samlp:StatusCode>
               <samlp:StatusDetail>
                 <Fault xmlns:t="urn:be:cin:types:v1"><t:FaultCode>INPUT_ERROR</t:FaultCode>
                   <t:FaultSource>MYCARENET</t:FaultSource><t:Details><t:Detail>
                     <t:DetailCode>{code}</t:DetailCode><t:DetailSource>MYCARENET</t:DetailSource>
                     <t:Location>{location}</t:Location>
                   </t:Detail></t:Details></Fault>
               </samlp:StatusDetail>
             </samlp:Status>
           </samlp:Response>"#
    );
    member_data::read(text.as_bytes(), Some(date(2026, 11, 24))).unwrap()
}

fn after_answer(data: &MemberData, corrected: &Corrected) -> Next {
    Try {
        check: &check(),
        now: hours(1),
        corrected,
        offset_moved: SignedDuration::ZERO,
    }
    .answered(data)
}

fn refused(outer: &str, inner: &str, code: &str) -> Next {
    after_answer(
        &answer(outer, inner, code, "*:AttributeQuery"),
        &Corrected::default(),
    )
}

fn error_code(next: &Next) -> String {
    match next {
        Next::Rest(outcome) => outcome
            .error
            .as_ref()
            .map(|error| error.code.clone())
            .unwrap_or_default(),
        Next::Again(_) => String::new(),
    }
}

#[test]
fn without_a_session_a_check_waits_for_one() {
    for error in [
        Error::NoSession,
        Error::SessionEnded,
        Error::PasswordNeeded,
        valise_vault::Error::Locked.into(),
    ] {
        assert_eq!(state(&after(&error)), "waiting_for_session", "{error}");
    }
}

#[test]
fn without_network_a_check_waits_for_it_and_leaves_by_itself() {
    let host = || "services.example".to_owned();
    for error in [
        valise_soap::Error::HostNotFound { host: host() },
        valise_soap::Error::NoConnection { host: host() },
        valise_soap::Error::Timeout {
            host: host(),
            sent: true,
        },
        valise_soap::Error::Truncated,
        valise_soap::Error::Status { status: 503 },
    ] {
        let next = after(&error.into());
        let Next::Rest(outcome) = next else {
            panic!("{next:?}")
        };
        assert_eq!(outcome.state, "waiting_for_network");
        let pause = outcome.next_attempt_at.unwrap().duration_since(hours(1));
        assert!((48..=60).contains(&pause.as_secs()), "{pause}");
        assert_eq!(outcome.failures, Some(1));
    }
}

#[test]
fn what_stands_between_must_be_removed_first() {
    let error = valise_soap::Error::TlsUnknownIssuer {
        host: "services.example".to_owned(),
    };
    let Next::Rest(outcome) = after(&error.into()) else {
        panic!()
    };
    assert_eq!(outcome.state, "waiting_for_network");
    assert_eq!(outcome.next_attempt_at, None);
}

#[test]
fn a_refused_session_is_renewed_once() {
    for error in [soa("SOA-01001"), security("InvalidSecurityToken")] {
        assert_eq!(state(&after(&error)), "NewSession");
        let corrected = Corrected {
            session: true,
            ..Corrected::default()
        };
        assert_eq!(state(&after_with(&error, &corrected, 0)), "needs_you");
    }
}

#[test]
fn an_outage_waits_and_a_missing_right_needs_the_nurse() {
    for code in ["SOA-02001", "SOA-02002"] {
        assert_eq!(state(&after(&soa(code))), "waiting_for_network", "{code}");
    }
    for code in [
        "SOA-01002",
        "SOA-03001",
        "SOA-03006",
        "SOA-03007",
        "SOA-99999",
    ] {
        assert_eq!(state(&after(&soa(code))), "needs_you", "{code}");
    }
}

#[test]
fn a_wrong_clock_is_corrected_once_and_only_when_it_was_wrong() {
    let error = security("MessageExpired");
    assert_eq!(
        state(&after_with(&error, &Corrected::default(), 3600)),
        "Clock"
    );
    assert_eq!(
        state(&after_with(&error, &Corrected::default(), -3600)),
        "Clock"
    );
    assert_eq!(
        state(&after_with(&error, &Corrected::default(), 3)),
        "needs_you"
    );
    let corrected = Corrected {
        clock: true,
        ..Corrected::default()
    };
    assert_eq!(state(&after_with(&error, &corrected, 3600)), "needs_you");
}

#[test]
fn a_check_is_given_up_at_the_end_of_the_day() {
    let error: Error = valise_soap::Error::Truncated.into();
    let after = |failures, now| {
        let check = Check {
            failures,
            ..check()
        };
        let next = Try {
            check: &check,
            now,
            corrected: &Corrected::default(),
            offset_moved: SignedDuration::ZERO,
        }
        .failed(&error);
        let Next::Rest(outcome) = next else {
            panic!("{next:?}")
        };
        assert_eq!(outcome.failures, Some(failures + 1));
        assert_eq!(outcome.error.unwrap().code, "soap.truncated");
        (outcome.state, outcome.next_attempt_at)
    };
    let (state, next) = after(4, hours(12));
    assert_eq!(state, "waiting_for_network");
    let next = next.unwrap().duration_since(hours(0)).as_mins();
    assert!((20 * 60 + 40..=21 * 60).contains(&next), "{next}");
    assert_eq!(after(5, hours(21)), ("given_up".to_owned(), None));
    // It waited in a place without network: that is no failure, and the pauses begin anew.
    assert_eq!(after(0, hours(48)).0, "waiting_for_network");
}

#[test]
fn an_unknown_failure_is_asked_once_more_and_no_more() {
    let after = |failures| {
        let check = Check {
            failures,
            ..check()
        };
        state(
            &Try {
                check: &check,
                now: hours(1),
                corrected: &Corrected::default(),
                offset_moved: SignedDuration::ZERO,
            }
            .failed(&soa("SOA-00001")),
        )
    };
    assert_eq!(after(0), "waiting_for_network");
    assert_eq!(after(1), "needs_you");
}

#[test]
fn a_facet_that_is_not_allowed_is_left_out_once() {
    let location = format!("*:AttributeQuery/*:Extensions/*:Facet[@id=&quot;{FACET}&quot;]");
    let data = answer(
        "Requester",
        "AttributeQueryError",
        "UNAUTHORIZED_FACET",
        &location,
    );
    let next = after_answer(&data, &Corrected::default());
    assert_eq!(
        next,
        Next::Again(Correction::WithoutFacet(FACET.to_owned()))
    );
    let corrected = Corrected {
        facets: vec![FACET.to_owned()],
        ..Corrected::default()
    };
    assert_eq!(state(&after_answer(&data, &corrected)), "needs_you");
}

#[test]
fn the_facet_it_is_all_about_is_never_left_out() {
    let location = format!("*:Facet[@id=&quot;{}&quot;]", ask::needed_facet());
    let data = answer(
        "Requester",
        "AttributeQueryError",
        "UNAUTHORIZED_FACET",
        &location,
    );
    let next = after_answer(&data, &Corrected::default());
    assert_eq!(
        (state(&next), error_code(&next)),
        ("needs_you".to_owned(), "core.check_refused".to_owned())
    );
}

#[test]
fn a_refusal_says_what_the_nurse_can_choose() {
    let several = refused("Responder", "InputError", "MULTIPLE_IO");
    assert_eq!(error_code(&several), "core.several_insurers");
    for code in ["UNKNOWN_NISS_ROUTING", "UNKNOWN_IO"] {
        let unknown = refused("Responder", "InputError", code);
        assert_eq!(error_code(&unknown), "core.person_unknown", "{code}");
        assert_eq!(state(&unknown), "needs_you");
    }
}

#[test]
fn an_insurer_that_is_down_is_asked_again_later() {
    for code in [
        "SEND_TO_IM_EXCEPTION",
        "NO_FACET",
        "BO_EXCEPTION",
        "INVALID_RESPONSE_FROM_IO",
        // the day begins in a moment by their clock
        "START_DATE_IN_FUTURE",
    ] {
        let next = refused("Responder", "InternalError", code);
        assert_eq!(state(&next), "waiting_for_network", "{code}");
        assert_eq!(error_code(&next), "core.insurer_down", "{code}");
    }
}

#[test]
fn a_refused_question_is_not_asked_again() {
    for code in [
        "INVALID_INSS_VALUE",
        "PERIOD_TOO_FAR_IN_PAST",
        "BO_UNKNOWN_NISS",
    ] {
        let next = refused("Requester", "InputError", code);
        assert_eq!(state(&next), "needs_you", "{code}");
    }
}

#[test]
fn an_answer_that_can_not_be_read_needs_the_nurse() {
    let error = Error::Mycarenet(valise_mycarenet::Error::HashMismatch);
    assert_eq!(state(&after(&error)), "needs_you");
    assert_eq!(state(&after(&valise_soap::Error::Dtd.into())), "needs_you");
    assert_eq!(
        state(&after(&valise_soap::Error::NotXml.into())),
        "needs_you"
    );
    let large = valise_soap::Error::TooLarge { limit: 16_000_000 };
    assert_eq!(state(&after(&large.into())), "needs_you");
}
