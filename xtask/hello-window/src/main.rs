//! The smallest Tauri window: what `cargo xtask bench` compares Valise's window with.

fn main() {
    let started = tauri::Builder::default().run(tauri::generate_context!());
    if let Err(error) = started {
        eprintln!("{error}");
        std::process::exit(1);
    }
}
