//! Several threads may be the first to open a database in a process. This file holds one test,
//! so that its process has opened nothing before.

use std::sync::Barrier;
use std::thread;

use secrecy::SecretSlice;
use valise_store::Store;

#[test]
fn any_thread_may_be_the_first_to_open_a_database() {
    const THREADS: usize = 8;
    let folder = tempfile::tempdir().unwrap();
    let together = Barrier::new(THREADS);
    thread::scope(|scope| {
        let opened: Vec<_> = (0..THREADS)
            .map(|number| {
                let path = folder.path().join(format!("{number}.db"));
                let together = &together;
                scope.spawn(move || {
                    let key: SecretSlice<u8> = vec![7; 32].into();
                    together.wait();
                    Store::open(&path, &key).map(drop)
                })
            })
            .collect();
        for thread in opened {
            thread.join().unwrap().unwrap();
        }
    });
}
