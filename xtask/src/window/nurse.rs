//! What a nurse does in the window, in her language.
//!
//! The demonstration and the end-to-end tests share these steps. They find everything by the words
//! on the screen, taken from the same catalogue as the interface.

use anyhow::{Context, Result};
use valise_messages::{Language, text};

use super::Page;

/// A nurse in front of the window.
#[derive(Clone, Copy, Debug)]
pub struct Nurse<'page> {
    page: &'page Page,
    language: Language,
}

impl<'page> Nurse<'page> {
    /// A nurse who reads `language`.
    pub fn new(page: &'page Page, language: Language) -> Self {
        Self { page, language }
    }

    /// The window she sits in front of.
    pub fn page(&self) -> &'page Page {
        self.page
    }

    /// A sentence in her language.
    pub fn words(&self, key: &str) -> String {
        text(self.language, key, &[])
    }

    /// Presses what carries the sentence of `key`.
    pub fn press(&self, key: &str) -> Result<()> {
        self.page.press(&self.words(key))
    }

    /// Waits until the sentence of `key` is on the screen.
    pub fn reads(&self, key: &str) -> Result<()> {
        self.page.read(&self.words(key))
    }

    /// Waits until something that can be pressed carries the sentence of `key`.
    pub fn is_offered(&self, key: &str) -> Result<()> {
        let label = self.words(key);
        self.page.wait(&format!("“{label}” to be offered"), |page| {
            Ok(page.offers(&label)?.then_some(()))
        })
    }

    /// First start: chooses the language, and to practise.
    pub fn begins_to_practise(&self, language_name: &str) -> Result<()> {
        self.page.press(language_name)?;
        self.press("ui-welcome-practice")
    }

    /// Takes an offered certificate and opens it. `password` replaces the one that practice fills
    /// in.
    pub fn opens_certificate(&self, offered: &str, password: Option<&str>) -> Result<()> {
        self.page.press(offered)?;
        if let Some(password) = password {
            self.page
                .type_into(&self.words("ui-import-password"), password)?;
        }
        self.press("ui-import-open")
    }

    /// Types the certificate's password again and opens it.
    pub fn types_password(&self, password: &str) -> Result<()> {
        self.page
            .type_into(&self.words("ui-import-password"), password)?;
        self.press("ui-import-open")
    }

    /// Confirms the certificate's facts and the profile, keeps the password, and finishes.
    pub fn keeps_certificate(&self, nihii: &str, niss: Option<&str>) -> Result<()> {
        self.press("ui-import-mine")?;
        self.reads("ui-profile-title")?;
        self.page.type_into(&self.words("ui-nihii"), nihii)?;
        if let Some(niss) = niss {
            self.page.type_into(&self.words("ui-niss"), niss)?;
        }
        self.press("ui-next")?;
        self.press("ui-import-keep-yes")?;
        self.press("ui-import-store")?;
        self.reads("ui-import-stored")?;
        self.press("ui-import-finish")
    }

    /// Opens a session as the sheet proposes it; the password is kept. Home offers to view it
    /// afterwards.
    pub fn opens_session(&self) -> Result<()> {
        self.press("ui-action-open_session")?;
        self.sheet_is_gone()?;
        self.goes_to("#/home")?;
        self.is_offered("ui-session-view")
    }

    /// Closes the sheet that lies over the screen.
    pub fn closes_sheet(&self) -> Result<()> {
        self.page.keys("body", "\u{e00c}")?;
        self.sheet_is_gone()
    }

    /// Waits until no sheet lies over the screen.
    pub fn sheet_is_gone(&self) -> Result<()> {
        self.page.wait("the sheet to close", |page| {
            Ok((!page.has("dialog[open]")?).then_some(()))
        })
    }

    /// Puts an invented card of practice into the practice reader.
    pub fn puts_in_practice_card(&self, beside: &str) -> Result<()> {
        self.goes_to("#/practice")?;
        let put_in = self.words("ui-practice-card-in");
        self.page.press_beside(beside, &put_in)
    }

    /// Takes an invented patient of practice over into her list, and opens the page.
    pub fn takes_practice_patient(&self, scenario: &str) -> Result<()> {
        self.goes_to("#/practice")?;
        let shows = self.words(&format!("practice-person-{scenario}"));
        self.page
            .press_beside(&shows, &self.words("ui-practice-add"))?;
        self.reads("ui-check-now")
    }

    /// Types a new patient.
    pub fn adds_patient(&self, niss: &str) -> Result<()> {
        self.goes_to("#/people/new")?;
        // the choice above the field has the same name
        self.page
            .fill("dialog[open] input:not([type=radio])", niss)?;
        self.press("ui-person-save")?;
        self.reads("ui-check-now")
    }

    /// Types new patients, and puts each on the round of today.
    pub fn plans(&self, numbers: &[String]) -> Result<()> {
        for niss in numbers {
            self.adds_patient(niss)?;
            self.press("ui-round-add-today")?;
            self.is_offered("ui-round-here")?;
        }
        Ok(())
    }

    /// Waits until so many visits of the round carry the word of `key`.
    pub fn sees_visits(&self, key: &str, count: usize) -> Result<()> {
        let word = self.words(key);
        let what = format!("{count} visits with “{word}”");
        self.page.wait(&what, |page| {
            let found = page.run(
                "return Array.from(document.querySelectorAll('article.visit .state'))
                   .filter((visit) => visit.innerText.includes(arguments[0])).length",
                &[word.as_str().into()],
            )?;
            Ok((found.as_u64() == u64::try_from(count).ok()).then_some(()))
        })
    }

    /// Goes to a screen by its address, as a link does.
    pub fn goes_to(&self, address: &str) -> Result<()> {
        self.page
            .run("location.hash = arguments[0]", &[address.into()])?;
        Ok(())
    }

    /// Opens a patient by name.
    pub fn opens_patient(&self, name: &str) -> Result<()> {
        self.goes_to("#/people")?;
        self.page.press(name)
    }

    /// Checks the patient on the screen and waits for the verdict's sentence.
    pub fn checks(&self, verdict_key: &str) -> Result<()> {
        self.press("ui-check-now")?;
        self.reads(verdict_key)
    }

    /// The number of people listed.
    pub fn count_of(&self, selector: &str) -> Result<usize> {
        let count = self.page.run(
            "return document.querySelectorAll(arguments[0]).length",
            &[selector.into()],
        )?;
        usize::try_from(count.as_u64().context("no number")?).context("too many")
    }
}
