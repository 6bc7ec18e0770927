//! `valise-simulator`: the practice platform as a program of its own.

use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::Context;
use clap::Parser;
use jiff::SignedDuration;
use valise_messages::{Language, sentence, text};
use valise_simulator::{Config, Simulator, people};

/// An invented eHealth and MyCareNet on this machine, for practice, demonstration and tests.
#[derive(Debug, Parser)]
#[command(name = "valise-simulator", version)]
struct Arguments {
    /// Folder of the certificates, the keystores and the endpoints file; that of Valise when absent
    #[arg(long, env = "VALISE_DATA_DIR")]
    data_dir: Option<PathBuf>,
    /// Port on 127.0.0.1; any free one when absent
    #[arg(long)]
    port: Option<u16>,
    /// Make new certificates and keystores instead of those of earlier starts
    #[arg(long)]
    fresh: bool,
    /// Seconds by which the platform's clock is ahead of the true time; may be below zero
    #[arg(
        long,
        value_name = "SECONDS",
        default_value_t = 0,
        allow_hyphen_values = true
    )]
    clock_offset: i64,
    /// Language of what is printed: fr, nl, de or en
    #[arg(long, default_value = "en")]
    lang: Language,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let data_dir = arguments
        .data_dir
        .or_else(usual_folder)
        .context("use --data-dir")?;
    let mut config = Config::new(data_dir);
    config.port = arguments.port;
    config.fresh = arguments.fresh;
    config.clock_offset = SignedDuration::from_secs(arguments.clock_offset);
    let simulator = match Simulator::start(config).await {
        Ok(simulator) => simulator,
        Err(error) => {
            let params: Vec<_> = error.params();
            let said = sentence(arguments.lang, error.code(), &params);
            return Err(error).context(format!("{} {}", said.message, said.action));
        }
    };
    introduce(&simulator, arguments.lang).context("standard output")?;
    until_asked_to_stop().await?;
    simulator.stop().await;
    Ok(())
}

/// Where the app and the command line look for a running platform of this user.
fn usual_folder() -> Option<PathBuf> {
    directories::BaseDirs::new().map(|places| places.data_dir().join("be.valise.app"))
}

/// Where the platform is, how to use it, and whom one meets there.
fn introduce(simulator: &Simulator, language: Language) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let say = |key: &str, name: &str, value: &str| text(language, key, &[(name, value.to_owned())]);
    let address = simulator.base_url();
    writeln!(
        out,
        "{}",
        say("practice-server-running", "address", address)
    )?;
    let control = format!("{address}/_control");
    writeln!(
        out,
        "{}\n",
        say("practice-server-control", "address", &control)
    )?;

    writeln!(out, "{}", text(language, "practice-server-endpoints", &[]))?;
    let endpoints = simulator.endpoints_file().display();
    writeln!(
        out,
        "  valise-cli --environment practice --endpoints {endpoints} doctor\n"
    )?;

    let password = simulator
        .keystores()
        .first()
        .map_or("", |keystore| &keystore.password);
    writeln!(
        out,
        "{}",
        say("practice-server-keystores", "password", password)
    )?;
    for keystore in simulator.keystores() {
        let key = format!("practice-keystore-{}", keystore.state.as_str());
        let holder = format!("{} {}", keystore.first_name, keystore.name);
        let shown = text(language, &key, &[]);
        writeln!(
            out,
            "  {}\n    {}: {shown}",
            keystore.path.display(),
            holder.trim()
        )?;
    }

    writeln!(out, "\n{}", text(language, "practice-server-people", &[]))?;
    for person in people() {
        let key = format!("practice-person-{}", person.shows);
        let (name, shown) = (&person.name, text(language, &key, &[]));
        writeln!(
            out,
            "  {}  {name} {}: {shown}",
            person.niss, person.first_name
        )?;
    }
    writeln!(out, "\n{}", text(language, "practice-server-stop", &[]))?;
    out.flush()
}

#[cfg(unix)]
async fn until_asked_to_stop() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut ended = signal(SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = ended.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn until_asked_to_stop() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}
