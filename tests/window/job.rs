//! The main job, from the first start to log-out.

use anyhow::Result;
use valise_messages::Language;

use super::desk::Desk;

/// A nursing group imports its certificate, with a wrong password first, opens a session, and
/// checks an insured, a changed and a deceased patient; the language changes at once; the network
/// goes and comes; a restart keeps everything; log-out ends the session.
#[test]
fn a_group_checks_its_patients() -> Result<()> {
    let mut desk = Desk::set_up()?;
    let group = desk.keystore("DE BRUG")?;
    let nurse = desk.nurse(Language::Nl)?;

    nurse.begins_to_practise("Nederlands")?;
    nurse.opens_certificate("DE BRUG", Some("een ander wachtwoord"))?;
    nurse.reads("keystore-wrong_password")?;
    nurse.types_password(&group.password)?;
    nurse.reads("ui-import-facts-title")?;
    nurse.page().read(&group.nihii)?;
    nurse.keeps_certificate(&group.nihii, Some("85.01.01-002.14"))?;
    nurse.reads("ui-home-check")?;

    nurse.press("ui-action-open_session")?;
    nurse.reads("ui-proof-group")?;
    nurse.opens_session()?;

    nurse.takes_practice_patient("insured")?;
    nurse.checks("verdict-insured")?;
    nurse.page().read("319")?;
    nurse.takes_practice_patient("changed")?;
    nurse.checks("verdict-changed_during_period")?;
    nurse.takes_practice_patient("deceased")?;
    nurse.checks("verdict-deceased")?;

    // the same screen, in another language, without a restart
    nurse.page().run(
        "const select = Array.from(document.querySelectorAll('select'))
           .find((each) => Array.from(each.options).some((option) => option.value === 'de'));
         select.value = 'de';
         select.dispatchEvent(new Event('change', { bubbles: true }));",
        &[],
    )?;
    let nurse = desk.nurse(Language::De)?;
    nurse.reads("verdict-deceased")?;
    nurse.reads("ui-nav-people")?;

    let port = desk.cut_network()?;
    let nurse = desk.nurse(Language::De)?;
    nurse.opens_patient("LAMBERT")?;
    nurse.press("ui-check-now")?;
    nurse.reads("ui-check-waiting_for_network")?;
    // the last answer stays readable below
    nurse.reads("verdict-insured")?;

    desk.close()?;
    desk.join_network(port)?;
    desk.open()?;
    let nurse = desk.nurse(Language::De)?;
    nurse.reads("ui-home-check")?;
    nurse.is_offered("ui-session-view")?;
    nurse.opens_patient("LAMBERT")?;
    nurse.reads("verdict-insured")?;
    // sent again by hand, unless it left by itself in the meantime
    let again = nurse.words("ui-check-retry");
    nurse.page().wait("the check to be answered", |page| {
        if !page.offers(&again)? {
            return Ok(Some(()));
        }
        page.run(
            "Array.from(document.querySelectorAll('button'))
               .find((each) => each.innerText.includes(arguments[0]))?.click()",
            &[again.as_str().into()],
        )?;
        Ok(None)
    })?;
    nurse.reads("verdict-insured")?;

    nurse.goes_to("#/home")?;
    nurse.press("ui-session-view")?;
    nurse.reads("ui-session-active")?;
    nurse.press("ui-session-close")?;
    nurse.closes_sheet()?;
    nurse.reads("home-session_none")?;
    desk.close()
}
