//! A card service of its own: pcscd in a private mount namespace, with two slots in which virtual
//! cards are put over TCP (vpcd).
//!
//! pcscd's socket has a fixed place; the namespace lays a folder of ours over it, and clients find
//! it by `PCSCLITE_CSOCK_NAME`. So several services run side by side, and none touches the
//! machine's own.

mod virtual_card;

use std::{
    fs,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::process::{Running, is_root};

pub use virtual_card::VirtualCard;

/// Where pcscd puts its socket, fixed when it was built.
const PLACE: &str = "/run/pcscd";
const DAEMON: &str = "/usr/sbin/pcscd";
/// The virtual reader of the package `vsmartcard-vpcd`.
const DRIVER: &str = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";
const PATIENCE: Duration = Duration::from_secs(10);

/// A running card service with the readers [`CardService::SLOTS`].
#[derive(Debug)]
pub struct CardService {
    // order matters: the service ends before its folder goes
    service: Option<Running>,
    port: u16,
    folder: PathBuf,
    _own: Option<tempfile::TempDir>,
}

/// The environment variable by which a client finds a service.
pub const SOCKET: &str = "PCSCLITE_CSOCK_NAME";

impl CardService {
    /// The names of its two readers.
    pub const SLOTS: [&str; 2] = ["Test reader 00 00", "Test reader 00 01"];

    /// Why no such service can run on this machine, if it can't.
    pub fn obstacle() -> Option<String> {
        for needed in [DAEMON, DRIVER] {
            if !Path::new(needed).exists() {
                return Some(format!("{needed} is not installed"));
            }
        }
        let mounts = Command::new("unshare")
            .args([namespace(), "true"])
            .stderr(Stdio::null())
            .status();
        let may_mount = mounts.is_ok_and(|status| status.success());
        (!may_mount).then(|| "no mount namespace for a card service of its own".to_owned())
    }

    /// Starts a service in a folder of its own.
    pub fn start() -> Result<Self> {
        let own = tempfile::tempdir()?;
        let mut service = Self::start_in(own.path())?;
        service._own = Some(own);
        Ok(service)
    }

    /// The socket of a service in this folder.
    pub fn socket_in(folder: &Path) -> PathBuf {
        folder.join("run/pcscd.comm")
    }

    /// Starts a service in an empty folder.
    pub fn start_in(folder: &Path) -> Result<Self> {
        for name in ["run", "readers"] {
            fs::create_dir(folder.join(name))?;
        }
        let port = free_ports()?;
        fs::write(
            folder.join("readers/test"),
            format!(
                "FRIENDLYNAME \"Test reader\"\nDEVICENAME /dev/null:{port:#06X}\n\
                 LIBPATH {DRIVER}\nCHANNELID {port:#06X}\n"
            ),
        )?;
        let mut service = Self {
            service: None,
            port,
            folder: folder.to_owned(),
            _own: None,
        };
        service.restart()?;
        Ok(service)
    }

    /// The address at which a virtual card enters a slot.
    pub fn slot(&self, slot: u16) -> SocketAddr {
        SocketAddr::from((Ipv4Addr::LOCALHOST, self.port + slot))
    }

    /// The environment variable by which a client finds this service.
    pub fn environment(&self) -> (&'static str, PathBuf) {
        (SOCKET, self.socket())
    }

    /// A command that finds this service.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let (key, value) = self.environment();
        let mut command = Command::new(program);
        command.env(key, value);
        command
    }

    /// Waits until a card is seen in one of the readers.
    pub fn wait_for_card(&self) -> Result<()> {
        let begin = Instant::now();
        loop {
            let list = self.command("opensc-tool").arg("-l").output()?;
            if String::from_utf8_lossy(&list.stdout).contains("Yes") {
                return Ok(());
            }
            if begin.elapsed() > PATIENCE {
                bail!("no card is seen within {PATIENCE:?}");
            }
        }
    }

    /// Starts the service again after [`stop`](Self::stop).
    pub fn restart(&mut self) -> Result<()> {
        self.stop()?;
        let run = self.folder.join("run");
        if fs::create_dir_all(PLACE).is_err() && !Path::new(PLACE).is_dir() {
            bail!("{PLACE} is not there, and only root can make it");
        }
        let log = fs::File::create(self.folder.join("log"))?;
        let service = Running::start(
            "pcscd",
            Command::new("unshare")
                .args([namespace(), "sh", "-c"])
                .arg(format!(
                    "mount --bind \"$1\" {PLACE} && exec {DAEMON} --foreground --error --config \"$2\""
                ))
                .arg("sh")
                .arg(&run)
                .arg(self.folder.join("readers"))
                .stdin(Stdio::null())
                .stdout(log.try_clone()?)
                .stderr(log),
        )?;
        let service = self.service.insert(service);
        let begin = Instant::now();
        while !run.join("pcscd.comm").exists() {
            service
                .check()
                .with_context(|| fs::read_to_string(self.folder.join("log")).unwrap_or_default())?;
            if begin.elapsed() > PATIENCE {
                bail!("pcscd did not open its socket within {PATIENCE:?}");
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }

    /// Stops the service as its own stop command would.
    pub fn stop(&mut self) -> Result<()> {
        let Some(service) = self.service.take() else {
            return Ok(());
        };
        Command::new("kill")
            .arg(service.id().to_string())
            .status()?;
        let begin = Instant::now();
        while self.socket().exists() {
            if begin.elapsed() > PATIENCE {
                bail!("pcscd did not end within {PATIENCE:?}");
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        drop(service);
        Ok(())
    }

    fn socket(&self) -> PathBuf {
        Self::socket_in(&self.folder)
    }
}

/// What asks for a mount namespace: root may have one, others as root of a user namespace.
fn namespace() -> &'static str {
    if is_root() { "-m" } else { "-rm" }
}

/// The first of two neighbouring ports that nobody listens on.
fn free_ports() -> Result<u16> {
    for _ in 0..50 {
        let first = TcpListener::bind("0.0.0.0:0")?;
        let port = first.local_addr()?.port();
        if let Some(next) = port.checked_add(1)
            && TcpListener::bind(("0.0.0.0", next)).is_ok()
        {
            return Ok(port);
        }
    }
    bail!("no two neighbouring ports are free")
}
