//! A desktop of its own: home folder, virtual display, session bus and keychain.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Write},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use super::Running;

/// Whether the desktop offers a Secret Service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keychain {
    /// gnome-keyring, unlocked.
    Unlocked,
    /// No Secret Service at all.
    Absent,
}

/// A private desktop; everything in it ends and is deleted when it is dropped.
#[derive(Debug)]
pub struct Desktop {
    environment: BTreeMap<String, String>,
    frame_buffer: PathBuf,
    // order matters: the programs end before the folder goes
    _programs: Vec<Running>,
    folder: tempfile::TempDir,
}

impl Desktop {
    /// Starts a display of `width` × `height`, a session bus and the keychain.
    pub fn start(width: u32, height: u32, keychain: Keychain) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let path = |name: &str| folder.path().join(name);
        for name in ["home", "data", "config", "cache", "run", "screen"] {
            std::fs::create_dir(path(name))?;
        }
        std::fs::set_permissions(path("run"), std::fs::Permissions::from_mode(0o700))?;

        let mut environment = BTreeMap::new();
        for (key, name) in [
            ("HOME", "home"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_RUNTIME_DIR", "run"),
        ] {
            environment.insert(key.to_owned(), path(name).display().to_string());
        }
        environment.insert("LANG".to_owned(), "C.UTF-8".to_owned());
        environment.insert("NO_AT_BRIDGE".to_owned(), "1".to_owned());
        environment.insert("GDK_BACKEND".to_owned(), "x11".to_owned());

        let mut programs = Vec::new();
        let (display, server) = start_display(width, height, &path("screen"))?;
        environment.insert("DISPLAY".to_owned(), display);
        programs.push(server);

        let (bus, daemon) = start_bus(&environment)?;
        environment.insert("DBUS_SESSION_BUS_ADDRESS".to_owned(), bus);
        programs.push(daemon);

        if keychain == Keychain::Unlocked {
            programs.push(start_keychain(&environment)?);
        }
        let frame_buffer = path("screen").join("Xvfb_screen0");
        Ok(Self {
            environment,
            frame_buffer,
            _programs: programs,
            folder,
        })
    }

    /// A command that runs on this desktop.
    pub fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command.envs(&self.environment);
        command
    }

    /// A folder of this desktop that outlives the programs started on it.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The display's memory, a file in XWD format.
    pub fn frame_buffer(&self) -> &Path {
        &self.frame_buffer
    }
}

fn start_display(width: u32, height: u32, memory: &Path) -> Result<(String, Running)> {
    let mut server = Running::start(
        "the virtual display (Xvfb)",
        Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0"])
            .arg(format!("{width}x{height}x24"))
            .arg("-fbdir")
            .arg(memory)
            .stdout(Stdio::piped())
            .stderr(Stdio::null()),
    )?;
    let number = first_line(&mut server)?;
    Ok((format!(":{number}"), server))
}

fn start_bus(environment: &BTreeMap<String, String>) -> Result<(String, Running)> {
    let mut daemon = Running::start(
        "the session bus (dbus-daemon)",
        Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
            .envs(environment)
            .stdout(Stdio::piped())
            .stderr(Stdio::null()),
    )?;
    let address = first_line(&mut daemon)?;
    Ok((address, daemon))
}

fn start_keychain(environment: &BTreeMap<String, String>) -> Result<Running> {
    let mut daemon = Running::start(
        "the keychain (gnome-keyring-daemon)",
        Command::new("gnome-keyring-daemon")
            .args(["--foreground", "--unlock", "--components=secrets"])
            .envs(environment)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null()),
    )?;
    let mut input = daemon
        .child()
        .stdin
        .take()
        .context("the keychain takes no password")?;
    input.write_all(b"a password of the test desktop")?;
    drop(input);

    let deadline = Instant::now() + Duration::from_secs(20);
    while Instant::now() < deadline {
        daemon.check()?;
        let answer = Command::new("dbus-send")
            .args([
                "--session",
                "--print-reply",
                "--dest=org.freedesktop.DBus",
                "/",
            ])
            .args([
                "org.freedesktop.DBus.NameHasOwner",
                "string:org.freedesktop.secrets",
            ])
            .envs(environment)
            .output()?;
        if String::from_utf8_lossy(&answer.stdout).contains("boolean true") {
            return Ok(daemon);
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    bail!("the keychain did not come up within 20 seconds")
}

fn first_line(program: &mut Running) -> Result<String> {
    let output = program
        .child()
        .stdout
        .take()
        .context("the program has no output")?;
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line)?;
    let line = line.trim();
    if line.is_empty() {
        program.check()?;
        bail!("the program did not say where it listens");
    }
    Ok(line.to_owned())
}
