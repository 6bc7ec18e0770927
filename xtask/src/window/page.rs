//! What a person does with the window: look, click, type.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use super::driver::request;
use crate::paths;

const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
const PRESSABLE: &str = "button, a[href], summary, [role=button], [role=tab], [role=radio], \
                         input[type=radio], input[type=checkbox], label";
const FIELDS: &str = "input, select, textarea";
/// Finds the visible, enabled element whose name is the label; failing that, contains it.
const BY_LABEL: &str = r#"
const [selector, label] = arguments;
const words = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const name = (element) => {
  const by = element.getAttribute('aria-labelledby');
  const texts = by ? by.split(' ').map((id) => document.getElementById(id)?.innerText) : [];
  const labels = Array.from(element.labels ?? [], (each) => each.innerText);
  return [element.getAttribute('aria-label'), ...texts, ...labels, element.innerText].map(words);
};
const usable = (element) =>
  !element.disabled && !element.closest('[inert]') && element.getClientRects().length > 0;
// a sheet that lies over the screen covers everything else
const top = Array.from(document.querySelectorAll('dialog[open]')).at(-1) ?? document;
const all = Array.from(top.querySelectorAll(selector)).filter(usable);
const found =
  all.find((element) => name(element).includes(label)) ??
  all.find((element) => name(element).some((text) => text.includes(label))) ??
  null;
found?.scrollIntoView({ block: 'center' });
return found;
"#;
/// Finds the element with the label whose own list entry contains the text.
const BESIDE: &str = r#"
const [selector, text, label] = arguments;
// the spaces that keep a sign on the line of its word are spaces
const plain = (element) => (element?.innerText ?? '').replaceAll('\u00a0', ' ');
const entry = (element) => plain(element.closest('li, tr, article'));
const named = (element) => plain(element).includes(label);
return (
  Array.from(document.querySelectorAll(selector)).find(
    (element) => named(element) && entry(element).includes(text) && !element.disabled,
  ) ?? null
);
"#;
const PATIENCE: Duration = Duration::from_secs(30);

/// The application's window. Dropping it closes the application.
#[derive(Debug)]
pub struct Page {
    session: String,
    open: bool,
}

/// One element of the page.
#[derive(Clone, Debug)]
pub struct Element(String);

impl Page {
    pub(super) fn new(session: String) -> Self {
        Self {
            session,
            open: true,
        }
    }

    fn get(&self, path: &str) -> Result<Value> {
        request("GET", &format!("{}{path}", self.session), None)
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        request("POST", &format!("{}{path}", self.session), Some(body))
    }

    /// Waits until `look` gives something, and fails with `what` when it never does.
    pub fn wait<T>(
        &self,
        what: &str,
        mut look: impl FnMut(&Self) -> Result<Option<T>>,
    ) -> Result<T> {
        let deadline = Instant::now() + PATIENCE;
        let mut last = None;
        while Instant::now() < deadline {
            match look(self) {
                Ok(Some(found)) => return Ok(found),
                Ok(None) => {}
                Err(error) => last = Some(error),
            }
            std::thread::sleep(Duration::from_millis(25));
        }
        let seen = self.text("body").unwrap_or_default();
        let reason = last.map(|error| format!(" ({error})")).unwrap_or_default();
        let picture = paths::target().join("window-failure.png");
        let kept = match self.screenshot(&picture) {
            Ok(()) => format!("a picture of it is {}", picture.display()),
            Err(error) => format!("there is no picture of it: {error}"),
        };
        bail!("{what}: not within {PATIENCE:?}{reason}; {kept}\n--- on screen:\n{seen}")
    }

    /// All elements that match a CSS selector now.
    pub fn all(&self, selector: &str) -> Result<Vec<Element>> {
        let found = self.post(
            "/elements",
            &json!({"using": "css selector", "value": selector}),
        )?;
        let found = found.as_array().cloned().unwrap_or_default();
        Ok(found
            .iter()
            .filter_map(|e| e[ELEMENT].as_str())
            .map(|e| Element(e.to_owned()))
            .collect())
    }

    /// The first element that matches, waiting for it.
    pub fn find(&self, selector: &str) -> Result<Element> {
        self.wait(selector, |page| Ok(page.all(selector)?.into_iter().next()))
    }

    /// Whether something matches now.
    pub fn has(&self, selector: &str) -> Result<bool> {
        Ok(!self.all(selector)?.is_empty())
    }

    /// Clicks the first element that matches, waiting until it can be clicked.
    pub fn click(&self, selector: &str) -> Result<()> {
        self.wait(&format!("click on {selector}"), |page| {
            let Some(element) = page.all(selector)?.into_iter().next() else {
                return Ok(None);
            };
            page.post(&format!("/element/{}/click", element.0), &json!({}))?;
            Ok(Some(()))
        })
    }

    /// Replaces the text of a field.
    pub fn fill(&self, selector: &str, text: &str) -> Result<()> {
        let element = self.find(selector)?;
        self.post(&format!("/element/{}/clear", element.0), &json!({}))?;
        self.post(
            &format!("/element/{}/value", element.0),
            &json!({"text": text}),
        )?;
        Ok(())
    }

    /// Sends keys to the element that matches, as typed.
    pub fn keys(&self, selector: &str, text: &str) -> Result<()> {
        let element = self.find(selector)?;
        self.post(
            &format!("/element/{}/value", element.0),
            &json!({"text": text}),
        )?;
        Ok(())
    }

    /// The visible text of the first element that matches.
    pub fn text(&self, selector: &str) -> Result<String> {
        let element = self
            .all(selector)?
            .into_iter()
            .next()
            .context("no such element")?;
        let text = self.get(&format!("/element/{}/text", element.0))?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the visible text of `selector` contains `text`.
    pub fn see(&self, selector: &str, text: &str) -> Result<()> {
        self.wait(&format!("“{text}” in {selector}"), |page| {
            Ok(page.text(selector)?.contains(text).then_some(()))
        })
    }

    /// Presses the button, link or choice that carries `label`, as a person would find it: visible,
    /// enabled, by its text or by the name that assistive programs read out.
    pub fn press(&self, label: &str) -> Result<()> {
        self.wait(&format!("press “{label}”"), |page| {
            let Some(element) = page.by_label(PRESSABLE, label)? else {
                return Ok(None);
            };
            page.post(&format!("/element/{}/click", element.0), &json!({}))?;
            Ok(Some(()))
        })
    }

    /// Presses what carries `label` in the list entry that reads `text`.
    pub fn press_beside(&self, text: &str, label: &str) -> Result<()> {
        self.wait(&format!("press “{label}” beside “{text}”"), |page| {
            let found = page.run(BESIDE, &[PRESSABLE.into(), text.into(), label.into()])?;
            let Some(element) = found[ELEMENT].as_str() else {
                return Ok(None);
            };
            page.post(&format!("/element/{element}/click"), &json!({}))?;
            Ok(Some(()))
        })
    }

    /// Replaces the text of the field that carries `label`.
    pub fn type_into(&self, label: &str, text: &str) -> Result<()> {
        self.wait(&format!("type into “{label}”"), |page| {
            let Some(element) = page.by_label(FIELDS, label)? else {
                return Ok(None);
            };
            page.post(&format!("/element/{}/clear", element.0), &json!({}))?;
            page.post(
                &format!("/element/{}/value", element.0),
                &json!({"text": text}),
            )?;
            Ok(Some(()))
        })
    }

    /// Whether something pressable carries `label` now.
    pub fn offers(&self, label: &str) -> Result<bool> {
        Ok(self.by_label(PRESSABLE, label)?.is_some())
    }

    /// Waits until `text` is visible anywhere.
    pub fn read(&self, text: &str) -> Result<()> {
        self.see("body", text)
    }

    fn by_label(&self, selector: &str, label: &str) -> Result<Option<Element>> {
        let found = self.run(BY_LABEL, &[selector.into(), label.into()])?;
        Ok(found[ELEMENT].as_str().map(|id| Element(id.to_owned())))
    }

    /// Runs a script in the page and gives what it returns.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.post(
            "/execute/sync",
            &json!({"script": script, "args": arguments}),
        )
    }

    /// Runs a script that calls its last argument when it is done.
    pub fn run_async(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        self.post(
            "/execute/async",
            &json!({"script": script, "args": arguments}),
        )
    }

    /// The accessible name of the element that matches, as assistive programs hear it.
    pub fn label(&self, selector: &str) -> Result<String> {
        let element = self.find(selector)?;
        let label = self.get(&format!("/element/{}/computedlabel", element.0))?;
        Ok(label.as_str().unwrap_or_default().to_owned())
    }

    /// Sets the window's size.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.post(
            "/window/rect",
            &json!({"x": 0, "y": 0, "width": width, "height": height}),
        )?;
        Ok(())
    }

    /// Saves what the window shows as a PNG file.
    pub fn screenshot(&self, file: &Path) -> Result<()> {
        // what the last step changed is on the screen two frames later
        self.run_async(
            "const [done] = arguments;
             requestAnimationFrame(() => requestAnimationFrame(() => done(null)));",
            &[],
        )?;
        let picture = self.get("/screenshot")?;
        let picture = STANDARD.decode(picture.as_str().context("no picture")?)?;
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(file, picture)?;
        Ok(())
    }

    /// Closes the application.
    pub fn close(mut self) -> Result<()> {
        self.open = false;
        request("DELETE", &self.session, None)?;
        Ok(())
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if self.open {
            // the application may be gone already
            let _ = request("DELETE", &self.session, None);
        }
    }
}
