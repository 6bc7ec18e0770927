//! One member data exchange without network, beside a bare RSA-2048 signature.

use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::{Figure, example, json_of, median};

const ROUNDS: usize = 5;

pub(super) fn measure() -> Result<Vec<Figure>> {
    println!("· one exchange beside one signature");
    let folder = tempfile::tempdir()?;
    let inputs = json_of(Command::new(example("exchange_inputs")).arg(folder.path()))?;
    let password = inputs["password"]
        .as_str()
        .context("no password of the practice keystore")?;
    let exchange = |arguments: &[&str]| {
        let mut command = Command::new(example("exchange"));
        command
            .arg(folder.path())
            .args(arguments)
            .env("P12_PASSWORD", password);
        json_of(&mut command)
    };

    let (mut ratios, mut runs) = (Vec::new(), Vec::new());
    let (mut first, mut memory) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let signature = signature_milliseconds()?;
        let warm = exchange(&["bench", "50", "400"])?;
        let cold = exchange(&["cold", "0", "40"])?;
        let cpu = number(&warm, "cpu_ms")?;
        ratios.push(cpu / signature);
        first.push(number(&cold, "answered_at_ms")?);
        memory.push(number(&cold, "rss_mb")?);
        runs.push(json!({"signature_ms": signature, "warm": warm, "cold": cold}));
    }
    Ok(vec![
        Figure {
            name: "exchange_cpu",
            what: "CPU of one exchange, in bare RSA-2048 signatures of `openssl speed`".into(),
            value: median(ratios),
            unit: "×",
            limit: 2.0,
            detail: json!(runs),
        },
        Figure {
            name: "exchange_first_answer",
            what: "a fresh process opens the keystore and answers its first exchange".into(),
            value: median(first),
            unit: "ms",
            limit: 40.0,
            detail: Value::Null,
        },
        Figure {
            name: "exchange_memory",
            what: "memory of that process after 40 exchanges".into(),
            value: median(memory),
            unit: "MB",
            limit: 15.0,
            detail: Value::Null,
        },
    ])
}

/// How long `openssl speed` takes for one RSA-2048 signature.
fn signature_milliseconds() -> Result<f64> {
    let output = Command::new("openssl")
        .args(["speed", "-mr", "-seconds", "1", "rsa2048"])
        .output()?;
    // machine-readable line: `+F2:<index>:<bits>:<signatures per second>:<verifications per second>`
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text
        .lines()
        .find(|line| line.starts_with("+F2:"))
        .context("openssl speed")?;
    let per_second: f64 = line.split(':').nth(3).context("openssl speed")?.parse()?;
    Ok(1000.0 / per_second)
}

fn number(report: &Value, field: &str) -> Result<f64> {
    report[field]
        .as_f64()
        .with_context(|| format!("the report has no {field}"))
}
