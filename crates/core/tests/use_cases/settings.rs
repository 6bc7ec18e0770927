//! The settings.

use valise_core::views::{Settings, Theme};

use crate::support::{Device, code};

#[tokio::test]
async fn settings_are_kept_and_out_of_range_is_refused() {
    let mut device = Device::new().await;
    assert_eq!(device.valise.settings().await.unwrap(), Settings::default());
    let chosen = Settings {
        theme: Theme::Dark,
        text_size: 200,
        concurrency: 5,
        session_hours: 1,
        ..Settings::default()
    };
    device.valise.set_settings(chosen.clone()).await.unwrap();
    for wrong in [
        Settings {
            text_size: 99,
            ..Settings::default()
        },
        Settings {
            text_size: 201,
            ..Settings::default()
        },
        Settings {
            concurrency: 0,
            ..Settings::default()
        },
        Settings {
            concurrency: 6,
            ..Settings::default()
        },
        Settings {
            session_hours: 25,
            ..Settings::default()
        },
    ] {
        let refused = device.valise.set_settings(wrong).await;
        assert_eq!(code(refused), "core.setting_out_of_range");
    }
    device.restart();
    assert_eq!(device.valise.settings().await.unwrap(), chosen);
    let state = device.valise.app_state().await.unwrap();
    assert_eq!((state.theme, state.text_size), (Theme::Dark, 200));
}
