use secrecy::ExposeSecret;

use super::*;

fn file(text: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("endpoints.toml");
    fs::write(&path, text).unwrap();
    (folder, path)
}

fn error(text: &str) -> Error {
    let (_folder, path) = file(text);
    Addresses::of(Environment::Acceptance, Some(&path))
        .err()
        .unwrap()
}

#[test]
fn absent_entries_keep_the_environments_own_address() {
    let (_folder, path) = file("[endpoints]\nmember_data = \"http://127.0.0.1:8443/x\"\n");
    let addresses = Addresses::of(Environment::Acceptance, Some(&path)).unwrap();
    assert_eq!(
        addresses.get(Service::MemberData).unwrap(),
        "http://127.0.0.1:8443/x"
    );
    let own = Endpoints::of(Environment::Acceptance);
    assert_eq!(
        Some(addresses.get(Service::Sts).unwrap()),
        own.get(Service::Sts)
    );
    assert!(matches!(addresses.licence(), Err(Error::LicenceMissing)));
}

#[test]
fn an_address_set_by_hand_is_left_only_for_a_list_set_by_hand() {
    let own = Addresses::of(Environment::Acceptance, None).unwrap();
    let list = own.list_for(Service::MemberData).unwrap();
    assert!(list.starts_with("https://servicelist-acpt."));
    let by_hand = "[endpoints]\nmember_data = \"https://one.example/\"\n";
    let (_folder, path) = file(by_hand);
    let addresses = Addresses::of(Environment::Acceptance, Some(&path)).unwrap();
    assert_eq!(addresses.list_for(Service::MemberData), None);
    assert_eq!(addresses.list_for(Service::Sts), Some(list));
    let (_folder, path) = file(&format!(
        "{by_hand}service_list = \"https://list.example/\"\n"
    ));
    let addresses = Addresses::of(Environment::Acceptance, Some(&path)).unwrap();
    for service in [Service::MemberData, Service::Sts] {
        assert_eq!(addresses.list_for(service), Some("https://list.example/"));
    }
    let nothing = Addresses::of(Environment::Practice, None).unwrap();
    assert_eq!(nothing.list_for(Service::MemberData), None);
}

#[test]
fn practice_without_its_platform_has_no_address() {
    let addresses = Addresses::of(Environment::Practice, None).unwrap();
    let missing = addresses.get(Service::Sts);
    assert!(matches!(
        missing,
        Err(Error::EndpointMissing { service: "sts" })
    ));
}

#[test]
fn plain_http_goes_to_this_machine_only() {
    for allowed in [
        "https://services.example/x",
        "http://127.0.0.1:1/",
        "http://localhost/x",
        "http://[::1]:9/x",
    ] {
        assert!(is_allowed(allowed), "{allowed}");
    }
    for refused in [
        "http://services.example/x",
        "http://127.0.0.1.example/",
        "http://localhost@example/",
        "https://user@example/",
        "http://",
        "https://",
        "ftp://127.0.0.1/",
        "127.0.0.1",
        "HTTP://example",
    ] {
        assert!(!is_allowed(refused), "{refused}");
    }
    let refused = error("[endpoints]\nsts = \"http://services.example/\"\n");
    assert!(matches!(refused, Error::EndpointRefused { service } if service == "sts"));
}

#[test]
fn what_is_not_understood_is_said_by_its_name_or_line() {
    let unknown = error("[endpoints]\nsps = \"https://example/\"\n");
    assert!(matches!(unknown, Error::EndpointsInvalid { entry } if entry == "sps"));
    let line = error("[endpoints]\n\n[trust]\nwrong = 1\n");
    assert!(matches!(line, Error::EndpointsInvalid { entry } if entry == "4"));
    let absent = error("[trust]\ntls_ca_file = \"absent.pem\"\n");
    assert!(matches!(absent, Error::EndpointsUnreadable { file } if file == "absent.pem"));
    let nothing = Addresses::of(Environment::Acceptance, Some(Path::new("/nowhere/e.toml")));
    assert!(matches!(nothing.err(), Some(Error::EndpointsUnreadable { file }) if file == "e.toml"));
}

#[test]
fn files_are_found_beside_the_endpoints_file() {
    let (folder, path) = file(
        "[license]\nname = \"valise\"\nusername = \"u\"\npassword_file = \"license.txt\"\n\
         [trust]\ntls_ca_file = \"ca.pem\"\n",
    );
    fs::write(folder.path().join("license.txt"), "not so secret\n").unwrap();
    fs::write(folder.path().join("ca.pem"), "no certificate").unwrap();
    let invalid = Addresses::of(Environment::Practice, Some(&path)).err();
    assert!(matches!(invalid, Some(Error::EndpointsInvalid { entry }) if entry == "tls_ca_file"));
    let text = fs::read_to_string(&path)
        .unwrap()
        .replace("[trust]\ntls_ca_file = \"ca.pem\"", "");
    fs::write(&path, text).unwrap();
    let addresses = Addresses::of(Environment::Practice, Some(&path)).unwrap();
    let licence = addresses.licence().unwrap();
    assert_eq!(licence.password.expose_secret(), "not so secret");
    assert!(!format!("{licence:?}").contains("not so secret"));
}
