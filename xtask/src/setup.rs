//! Installs what a new machine lacks: Debian packages, and the interface's npm packages.

use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::paths;

/// What building and running Valise needs.
const BUILD: &[&str] = &[
    "build-essential",
    "libdbus-1-dev",
    "libpcsclite-dev",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    "pkg-config",
];

/// What the tests and the demonstration without a display need besides.
const TEST: &[&str] = &[
    "dbus",
    "dbus-bin",
    "desktop-file-utils",
    "fonts-dejavu-core",
    "gnome-keyring",
    "iproute2",
    "libxml2-utils",
    "opensc",
    "opensc-pkcs11",
    "openssl",
    "pcscd",
    "vsmartcard-vpcd",
    "webkit2gtk-driver",
    "xauth",
    "xmlsec1",
    "xvfb",
];

/// What type-checking for Windows, macOS and Android needs besides.
const TARGETS: &[&str] = &["gcc-mingw-w64-x86-64-win32", "rust-web-src", "rustc-web"];

/// Packages for building, running and testing on this machine.
pub fn for_tests() -> Result<()> {
    packages(&[BUILD, TEST].concat())?;
    interface()
}

/// Packages for type-checking other platforms.
pub fn for_targets() -> Result<()> {
    packages(&[BUILD, TARGETS].concat())
}

/// Installs the interface's packages and builds it.
pub fn interface() -> Result<()> {
    let ui = paths::root().join("ui");
    if !up_to_date(&ui) {
        println!("· npm ci (in ui)");
        run(npm()
            .args(["ci", "--no-audit", "--no-fund"])
            .current_dir(&ui))?;
    }
    println!("· npm run build (in ui)");
    run(npm()
        .args(["run", "--silent", "build", "--", "--logLevel", "warn"])
        .current_dir(&ui))
}

/// The npm program of this platform.
pub fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Runs a command and fails when it does.
pub fn run(command: &mut Command) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .with_context(|| format!("{name} does not start"))?;
    if !status.success() {
        bail!("{name} failed ({status})");
    }
    Ok(())
}

fn up_to_date(ui: &std::path::Path) -> bool {
    let changed = |file: &str| {
        ui.join(file)
            .metadata()
            .and_then(|facts| facts.modified())
            .ok()
    };
    match (
        changed("node_modules/.package-lock.json"),
        changed("package-lock.json"),
    ) {
        (Some(installed), Some(wanted)) => installed >= wanted,
        _ => false,
    }
}

fn packages(wanted: &[&str]) -> Result<()> {
    if cfg!(target_os = "windows") {
        println!(
            "On Windows, install first: Visual Studio Build Tools (C++), the WebView2 runtime \
             (part of Windows 11), Strawberry Perl for OpenSSL, Node.js 20."
        );
        return Ok(());
    }
    if cfg!(target_os = "macos") {
        println!("On macOS, install first: Xcode's command line tools, and Node.js 20.");
        return Ok(());
    }
    let missing: Vec<&str> = wanted
        .iter()
        .copied()
        .filter(|name| !installed(name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    if Command::new("apt-get")
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_err()
    {
        bail!(
            "this is no Debian or Ubuntu: please install {}",
            missing.join(" ")
        );
    }
    println!("· missing packages: {}", missing.join(" "));
    apt_get(&["update", "-qq"])?;
    let mut install = vec!["install", "-y", "-qq", "--no-install-recommends"];
    install.extend(missing);
    apt_get(&install)
}

fn installed(package: &str) -> bool {
    Command::new("dpkg-query")
        .args(["-W", "-f=${Status}", package])
        .stderr(Stdio::null())
        .output()
        .is_ok_and(|answer| answer.stdout.starts_with(b"install ok installed"))
}

fn apt_get(arguments: &[&str]) -> Result<()> {
    let root = Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|id| id.stdout.trim_ascii() == b"0");
    let mut command = if root {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    } else {
        let mut command = Command::new("sudo");
        command.args(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command
    };
    command.args(arguments);
    let shown: Vec<_> = command
        .get_args()
        .map(|word| word.to_string_lossy())
        .collect();
    println!(
        "· {} {}",
        command.get_program().to_string_lossy(),
        shown.join(" ")
    );
    run(&mut command)
}
