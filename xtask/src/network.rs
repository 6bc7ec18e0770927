//! A network of its own for a test, which can be cut: a network namespace with one uplink.
//!
//! The test runs a second time inside of the namespace. There the practice platform listens at the
//! uplink's address (192.0.2.10, kept free for documentation); without the uplink, the system says
//! that the network is unreachable, as it does in flight mode. What steers the window goes over
//! the loopback address, which stays.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::process::is_root;

/// Says to a test that it runs inside.
const INSIDE: &str = "VALISE_TEST_NETWORK";
const ADDRESS: &str = "192.0.2.10/24";
const GATEWAY: &str = "192.0.2.1";
const UPLINK: &str = "uplink";

/// The network around this process.
#[derive(Debug)]
pub struct Network(());

impl Network {
    /// Why no such network can be made on this machine, if it can't.
    pub fn obstacle() -> Option<String> {
        let made = unshared()
            .args(["ip", "link", "add", UPLINK, "type", "veth"])
            .stderr(Stdio::null())
            .status();
        let may = made.is_ok_and(|status| status.success());
        (!may).then(|| "no network namespace with a link of its own".to_owned())
    }

    /// Inside: the network, joined. Outside: runs the test of this name inside, waits for its end
    /// and gives nothing; there is nothing left to do then.
    ///
    /// # Errors
    /// The test failed inside, or the network can't be made.
    pub fn around(test: &str) -> Result<Option<Self>> {
        if std::env::var_os(INSIDE).is_some() {
            ip(&["link", "set", "lo", "up"])?;
            ip(&["link", "add", UPLINK, "type", "veth", "peer", "name", "far"])?;
            ip(&["link", "set", "far", "up"])?;
            let network = Self(());
            network.join()?;
            return Ok(Some(network));
        }
        let status = unshared()
            .arg(std::env::current_exe()?)
            .args(["--exact", test, "--nocapture"])
            .env(INSIDE, "1")
            .status()
            .context("unshare")?;
        if !status.success() {
            bail!("{test} failed in its own network");
        }
        Ok(None)
    }

    /// Joins the network.
    ///
    /// # Errors
    /// What `ip` says.
    pub fn join(&self) -> Result<()> {
        ip(&["addr", "add", ADDRESS, "dev", UPLINK])?;
        ip(&["link", "set", UPLINK, "up"])?;
        ip(&["route", "add", "default", "via", GATEWAY])
    }

    /// Leaves the network: no address, no route.
    ///
    /// # Errors
    /// What `ip` says.
    pub fn cut(&self) -> Result<()> {
        ip(&["link", "set", UPLINK, "down"])?;
        ip(&["addr", "del", ADDRESS, "dev", UPLINK])
    }
}

/// A command in a new network namespace: root may have one, others as root of a user namespace.
fn unshared() -> Command {
    let mut command = Command::new("unshare");
    command.arg(if is_root() { "-n" } else { "-rn" });
    command
}

fn ip(arguments: &[&str]) -> Result<()> {
    let status = Command::new("ip").args(arguments).status().context("ip")?;
    if !status.success() {
        bail!("ip {} failed", arguments.join(" "));
    }
    Ok(())
}
