//! The program that is killed: writes checks down and sends them for as long as it lives. It says a
//! check is saved, or answered, once Valise said so.

use std::error::Error;
use std::io::{Write, stdout};
use std::time::Duration;

use valise_core::views::{CheckOptions, CheckState};
use valise_core::{Changed, Event};

use crate::device::Place;
use crate::random::Random;

/// From one check to the next passes at most this long: about what three sendings at a time take.
const LONGEST_PAUSE: Duration = Duration::from_millis(8);

/// Care dates of the checks: today and so many days before.
const DAYS: u64 = 300;

pub(crate) async fn run(place: &Place, seed: u64) -> Result<(), Box<dyn Error>> {
    let valise = place.valise()?;
    let mut random = Random::new(seed);
    let people = valise.people("").await?;
    let today = jiff::tz::Offset::UTC
        .to_datetime(jiff::Timestamp::now())
        .date();
    say("ready")?;

    let worker = valise.clone();
    tokio::spawn(async move { worker.work().await });
    let (listener, mut events) = (valise.clone(), valise.subscribe());
    tokio::spawn(async move {
        while let Ok(event) = events.recv().await {
            let Event::Changed {
                what: Changed::Check,
                id: Some(id),
            } = event
            else {
                continue;
            };
            let check = listener.check(&id).await;
            if check.is_ok_and(|check| check.state == CheckState::Answered) {
                // the killed program has nobody to tell a closed pipe
                let _ = say(&format!("answered {id}"));
            }
        }
    });
    loop {
        let place = usize::try_from(random.below(people.len() as u64))?;
        let person = people.get(place).ok_or("no people")?;
        let days = i64::try_from(random.below(DAYS))?;
        let options = CheckOptions {
            reference_date: Some(today.saturating_sub(jiff::Span::new().days(days))),
            ..CheckOptions::default()
        };
        let check = valise.ask_check(&person.id, options).await?;
        say(&format!("saved {}", check.check_id))?;
        tokio::time::sleep(crate::within(&mut random, LONGEST_PAUSE)).await;
    }
}

fn say(line: &str) -> std::io::Result<()> {
    let mut output = stdout().lock();
    output.write_all(format!("{line}\n").as_bytes())?;
    output.flush()
}
