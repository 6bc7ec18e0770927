//! WebKitWebDriver: starts the application and drives its web view.

use std::{
    net::TcpListener,
    path::Path,
    process::Stdio,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::{Desktop, Page, Running};

/// A running WebKitWebDriver.
#[derive(Debug)]
pub struct Driver {
    address: String,
    _program: Running,
}

impl Driver {
    /// Starts the driver on a free port. `environment` is inherited by every application that the
    /// driver starts.
    pub fn start(desktop: &Desktop, environment: &[(&str, &str)]) -> Result<Self> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let mut program = Running::start(
            "WebKitWebDriver",
            desktop
                .command("WebKitWebDriver")
                .arg(format!("--port={port}"))
                .arg("--host=127.0.0.1")
                .env("TAURI_WEBVIEW_AUTOMATION", "true")
                .envs(environment.iter().copied())
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        )?;
        let address = format!("http://127.0.0.1:{port}");
        let deadline = Instant::now() + Duration::from_secs(20);
        while Instant::now() < deadline {
            program.check()?;
            if request("GET", &format!("{address}/status"), None).is_ok() {
                return Ok(Self {
                    address,
                    _program: program,
                });
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        bail!("WebKitWebDriver did not answer within 20 seconds")
    }

    /// Starts the application and waits for its window.
    pub fn open(&self, application: &Path, arguments: &[&str]) -> Result<Page> {
        let answer = request(
            "POST",
            &format!("{}/session", self.address),
            Some(
                &json!({"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": {
                    "binary": application, "args": arguments,
                }}}}),
            ),
        )?;
        let id = answer["sessionId"]
            .as_str()
            .context("the driver gave no session")?;
        Ok(Page::new(format!("{}/session/{id}", self.address)))
    }
}

/// One WebDriver request; gives the answer's `value`.
pub(super) fn request(method: &str, url: &str, body: Option<&Value>) -> Result<Value> {
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .timeout_global(Some(Duration::from_secs(90)))
        .build()
        .into();
    let mut response = match method {
        "GET" => agent.get(url).call()?,
        "DELETE" => agent.delete(url).call()?,
        _ => agent.post(url).send_json(body.unwrap_or(&json!({})))?,
    };
    let answer: Value = response
        .body_mut()
        .with_config()
        .limit(64 << 20)
        .read_json()?;
    if let Some(error) = answer["value"]["error"].as_str() {
        bail!(
            "{error}: {}",
            answer["value"]["message"].as_str().unwrap_or_default()
        );
    }
    Ok(answer["value"].clone())
}
