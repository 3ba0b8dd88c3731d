//! The pointer on compositors that let a program move it (wlroots: sway, labwc, Wayfire, river).

use super::{Button, SIZE};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::Mutex;
use std::time::Instant;
use wayland_client::globals::{GlobalListContents, registry_queue_init};
use wayland_client::protocol::wl_pointer::ButtonState;
use wayland_client::protocol::wl_registry::WlRegistry;
use wayland_client::{Connection, Dispatch, EventQueue, QueueHandle, delegate_noop};
use wayland_protocols_wlr::virtual_pointer::v1::client::zwlr_virtual_pointer_manager_v1::ZwlrVirtualPointerManagerV1;
use wayland_protocols_wlr::virtual_pointer::v1::client::zwlr_virtual_pointer_v1::ZwlrVirtualPointerV1;

/// A pointer of the test's own. The seat has one as long as this lives.
pub(super) struct Pointer {
    device: ZwlrVirtualPointerV1,
    plugged_in: Instant,
    queue: Mutex<EventQueue<Nobody>>,
}

/// Nothing that the compositor says to a virtual pointer matters.
struct Nobody;

impl Pointer {
    /// Plugs it in at the compositor that listens at `socket`.
    pub(super) fn plug_in(socket: &Path) -> Self {
        let stream = UnixStream::connect(socket).expect("the compositor listens");
        let connection = Connection::from_socket(stream).expect("the compositor speaks Wayland");
        let (globals, mut queue) = registry_queue_init::<Nobody>(&connection).expect("it lists what it can");
        let handle = queue.handle();
        let manager: ZwlrVirtualPointerManagerV1 =
            globals.bind(&handle, 1..=2, ()).expect("it takes a virtual pointer");
        let device = manager.create_virtual_pointer(None, &handle, ());
        queue.roundtrip(&mut Nobody).expect("the compositor answers");
        Self { device, plugged_in: Instant::now(), queue: Mutex::new(queue) }
    }

    /// Moves it to a point of the screen.
    pub(super) fn move_to(&self, (x, y): (usize, usize)) {
        let [x, y, width, height] =
            [x, y, SIZE.0, SIZE.1].map(|length| u32::try_from(length).unwrap_or_default());
        self.device.motion_absolute(self.time(), x, y, width, height);
        self.device.frame();
        self.send();
    }

    /// Presses a button and lets it go.
    pub(super) fn click(&self, button: Button) {
        for state in [ButtonState::Pressed, ButtonState::Released] {
            self.device.button(self.time(), button.evdev(), state);
            self.device.frame();
            self.send();
        }
    }

    /// When something happens, in milliseconds. GTK's menus take no click that is not later than their opening; sway puts
    /// its own time in place of none, labwc does not.
    fn time(&self) -> u32 {
        u32::try_from(self.plugged_in.elapsed().as_millis()).unwrap_or(u32::MAX)
    }

    fn send(&self) {
        let mut queue = self.queue.lock().expect("nobody panics with it");
        queue.roundtrip(&mut Nobody).expect("the compositor answers");
    }
}

impl Dispatch<WlRegistry, GlobalListContents> for Nobody {
    fn event(
        _: &mut Self,
        _: &WlRegistry,
        _: wayland_client::protocol::wl_registry::Event,
        _: &GlobalListContents,
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
    }
}

delegate_noop!(Nobody: ZwlrVirtualPointerManagerV1);
delegate_noop!(Nobody: ZwlrVirtualPointerV1);
