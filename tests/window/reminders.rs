//! Reminders of the certificate, on a device whose clock goes through its last months.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result};
use openssl::asn1::Asn1Time;
use openssl::pkcs12::Pkcs12;
use valise_core::care_day;
use valise_messages::Language;
use valise_simulator::PracticeKeystore;
use xtask::window::Desktop;

use super::desk::Desk;

/// Counts what the app asks the desktop to show. Nobody shows it here: the bus itself is watched.
struct Notes {
    told: Arc<AtomicUsize>,
    monitor: Child,
}

impl Notes {
    fn watch(desktop: &Desktop) -> Result<Self> {
        let filter = "type='method_call',interface='org.freedesktop.Notifications',member='Notify'";
        let mut monitor = desktop
            .command("dbus-monitor")
            .args(["--session", "--profile", filter])
            .stdout(Stdio::piped())
            .spawn()?;
        let mut lines = BufReader::new(monitor.stdout.take().context("no output")?).lines();
        // the first lines say that it watches
        lines.next().context("dbus-monitor does not watch")??;
        let told = Arc::new(AtomicUsize::new(0));
        let count = told.clone();
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                if line.contains("Notify") {
                    count.fetch_add(1, Ordering::SeqCst);
                }
            }
        });
        Ok(Self { told, monitor })
    }

    fn count(&self) -> usize {
        self.told.load(Ordering::SeqCst)
    }
}

impl Drop for Notes {
    fn drop(&mut self) {
        let _ = self.monitor.kill();
        let _ = self.monitor.wait();
    }
}

/// Days from today to the end of a certificate, both in Belgium.
fn days_left(keystore: &PracticeKeystore) -> Result<i64> {
    let file = Pkcs12::from_der(&std::fs::read(&keystore.path)?)?;
    let opened = file.parse2(&keystore.password)?;
    let certificate = opened.cert.context("no certificate")?;
    let since = Asn1Time::from_unix(0)?.diff(certificate.not_after())?;
    let end = i64::from(since.days) * 86_400 + i64::from(since.secs);
    let last = care_day(jiff::Timestamp::from_second(end)?);
    let days = last.since(care_day(jiff::Timestamp::now()))?.get_days();
    Ok(i64::from(days))
}

/// 91 days before its end nothing is told; 90 days, one day and no day before it one line each,
/// once, however often the app starts; after its end no more.
#[test]
fn a_certificate_that_ends_is_told_once_on_each_of_its_days() -> Result<()> {
    let mut desk = Desk::set_up()?;
    desk.imports_the_nurse(Language::En, "English")?;
    let left = days_left(&desk.keystore("PEETERS")?)?;
    desk.close()?;
    let notes = Notes::watch(desk.desktop())?;
    for (day, told) in [
        (-91, 0),
        (-90, 1),
        (-90, 1),
        (-89, 1),
        (-1, 2),
        (0, 3),
        (0, 3),
        (1, 3),
        (2, 3),
    ] {
        desk.open_in(left + day)?;
        let nurse = desk.nurse(Language::En)?;
        nurse.reads("ui-home-check")?;
        // one too many would show at the next day at the latest
        nurse
            .page()
            .wait(&format!("{told} notes on day {day}"), |_| {
                Ok((notes.count() >= told).then_some(()))
            })?;
        assert_eq!(notes.count(), told, "on day {day}");
        desk.close()?;
    }
    Ok(())
}
