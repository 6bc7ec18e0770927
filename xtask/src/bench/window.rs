//! Valise's window beside the smallest Tauri window, started in turn on the same desktop.
//!
//! The display keeps its picture in a file, so that the measurement only looks: the first pixel
//! that changes is the window, the first moment with more than a few colours is text on it.

use std::{
    fs,
    path::Path,
    process::Stdio,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use serde_json::json;
use xtask::{
    paths,
    window::{Desktop, Keychain, Running},
};

use super::{Figure, median};

const ROUNDS: usize = 7;
/// More colours than this on the display means smoothed text, not an empty window.
const EMPTY: usize = 8;
/// From the first content to the look at the memory.
const REST: Duration = Duration::from_secs(3);
const PATIENCE: Duration = Duration::from_secs(30);

#[derive(Debug, Default)]
struct Starts {
    shown: Vec<f64>,
    content: Vec<f64>,
    settled: Vec<f64>,
    memory: Vec<f64>,
}

pub(super) fn measure() -> Result<Vec<Figure>> {
    println!("· the window beside the smallest Tauri window");
    let desktop = Desktop::start(1200, 900, Keychain::Unlocked)?;
    let data = tempfile::tempdir()?;
    let (mut valise, mut hello) = (Starts::default(), Starts::default());
    // the first start of each fills the disk cache and makes Valise's database
    start(
        &desktop,
        "hello-window",
        data.path(),
        &mut Starts::default(),
    )?;
    start(&desktop, "valise", data.path(), &mut Starts::default())?;
    for _ in 0..ROUNDS {
        start(&desktop, "hello-window", data.path(), &mut hello)?;
        start(&desktop, "valise", data.path(), &mut valise)?;
    }
    let figure = |name, what: &str, ours: &[f64], theirs: &[f64], unit| Figure {
        name,
        what: format!(
            "{what}: {:.0} {unit} beside {:.0} {unit}",
            median(ours.to_vec()),
            median(theirs.to_vec())
        ),
        value: median(ours.to_vec()) / median(theirs.to_vec()),
        unit: "×",
        limit: 1.3,
        detail: json!({"valise": ours, "hello": theirs}),
    };
    println!(
        "  nothing changes any more after {:.0} ms beside {:.0} ms",
        median(valise.settled.clone()),
        median(hello.settled.clone())
    );
    Ok(vec![
        figure(
            "window_shown",
            "window shown",
            &valise.shown,
            &hello.shown,
            "ms",
        ),
        figure(
            "window_content",
            "first content",
            &valise.content,
            &hello.content,
            "ms",
        ),
        figure(
            "window_memory",
            "memory (PSS)",
            &valise.memory,
            &hello.memory,
            "MB",
        ),
    ])
}

/// Starts a program once and notes when its window and its content appear, and its memory.
fn start(desktop: &Desktop, program: &str, data: &Path, starts: &mut Starts) -> Result<()> {
    let empty = Picture::read(desktop)?;
    let begin = Instant::now();
    let mut running = Running::start(
        program,
        desktop
            .command(paths::built("release", program))
            .env("VALISE_DATA_DIR", data)
            .stdout(Stdio::null())
            .stderr(Stdio::null()),
    )?;
    let mut shown = None;
    loop {
        running.check()?;
        let picture = Picture::read(desktop)?;
        if shown.is_none() && picture != empty {
            shown = Some(begin.elapsed());
        }
        if picture.colours > EMPTY {
            break;
        }
        if begin.elapsed() > PATIENCE {
            bail!("{program} showed nothing within {PATIENCE:?}");
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    starts
        .shown
        .push(shown.unwrap_or_default().as_secs_f64() * 1000.0);
    starts.content.push(begin.elapsed().as_secs_f64() * 1000.0);
    // memory is compared at rest
    let (content, mut last) = (Instant::now(), Picture::read(desktop)?);
    let mut settled = begin.elapsed();
    while content.elapsed() < REST {
        std::thread::sleep(Duration::from_millis(5));
        let picture = Picture::read(desktop)?;
        if picture != last {
            (settled, last) = (begin.elapsed(), picture);
        }
    }
    starts.settled.push(settled.as_secs_f64() * 1000.0);
    starts.memory.push(proportional_memory(running.id())?);
    running.kill();
    wait_for_empty_display(desktop, &empty)
}

fn wait_for_empty_display(desktop: &Desktop, empty: &Picture) -> Result<()> {
    let begin = Instant::now();
    while Picture::read(desktop)? != *empty {
        if begin.elapsed() > PATIENCE {
            bail!("the display did not become empty again");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

/// What the display shows, boiled down.
#[derive(Debug, PartialEq, Eq)]
struct Picture {
    colours: usize,
    sum: u64,
}

impl Picture {
    /// Reads every fourth line of the display's memory (XWD: big-endian header fields).
    fn read(desktop: &Desktop) -> Result<Self> {
        let file = fs::read(desktop.frame_buffer())?;
        let field = |index: usize| -> Result<usize> {
            let bytes = file
                .get(index * 4..index * 4 + 4)
                .context("the display's header")?;
            Ok(u32::from_be_bytes(bytes.try_into()?) as usize)
        };
        let (header, height, line, colours) = (field(0)?, field(5)?, field(12)?, field(19)?);
        let pixels = file
            .get(header + colours * 12..)
            .context("the display's pixels")?;
        let mut seen = Vec::new();
        let mut sum = 0_u64;
        for row in pixels.chunks_exact(line).take(height).step_by(4) {
            for pixel in row.chunks_exact(4) {
                let colour = u32::from_le_bytes(pixel.try_into()?) & 0xff_ffff;
                sum = sum.wrapping_mul(31).wrapping_add(colour.into());
                if seen.len() <= EMPTY && !seen.contains(&colour) {
                    seen.push(colour);
                }
            }
        }
        Ok(Self {
            colours: seen.len(),
            sum,
        })
    }
}

/// Proportional memory of a process and everything below it, in MB.
fn proportional_memory(root: u32) -> Result<f64> {
    let mut family = vec![root];
    let mut grown = true;
    while grown {
        grown = false;
        for entry in fs::read_dir("/proc")? {
            let name = entry?.file_name();
            let Ok(id) = name.to_string_lossy().parse::<u32>() else {
                continue;
            };
            let Ok(facts) = fs::read_to_string(format!("/proc/{id}/stat")) else {
                continue;
            };
            let parent = facts
                .rsplit_once(')')
                .and_then(|(_, rest)| rest.split_whitespace().nth(1))
                .and_then(|parent| parent.parse::<u32>().ok());
            if !family.contains(&id) && parent.is_some_and(|parent| family.contains(&parent)) {
                family.push(id);
                grown = true;
            }
        }
    }
    let mut kilobytes = 0.0;
    for id in family {
        let Ok(rollup) = fs::read_to_string(format!("/proc/{id}/smaps_rollup")) else {
            continue;
        };
        let line = rollup
            .lines()
            .find(|line| line.starts_with("Pss:"))
            .unwrap_or_default();
        kilobytes += line
            .split_whitespace()
            .nth(1)
            .and_then(|number| number.parse::<f64>().ok())
            .unwrap_or(0.0);
    }
    Ok(kilobytes / 1000.0)
}
