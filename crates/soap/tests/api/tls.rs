//! Whose certificates are believed.

use std::io::Write;
use std::net::TcpStream;
use std::sync::Arc;

use openssl::hash::MessageDigest;
use openssl::ssl::{SslAcceptor, SslMethod, SslStream};
use valise_soap::{
    Error, Exchange, FixedClock, Limits, NoObserver, Proxy, Roots, SystemClock, Transport,
    TransportConfig,
};

use crate::network::call;
use crate::server::{Reply, Server, http, soap};
use crate::support::{Identity, at, rsa};

fn serve(identity: &Identity) -> Server {
    serve_with(identity, soap(""))
}

fn serve_with(identity: &Identity, answer: Vec<u8>) -> Server {
    let mut acceptor = SslAcceptor::mozilla_intermediate_v5(SslMethod::tls_server()).unwrap();
    acceptor.set_private_key(&identity.key).unwrap();
    acceptor.set_certificate(&identity.certificate).unwrap();
    let acceptor = acceptor.build();
    let wrap =
        move |stream: TcpStream| -> Option<SslStream<TcpStream>> { acceptor.accept(stream).ok() };
    Server::serve(Reply::Bytes(answer), wrap)
}

async fn post(roots: Roots, server: &Server) -> Result<(), Error> {
    exchange(roots, server).await.result.map(|_| ())
}

async fn exchange(roots: Roots, server: &Server) -> Exchange {
    let config = TransportConfig {
        proxy: Proxy::Direct,
        roots,
        ..TransportConfig::default()
    };
    let clock = Arc::new(FixedClock::new(at("2026-11-24T08:00:00Z")));
    let transport = Transport::new(config, clock, Arc::new(NoObserver)).unwrap();
    let url = format!("https://{}/service", server.address);
    transport.exchange(call(&url)).await
}

fn authority() -> Identity {
    Identity::issue(rsa(), "Practice CA", None, &[])
}

#[tokio::test]
async fn a_configured_root_is_believed_alone_or_beside_those_of_the_system() {
    let authority = authority();
    let server = serve(&Identity::issue(
        rsa(),
        "server",
        Some(&authority),
        &["127.0.0.1"],
    ));
    post(Roots::Only(vec![authority.pem()]), &server)
        .await
        .unwrap();
    post(Roots::SystemAnd(vec![authority.pem()]), &server)
        .await
        .unwrap();
}

#[tokio::test]
async fn the_certificate_of_the_server_is_told_with_answers_and_faults() {
    let authority = authority();
    let leaf = Identity::issue(rsa(), "server", Some(&authority), &["127.0.0.1"]);
    let fingerprint = leaf.certificate.digest(MessageDigest::sha256()).unwrap();
    for (answer, is_ok) in [(soap(""), true), (http("503 Busy", "", "later"), false)] {
        let server = serve_with(&leaf, answer);
        let exchange = exchange(Roots::Only(vec![authority.pem()]), &server).await;
        assert_eq!(exchange.result.is_ok(), is_ok);
        assert_eq!(exchange.server_fingerprint().unwrap()[..], *fingerprint);
        let der = leaf.certificate.to_der().unwrap();
        assert_eq!(exchange.server_certificate, Some(der));
    }
    let other = Identity::issue(rsa(), "Other CA", None, &[]);
    let distrusted = exchange(Roots::Only(vec![other.pem()]), &serve(&leaf)).await;
    assert_eq!(distrusted.server_certificate, None);
}

#[tokio::test]
async fn an_unknown_root_is_named_as_such() {
    let server = serve(&Identity::issue(
        rsa(),
        "server",
        Some(&authority()),
        &["127.0.0.1"],
    ));
    let other = Identity::issue(rsa(), "Other CA", None, &[]);
    let same_name = authority();
    for roots in [
        Roots::System,
        Roots::Only(vec![other.pem()]),
        Roots::Only(vec![same_name.pem()]),
        Roots::SystemAnd(vec![other.pem()]),
    ] {
        let error = post(roots, &server).await.unwrap_err();
        assert!(matches!(error, Error::TlsUnknownIssuer { .. }), "{error:?}");
        assert!(!error.may_have_arrived() && !error.retryable());
    }
}

#[tokio::test]
async fn a_certificate_of_its_own_making_is_unknown_too() {
    let server = serve(&Identity::issue(rsa(), "server", None, &["127.0.0.1"]));
    let error = post(Roots::System, &server).await.unwrap_err();
    assert!(matches!(error, Error::TlsUnknownIssuer { .. }), "{error:?}");
}

#[tokio::test]
async fn another_name_and_another_time_have_their_own_names() {
    let authority = authority();
    let roots = || Roots::Only(vec![authority.pem()]);
    let server = serve(&Identity::issue(
        rsa(),
        "server",
        Some(&authority),
        &["other.example"],
    ));
    let error = post(roots(), &server).await.unwrap_err();
    assert!(matches!(error, Error::TlsOtherName { .. }), "{error:?}");
    for days in [(-30, -2), (2, 30)] {
        let leaf =
            Identity::issue_for_days(rsa(), "server", Some(&authority), &["127.0.0.1"], days);
        let error = post(roots(), &serve(&leaf)).await.unwrap_err();
        assert!(matches!(error, Error::TlsNotValidNow { .. }), "{error:?}");
    }
}

#[tokio::test]
async fn a_server_without_protection_is_not_talked_to() {
    let server = Server::serve(Reply::Bytes(Vec::new()), |mut stream: TcpStream| {
        let _ = stream.write_all(&soap(""));
        None::<TcpStream>
    });
    let error = post(Roots::System, &server).await.unwrap_err();
    assert!(
        matches!(error, Error::Tls { .. } | Error::NoConnection { .. }),
        "{error:?}"
    );
}

#[test]
fn files_without_certificates_are_refused_at_once() {
    let private = String::from_utf8(rsa().private_key_to_pem_pkcs8().unwrap()).unwrap();
    let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".to_owned();
    for text in [String::new(), "photo".to_owned(), private, broken] {
        for roots in [
            Roots::Only(vec![text.clone()]),
            Roots::SystemAnd(vec![text.clone()]),
        ] {
            let config = TransportConfig {
                roots,
                limits: Limits::default(),
                ..Default::default()
            };
            let result = Transport::new(config, Arc::new(SystemClock), Arc::new(NoObserver));
            assert_eq!(
                result.unwrap_err().code(),
                "soap.root_certificates",
                "{text}"
            );
        }
    }
    let config = TransportConfig {
        roots: Roots::Only(Vec::new()),
        ..Default::default()
    };
    let result = Transport::new(config, Arc::new(SystemClock), Arc::new(NoObserver));
    assert_eq!(result.unwrap_err().code(), "soap.root_certificates");
}
