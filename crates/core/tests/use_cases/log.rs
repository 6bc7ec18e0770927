//! What is written to the log: codes and references, never anything about people.

use std::io;
use std::sync::{Arc, Mutex};

use tracing_subscriber::fmt::MakeWriter;
use valise_core::views::TickReason;
use valise_simulator::{Fault, FaultKind};

use crate::support::{Device, hours, secret};

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[test]
fn nothing_about_people_is_logged() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::INFO)
        .with_writer(log.clone())
        .finish();
    // One thread, so that everything that happens speaks to this log.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    tracing::subscriber::with_default(subscriber, || {
        runtime.block_on(async {
            let device = Device::of_nurse().await;
            let keystore = device.platform.nurse();
            let _ = device
                .valise
                .import_certificate(&keystore.path, secret("wrong"), true)
                .await;
            for shows in ["insured", "many-insurers", "insurer-down"] {
                device.check(shows).await;
            }
            let _ = device
                .valise
                .check_niss("85010100215", Default::default())
                .await;
            device.faults().set(Fault::new(FaultKind::NotXml));
            device.check("deceased").await;
            device.pass(hours(7));
            device.valise.tick(TickReason::Resume).await.unwrap();
            device.valise.connection_test().await.unwrap();
            device.valise.close_session().await.unwrap();
        });
    });
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(
        text.contains("core.several_insurers"),
        "the log says what went wrong: {text}"
    );
    for personal in [
        "85010100214",
        "85010100215",
        "40011213401",
        "PEETERS",
        "Peeters",
        "LAMBERT",
        "JACOBS",
        "MARTENS",
        "Assertion",
        "Envelope",
        "wrong\"",
    ] {
        assert!(!text.contains(personal), "{personal} in {text}");
    }
    for person in valise_simulator::people() {
        assert!(!text.contains(&person.niss));
    }
}
