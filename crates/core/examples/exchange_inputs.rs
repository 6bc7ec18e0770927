//! Writes what the `exchange` example of valise-mycarenet works on into a folder: the practice
//! nurse's keystore, an assertion and an answer, all from a real check against the practice
//! platform. Prints the keystore's password as JSON; practice passwords are no secret.
#![allow(clippy::print_stdout, reason = "its output is what it is for")]

#[path = "support/device.rs"]
mod device;
#[path = "support/nurse.rs"]
mod nurse;

use std::error::Error;
use std::path::PathBuf;

use valise_core::views::CheckOptions;

use device::Device;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).ok_or("name a folder")?;
    let folder = PathBuf::from(folder);
    std::fs::create_dir_all(&folder)?;
    let device = Device::ready().await?;
    let people = valise_simulator::people();
    let insured = people
        .iter()
        .find(|person| person.shows == "changed")
        .ok_or("practice has no such person")?;
    let id = device.add(insured.niss.clone()).await?;
    let check = device
        .valise
        .check_person(&id, CheckOptions::default())
        .await?;
    let original = device.valise.check_original(&check.check_id).await?;
    let request = original.request.ok_or("the check kept no request")?;
    let answer = original.response.ok_or("the check kept no answer")?;

    std::fs::copy(device.keystore_file(), folder.join("nurse.p12"))?;
    std::fs::write(folder.join("assertion.xml"), assertion(&request)?)?;
    std::fs::write(folder.join("answer.xml"), answer)?;
    println!(
        "{}",
        serde_json::json!({ "password": device.keystore.password })
    );
    device.simulator.stop().await;
    Ok(())
}

/// The assertion in the header of a signed request, as it was spliced in.
fn assertion(request: &str) -> Result<&str, Box<dyn Error>> {
    let attribute = request.find("AssertionID=").ok_or("no assertion")?;
    let start = request[..attribute].rfind('<').ok_or("no assertion")?;
    let name = request[start + 1..]
        .split_whitespace()
        .next()
        .ok_or("no assertion")?;
    let close = format!("</{name}>");
    let end = request[start..].find(&close).ok_or("no assertion")?;
    Ok(&request[start..start + end + close.len()])
}
