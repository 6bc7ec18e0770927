//! Starting, finding, stopping: the files in the data folder, and the program of its own.

use std::fs;

use jiff::SignedDuration;
use serde_json::{Value, json};
use tempfile::TempDir;
use valise_simulator::{Config, Error, Fault, FaultKind, Simulator, offered_keystores, running};

use crate::support::draft::token_request;
use crate::support::queries::{about, person};
use crate::support::{World, client};

#[tokio::test]
async fn clients_find_everything_in_the_data_folder() {
    let world = World::start().await;
    let base = world.simulator.base_url();
    assert!(base.starts_with("https://127.0.0.1:"), "{base}");
    let text = fs::read_to_string(world.simulator.endpoints_file()).expect("endpoints.toml");
    let file: toml::Table = text.parse().expect("TOML");
    assert_eq!(
        file["endpoints"]["member_data"].as_str(),
        Some(format!("{base}/MyCareNet/MemberData/v1").as_str())
    );
    for (section, key) in [
        ("trust", "tls_ca_file"),
        ("trust", "platform_ca_file"),
        ("license", "password_file"),
    ] {
        let name = file[section][key].as_str().expect("a file");
        assert!(world.folder().join(name).is_file(), "{name}");
    }
    let found = running(world.folder()).expect("it runs");
    assert_eq!(found.base_url, base);
    assert_eq!(found.pid, std::process::id());
    assert_eq!(found.endpoints_file, world.simulator.endpoints_file());
    assert_eq!(
        offered_keystores(world.folder()),
        world.simulator.keystores()
    );
}

#[tokio::test]
async fn a_folder_has_one_platform_at_a_time() {
    let world = World::start().await;
    let second = Simulator::start(Config::new(world.folder())).await;
    assert!(matches!(second, Err(Error::AlreadyRunning)));
    let World {
        simulator,
        http: _,
        folder,
    } = world;
    simulator.stop().await;
    assert!(running(folder.path()).is_none());
    assert!(!folder.path().join("running.json").exists());
    // what a killed one leaves behind does not count
    fs::write(
        folder.path().join("running.json"),
        r#"{"port": 1, "pid": 1}"#,
    )
    .expect("file");
    assert!(running(folder.path()).is_none());
    assert!(Simulator::start(Config::new(folder.path())).await.is_ok());
}

#[tokio::test]
async fn sessions_and_keystores_outlive_a_restart() {
    let world = World::start().await;
    let nurse = world.nurse();
    let assertion = world.session(&nurse).await;
    let before = world.simulator.keystores().to_vec();
    let World {
        simulator,
        http: _,
        folder,
    } = world;
    simulator.stop().await;

    let simulator = Simulator::start(Config::new(folder.path()))
        .await
        .expect("start");
    let http = client(folder.path());
    let world = World {
        simulator,
        http,
        folder,
    };
    assert_eq!(world.simulator.keystores(), before);
    let question = about(&world, &nurse, person(&world, "insured"));
    let answer = world
        .post(&question.draft(&world, &nurse, &assertion))
        .await;
    assert_eq!(answer.verdict, "accepted", "{}", answer.reason);
}

#[tokio::test]
async fn a_fresh_start_forgets_everything() {
    let old = World::start().await;
    let before = fs::read(old.folder().join("platform-ca.pem")).expect("platform-ca.pem");
    let World {
        simulator,
        http: _,
        folder,
    } = old;
    simulator.stop().await;
    let mut config = Config::new(folder.path());
    config.fresh = true;
    let simulator = Simulator::start(config).await.expect("start");
    let after = fs::read(folder.path().join("platform-ca.pem")).expect("platform-ca.pem");
    assert_ne!(before, after);
    let files = fs::read_dir(folder.path())
        .expect("folder")
        .filter(|entry| {
            let name = entry.as_ref().expect("entry").file_name();
            name.to_string_lossy().ends_with(".p12")
        });
    assert_eq!(
        files.count(),
        simulator.keystores().len(),
        "no keystore of before is left"
    );
}

#[tokio::test]
async fn keystores_that_have_aged_are_made_anew() {
    let world = World::start().await;
    let before = world.simulator.keystores().to_vec();
    let World {
        simulator,
        http: _,
        folder,
    } = world;
    simulator.stop().await;
    let mut config = Config::new(folder.path());
    let later = jiff::Timestamp::now() + SignedDuration::from_hours(24 * 10);
    config.clock = std::sync::Arc::new(move || later);
    let simulator = Simulator::start(config).await.expect("start");
    let changed: Vec<_> = simulator
        .keystores()
        .iter()
        .filter(|keystore| !before.contains(keystore))
        .map(|keystore| keystore.state)
        .collect();
    assert_eq!(changed, [valise_simulator::KeystoreState::EndingSoon]);
    assert!(
        before.iter().filter(|old| !old.path.exists()).count() == 1,
        "the old one is gone"
    );
}

#[tokio::test]
async fn a_taken_port_is_an_error() {
    let world = World::start().await;
    let port = world
        .simulator
        .base_url()
        .rsplit(':')
        .next()
        .expect("port")
        .parse()
        .expect("port");
    let folder = TempDir::new().expect("folder");
    let mut config = Config::new(folder.path());
    config.port = Some(port);
    let second = Simulator::start(config).await;
    assert!(matches!(second, Err(Error::Port { port: taken, .. }) if taken == port));
}

#[tokio::test]
async fn the_clock_can_be_set_off_from_the_start() {
    let now = jiff::Timestamp::now();
    let world = World::with(|config| {
        config.clock = std::sync::Arc::new(move || now);
        config.clock_offset = SignedDuration::from_hours(2);
    })
    .await;
    let answer = world
        .http
        .get(world.simulator.base_url())
        .send()
        .await
        .expect("answer");
    let date = answer.headers()["date"].to_str().expect("text");
    let date = jiff::fmt::rfc2822::parse(date).expect("date").timestamp();
    assert_eq!(date.as_second(), now.as_second() + 2 * 3600);
    let nurse = world.nurse();
    let answer = world.post(&token_request(&world, &nurse, &nurse)).await;
    assert_eq!(answer.verdict, "accepted", "by the platform's own time");
}

#[tokio::test]
async fn faults_can_be_switched_from_outside() {
    let world = World::start().await;
    let address = format!("{}/_control", world.simulator.base_url());
    let post = async |body: Value| {
        world
            .http
            .post(&address)
            .body(body.to_string())
            .send()
            .await
            .expect("answer")
    };
    let fault = json!({"kind": "latency", "milliseconds": 5, "service": "sts", "count": 2});
    let answer = post(json!({"set": [fault]})).await;
    assert_eq!(answer.status(), 200);
    let latency = Fault::new(FaultKind::Latency { milliseconds: 5 });
    assert_eq!(
        world.simulator.faults().active(),
        [latency.at(valise_simulator::Service::Sts).times(2)]
    );
    assert_eq!(post(json!({"clear": true})).await.status(), 200);
    assert_eq!(world.simulator.faults().active(), []);
    for wrong in [
        json!({"set": [{"kind": "meteor"}]}),
        json!({"set": [{"kind": "soa", "code": "SOA-99999"}]}),
        json!({"set": [{"kind": "refusal", "code": "NO_IDEA"}]}),
        json!({"set": [{"kind": "http", "status": 200}]}),
        json!({"unset": []}),
    ] {
        assert_eq!(post(wrong.clone()).await.status(), 400, "{wrong}");
    }
    assert_eq!(world.simulator.faults().active(), []);
}

#[tokio::test]
async fn received_calls_are_listed_without_their_bodies() {
    let world = World::start().await;
    let nurse = world.nurse();
    world.session(&nurse).await;
    let address = format!("{}/_control", world.simulator.base_url());
    let text = world
        .http
        .get(&address)
        .send()
        .await
        .expect("answer")
        .text()
        .await
        .expect("text");
    let shown: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(shown["received"][0]["service"], "sts");
    assert_eq!(shown["received"][0]["verdict"], "accepted");
    assert!(shown["received"][0].get("body").is_none(), "{text}");
    assert_eq!(shown["people"][0]["name"], "LAMBERT");

    let page = world
        .http
        .get(&address)
        .header("Origin", "https://x.example")
        .send()
        .await;
    assert_eq!(
        page.expect("answer").status(),
        403,
        "not for pages of a browser"
    );
    let page = world
        .http
        .get(&address)
        .header("Host", "x.example")
        .send()
        .await;
    assert_eq!(
        page.expect("answer").status(),
        403,
        "not under another name"
    );

    let curious = World::with(|config| config.keep_bodies = true).await;
    curious.session(&curious.nurse()).await;
    let call = curious.simulator.received().pop().expect("call");
    assert!(call.body.expect("body").contains("RequestSecurityToken"));
}

#[tokio::test]
async fn unknown_paths_and_methods_are_refused() {
    let world = World::start().await;
    let get = async |path: &str| {
        let address = format!("{}{path}", world.simulator.base_url());
        world
            .http
            .get(address)
            .send()
            .await
            .expect("answer")
            .status()
            .as_u16()
    };
    assert_eq!(get("/").await, 200);
    assert_eq!(get("/IAM").await, 404);
    assert_eq!(get("/MyCareNet/MemberData/v1").await, 405);
}

#[cfg(unix)]
#[tokio::test]
async fn the_program_says_where_it_is_and_ends_cleanly() {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};

    let folder = TempDir::new().expect("folder");
    let mut child = Command::new(env!("CARGO_BIN_EXE_valise-simulator"))
        .args(["--lang", "nl", "--data-dir"])
        .arg(folder.path())
        .stdout(Stdio::piped())
        .spawn()
        .expect("program");
    let mut lines = BufReader::new(child.stdout.take().expect("output")).lines();
    let first = lines.next().expect("a line").expect("text");
    let found = running(folder.path()).expect("it runs");
    assert!(first.contains(&found.base_url), "{first}");
    let rest: Vec<String> = lines
        .by_ref()
        .map_while(Result::ok)
        .take_while(|line| !line.contains("Ctrl-C"))
        .collect();
    let rest = rest.join("\n");
    assert!(rest.contains("--endpoints"), "{rest}");
    assert!(!rest.contains('⟦'), "{rest}");
    let answer = client(folder.path())
        .get(&found.base_url)
        .send()
        .await
        .expect("answer");
    assert_eq!(answer.status(), 200);

    let asked = Command::new("kill")
        .args(["-TERM", &child.id().to_string()])
        .status();
    assert!(asked.expect("kill").success());
    assert!(child.wait().expect("end").success());
    assert!(!folder.path().join("running.json").exists());
}
