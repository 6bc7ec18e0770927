//! What the platform writes, in the eyes of others: the official schemas through xmllint, and
//! signatures through xmlsec1.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use openssl::sha::sha256;
use tempfile::TempDir;
use valise_simulator::{Fault, FaultKind};

use crate::support::draft::{samlp_payload, samlp_request, token_request};
use crate::support::queries::{about, content, facet, insurability, person};
use crate::support::{World, assertion_of};

/// The official schemas, when they are there.
fn schemas() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/schemas");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: ../shared is absent");
    None
}

/// Documents to be judged together.
struct Documents {
    folder: TempDir,
    files: Vec<PathBuf>,
}

impl Documents {
    fn new() -> Self {
        Documents {
            folder: TempDir::new().expect("folder"),
            files: Vec::new(),
        }
    }

    fn add(&mut self, name: &str, xml: &str) -> PathBuf {
        let path = self
            .folder
            .path()
            .join(format!("{:03}-{name}.xml", self.files.len()));
        fs::write(&path, xml).expect("file");
        self.files.push(path.clone());
        path
    }

    fn validate(&self, schema: &Path) {
        assert!(
            !self.files.is_empty() && schema.is_file(),
            "{}",
            schema.display()
        );
        let output = Command::new("xmllint")
            .args(["--nonet", "--noout", "--schema"])
            .arg(schema)
            .args(&self.files)
            .output();
        let Ok(output) = output else {
            println!("skipped: xmllint is not installed");
            return;
        };
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

/// The element of an answer that starts with this tag, alone.
fn cut<'a>(text: &'a str, name: &str) -> &'a str {
    let from = text.find(&format!("<{name} ")).expect(name);
    let end = format!("</{name}>");
    let until = text.rfind(&end).expect("end") + end.len();
    &text[from..until]
}

#[tokio::test]
async fn member_data_answers_are_valid() {
    let Some(schemas) = schemas() else { return };
    let world = World::start().await;
    let nurse = world.nurse();
    let assertion = world.session(&nurse).await;
    let (mut requests, mut answers, mut contents) =
        (Documents::new(), Documents::new(), Documents::new());
    let everything = [
        insurability("invoicing", "other"),
        facet("palliativeStatus"),
        facet("chronicCondition"),
        facet("globalMedicalFile"),
    ]
    .concat();
    let mut questions: Vec<_> = valise_simulator::people()
        .iter()
        .filter(|person| person.shows != "slow" && person.shows != "bus-busy")
        .map(|person| {
            let mut question = about(&world, &nurse, person);
            question.facets(&everything);
            (person.shows.clone(), question)
        })
        .collect();
    let mut question = about(&world, &nurse, person(&world, "hospitalised"));
    question.facets(&insurability("information", "hospitalized"));
    questions.push(("hospitalized".into(), question));
    for (name, facets) in [("unknown", facet("x")), ("denied", facet("carePath"))] {
        let mut question = about(&world, &nurse, person(&world, "insured"));
        question.facets(&facets);
        questions.push((name.into(), question));
    }
    for (name, question) in questions {
        requests.add(&name, &question.payload());
        let answer = world
            .post(&question.draft(&world, &nurse, &assertion))
            .await;
        assert_eq!(answer.status, 200, "{name}: {}", answer.reason);
        answers.add(
            &name,
            cut(&answer.text, "mcn:MemberDataConsultationResponse"),
        );
        contents.add(&name, &content(&answer));
    }
    let mycarenet = schemas.join("mycarenet");
    let protocol = "ehealth-mycarenet-memberdata/XSD/mycarenet-memberdata-protocol-1_0.xsd";
    requests.validate(&mycarenet.join(protocol));
    answers.validate(&mycarenet.join(protocol));
    contents.validate(&mycarenet.join("mycarenet-memberdata/XSD/memberdata-response-ours.xsd"));
}

#[tokio::test]
async fn token_answers_are_valid() {
    let Some(schemas) = schemas() else { return };
    let world = World::start().await;
    let (nurse, group) = (world.nurse(), world.group());
    let (mut trust, mut samlp) = (Documents::new(), Documents::new());
    for (name, holder) in [("token", &nurse), ("challenge", &group)] {
        let draft = token_request(&world, &nurse, holder);
        // the document has the prefixes of its envelope
        let wsu = "xmlns:wsu=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd\"";
        let wsse = "xmlns:wsse=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd\"";
        let tag = "<wst:RequestSecurityToken ";
        let payload = cut(&draft.text, "wst:RequestSecurityToken");
        trust.add(
            "request",
            &payload.replacen(tag, &format!("{tag}{wsu} {wsse} "), 1),
        );
        let answer = world.post(&draft).await;
        trust.add(name, cut(&answer.text, "wst:RequestSecurityTokenResponse"));
    }
    samlp.add("request", &samlp_payload(&world, &nurse, &nurse));
    let answer = world
        .post(&samlp_request(&world, &nurse, &nurse, true))
        .await;
    samlp.add("success", cut(&answer.text, "samlp:Response"));
    world.simulator.faults().set(Fault::new(FaultKind::Revoked));
    let answer = world
        .post(&samlp_request(&world, &nurse, &nurse, true))
        .await;
    samlp.add("denied", cut(&answer.text, "samlp:Response"));
    let ehealth = schemas.join("ehealth");
    trust.validate(&ehealth.join("e-contract/ws-trust-sts/ws-trust-1.3.xsd"));
    samlp.validate(&ehealth.join("sts-ehi/oasis-sstc-saml-schema-protocol-1.1.xsd"));
}

#[tokio::test]
async fn errors_of_the_bus_are_valid() {
    let Some(schemas) = schemas() else { return };
    let world = World::start().await;
    let nurse = world.nurse();
    let mut documents = Documents::new();
    for code in [
        "SOA-00001",
        "SOA-01001",
        "SOA-02002",
        "SOA-03006",
        "SOA-03007",
    ] {
        world.simulator.faults().clear();
        world
            .simulator
            .faults()
            .set(Fault::new(FaultKind::Soa { code: code.into() }));
        let answer = world.post(&token_request(&world, &nurse, &nurse)).await;
        let name = if code == "SOA-03007" {
            "urn:BusinessError"
        } else {
            "urn:SystemError"
        };
        documents.add(code, cut(&answer.text, name));
    }
    let schema = "ehealth/connector/ehealth-errors/XSD/ehealth-errors-schema-soa-1_1.xsd";
    documents.validate(&schemas.join(schema));
}

/// Verifies the first signature of a file by the certificate of the platform.
fn xmlsec1(world: &World, file: &Path, identifiers: &[&str]) -> Option<String> {
    let pem = fs::read(world.folder().join("authority/platform.pem")).expect("platform.pem");
    let certificate = openssl::x509::X509::stack_from_pem(&pem)
        .expect("PEM")
        .remove(0);
    let path = file.with_extension("crt");
    fs::write(&path, certificate.to_pem().expect("PEM")).expect("file");
    let mut command = Command::new("xmlsec1");
    command
        .args(["--verify", "--pubkey-cert-pem"])
        .arg(path)
        .args(identifiers)
        .arg(file);
    let Ok(output) = command.output() else {
        println!("skipped: xmlsec1 is not installed");
        return None;
    };
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text).into_owned();
    assert!(output.status.success(), "{text}");
    Some(text)
}

#[tokio::test]
async fn assertions_are_signed_by_the_platform() {
    let world = World::start().await;
    let nurse = world.nurse();
    let mut documents = Documents::new();
    let trust = world.session(&nurse).await;
    let samlp = world
        .post(&samlp_request(&world, &nurse, &nurse, true))
        .await
        .text;
    for (name, assertion) in [("trust", trust.as_str()), ("samlp", assertion_of(&samlp))] {
        let file = documents.add(name, assertion);
        let identifier = "urn:oasis:names:tc:SAML:1.0:assertion:Assertion";
        xmlsec1(&world, &file, &["--id-attr:AssertionID", identifier]);
    }
    let leaf = world.folder().join("leaf.pem");
    fs::write(&leaf, nurse.certificate.to_pem().expect("PEM")).expect("file");
    let verified = Command::new("openssl")
        .args(["verify", "-CAfile"])
        .arg(world.folder().join("platform-ca.pem"))
        .arg(leaf)
        .output();
    match verified {
        Ok(output) => {
            assert!(
                output.status.success(),
                "{}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
        Err(_) => println!("skipped: openssl is not installed"),
    }
}

#[tokio::test]
async fn periods_are_signed_by_the_insurer() {
    let world = World::start().await;
    let nurse = world.nurse();
    let assertion = world.session(&nurse).await;
    let question = about(&world, &nurse, person(&world, "signed"));
    let answer = world
        .post(&question.draft(&world, &nurse, &assertion))
        .await;
    let mut documents = Documents::new();
    let file = documents.add("signed", &content(&answer));
    let identifier = "urn:oasis:names:tc:SAML:2.0:assertion:Assertion";
    xmlsec1(&world, &file, &["--id-attr:ID", identifier]);
}

#[tokio::test]
async fn the_service_list_is_valid_signed_and_tells_of_the_second_site() {
    let world = World::start().await;
    let get = async |path: &str| {
        let address = format!("{}{path}", world.simulator.base_url());
        world
            .http
            .get(address)
            .send()
            .await
            .expect("answer")
            .text()
            .await
            .expect("text")
    };
    let normal = get("/servicelist.xml").await;
    let digest: String = sha256(normal.as_bytes())
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect();
    assert_eq!(
        get("/servicelist.sha2").await,
        digest,
        "the list stays the same"
    );
    assert!(normal.contains("Status=\"ACTIVE\" Order=\"0\""), "{normal}");
    world
        .simulator
        .faults()
        .set(Fault::new(FaultKind::EndpointInactive));
    let moved = get("/servicelist").await;
    let member_data = "/MyCareNet/MemberData/v1</Endpoint>";
    assert!(moved.contains("Status=\"INACTIVE\" Order=\"0\""), "{moved}");
    assert!(
        moved.contains(&format!("/second-site{member_data}")),
        "{moved}"
    );
    assert_ne!(get("/servicelist.sha2").await, digest);

    let mut documents = Documents::new();
    for (name, list) in [("normal", &normal), ("moved", &moved)] {
        let file = documents.add(name, list);
        let list = "urn:be:fgov:ehealth:bcp:protocol:v1:ServiceList";
        let properties = "http://uri.etsi.org/01903/v1.3.2#:SignedProperties";
        let said = xmlsec1(
            &world,
            &file,
            &["--id-attr:Id", list, "--id-attr:Id", properties],
        );
        if let Some(said) = said {
            assert!(said.contains("2/2"), "both references: {said}");
        }
    }
    if let Some(schemas) = schemas() {
        let schema = "ehealth/connector/ehealth-bcp/XSD/ehealth-bcp-protocol-1_0.xsd";
        documents.validate(&schemas.join(schema));
    }
}
