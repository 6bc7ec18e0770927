//! Times and memory of this process, as the Linux kernel counts them.

use std::fs::read_to_string;
use std::time::Duration;

/// CPU time of this thread, in nanoseconds; 0 where the kernel does not say.
///
/// The kernel brings the count up to date when the thread gives way, so that it does.
pub(crate) fn thread_cpu() -> u64 {
    std::thread::yield_now();
    on_cpu("/proc/thread-self/schedstat")
}

/// CPU time of all threads of this process, in nanoseconds; 0 where the kernel does not say.
pub(crate) fn process_cpu() -> u64 {
    std::thread::yield_now();
    let Ok(threads) = std::fs::read_dir("/proc/self/task") else {
        return 0;
    };
    threads
        .flatten()
        .map(|thread| on_cpu(&thread.path().join("schedstat").to_string_lossy()))
        .sum()
}

/// Largest memory so far (`VmHWM`), in MB.
pub(crate) fn peak_megabytes() -> f64 {
    let status = read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kilobytes.unwrap_or_default() / 1024.0
}

/// The middle value.
pub(crate) fn median(values: &mut [u64]) -> u64 {
    values.sort_unstable();
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// Nanoseconds as milliseconds.
pub(crate) fn milliseconds(nanoseconds: u64) -> f64 {
    Duration::from_nanos(nanoseconds).as_secs_f64() * 1000.0
}

fn on_cpu(path: &str) -> u64 {
    let counts = read_to_string(path).unwrap_or_default();
    counts
        .split(' ')
        .next()
        .and_then(|first| first.parse().ok())
        .unwrap_or_default()
}
