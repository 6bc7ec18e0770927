//! Type-checks the workspace for the platforms that cannot be built on a Linux machine.
//!
//! Debian's `rustc-web` is a compiler whose standard library comes as source (`rust-web-src`), so
//! that Cargo can build it for any target with `-Zbuild-std`. Types are checked, nothing is linked
//! and nothing runs: C code of dependencies goes through a compiler of ours that makes empty
//! objects, and OpenSSL is represented by its headers.

use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};
use xtask::{paths, setup};

/// What is checked.
pub const TARGETS: &[&str] = &[
    "x86_64-pc-windows-gnu",
    "aarch64-apple-darwin",
    "aarch64-linux-android",
];

/// Answers the questions that build scripts ask a C compiler, and compiles to empty objects.
const COMPILER: &str = r#"#!/bin/sh
# preprocesses with the machine's own compiler; everything else becomes an empty object
out=
preprocess=
previous=
for word in "$@"; do
  case "$word" in
    -E) preprocess=1 ;;
    '-?') exit 1 ;;
  esac
  [ "$previous" = -o ] && out="$word"
  previous="$word"
done
if [ -n "$preprocess" ]; then
  value=
  for word; do
    shift
    case "$value$word" in
      -arch|-target|-isysroot) value=of: ;;
      of:*) value= ;;
      --target=*|-m*) ;;
      *) set -- "$@" "$word" ;;
    esac
  done
  exec gcc "$@"
fi
[ -n "$out" ] && printf '' | gcc -x c -c -o "$out" -
exit 0
"#;

/// Checks all targets; fails with the names of those that do not type-check.
pub fn check() -> Result<()> {
    setup::for_targets()?;
    let folder = paths::target().join("cross");
    fs::create_dir_all(&folder)?;
    let compiler = folder.join("cc");
    fs::write(&compiler, COMPILER)?;
    fs::set_permissions(&compiler, fs::Permissions::from_mode(0o755))?;
    let openssl = openssl_headers(&folder)?;

    let mut wrong = Vec::new();
    for target in TARGETS {
        println!("· cargo check for {target}");
        let mut command = cargo_check(target, &folder, &openssl);
        if !target.contains("windows") {
            let name = target.replace('-', "_");
            command
                .env(format!("CC_{name}"), &compiler)
                .env(format!("CXX_{name}"), &compiler)
                .env(format!("AR_{name}"), "/usr/bin/ar")
                .env("SDKROOT", &folder);
        }
        if !command.status()?.success() {
            wrong.push(*target);
        }
    }
    if !wrong.is_empty() {
        bail!("does not type-check: {}", wrong.join(", "));
    }
    Ok(())
}

fn cargo_check(target: &str, folder: &Path, openssl: &Path) -> Command {
    let mut command = Command::new("cargo");
    command
        .args([
            "check",
            "--quiet",
            "--workspace",
            "--exclude",
            "xtask",
            "--exclude",
            "hello-window",
            "--target",
            target,
        ])
        .args(["--features", "custom-protocol"])
        .arg("-Zbuild-std=std,panic_abort,panic_unwind,proc_macro")
        .current_dir(paths::root())
        // rustup's cargo hands its own compiler down: the packaged one must win
        .env_remove("RUSTUP_TOOLCHAIN")
        .env("RUSTC", "/usr/bin/rustc")
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("OPENSSL_NO_PKG_CONFIG", "1")
        .env("OPENSSL_NO_VENDOR", "1")
        .env("OPENSSL_DIR", openssl)
        .env(
            format!("{}_OPENSSL_DIR", target.replace('-', "_").to_uppercase()),
            openssl,
        )
        .env("PCSC_LIB_DIR", "/usr/lib");
    command
}

/// A folder laid out as an installed OpenSSL: the headers of this machine, and empty libraries.
fn openssl_headers(folder: &Path) -> Result<PathBuf> {
    let openssl = folder.join("openssl");
    let include = openssl.join("include/openssl");
    let libraries = openssl.join("lib");
    fs::create_dir_all(&include)?;
    fs::create_dir_all(&libraries)?;
    let architecture = format!("/usr/include/{}-linux-gnu/openssl", std::env::consts::ARCH);
    for source in ["/usr/include/openssl", &architecture] {
        let Ok(entries) = fs::read_dir(source) else {
            continue;
        };
        for entry in entries {
            let entry = entry?;
            let link = include.join(entry.file_name());
            if !link.exists() {
                symlink(entry.path(), link).context("linking OpenSSL's headers")?;
            }
        }
    }
    for name in ["libssl.a", "libcrypto.a", "libssl.so", "libcrypto.so"] {
        fs::write(libraries.join(name), "")?;
    }
    Ok(openssl)
}
