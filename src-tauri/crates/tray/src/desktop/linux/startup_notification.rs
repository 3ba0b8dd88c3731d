//! The pointer that GNOME shows as busy from a click in the tray's menu until the program that the click opens has its window,
//! or for fifteen seconds.

use std::ffi::CString;
use std::os::fd::OwnedFd;
use std::sync::{Arc, OnceLock};
use tracing::debug;
use wayland_client::backend::protocol::{AllowNull, Argument, ArgumentType, Interface, Message, MessageDesc};
use wayland_client::backend::{Backend, ObjectData, ObjectId};
use wayland_client::protocol::wl_display;
use wayland_client::protocol::wl_registry::{self, WlRegistry};
use wayland_client::{Connection, Proxy as _};

/// GTK's own protocol to the compositor, which mutter speaks (`gtk-shell.xml` in GTK's sources), as far as it is used here.
static GTK_SHELL: Interface = Interface {
    name: "gtk_shell1",
    version: 1,
    requests: &[
        message("get_gtk_surface", &[ArgumentType::NewId, ArgumentType::Object(AllowNull::No)]),
        message("set_startup_id", &[ArgumentType::Str(AllowNull::Yes)]),
    ],
    events: &[message("capabilities", &[ArgumentType::Uint])],
    c_ptr: None,
};

/// The place of `set_startup_id` among the requests.
const SET_STARTUP_ID: u16 = 1;

const fn message(name: &'static str, signature: &'static [ArgumentType]) -> MessageDesc {
    MessageDesc {
        name,
        signature,
        since: 1,
        is_destructor: false,
        child_interface: None,
        arg_interfaces: &[],
    }
}

/// Tells the compositor that nothing opens with this token. Other compositors than GNOME's show nothing, and are not told.
pub(super) fn nothing_opens(token: String) {
    // It waits for the compositor, which may be busy.
    tokio::task::spawn_blocking(move || {
        if let Err(why) = complete(token) {
            debug!("the pointer may look busy for a while: {why:#}");
        }
    });
}

fn complete(token: String) -> anyhow::Result<()> {
    let token = CString::new(token)?;
    let compositor = Connection::connect_to_env()?;
    let heard = Arc::new(Heard::default());
    let get_registry = wl_display::Request::GetRegistry {};
    let registry = compositor.send_request(&compositor.display(), get_registry, Some(heard.clone()))?;
    compositor.roundtrip()?;
    let Some(name) = heard.shell.get().copied() else { return Ok(()) };
    let bind = wl_registry::Request::Bind { name, id: (&GTK_SHELL, 1) };
    let registry = WlRegistry::from_id(&compositor, registry)?;
    let shell = compositor.send_request(&registry, bind, Some(heard))?;
    let args = [Argument::Str(Some(Box::new(token)))].into_iter().collect();
    compositor.backend().send_request(
        Message { sender_id: shell, opcode: SET_STARTUP_ID, args },
        None,
        None,
    )?;
    compositor.roundtrip()?;
    Ok(())
}

/// What the compositor has said.
#[derive(Default)]
struct Heard {
    /// The number under which it has GTK's protocol.
    shell: OnceLock<u32>,
}

impl ObjectData for Heard {
    fn event(self: Arc<Self>, _: &Backend, said: Message<ObjectId, OwnedFd>) -> Option<Arc<dyn ObjectData>> {
        // A global of the registry's; all else is not for us.
        if let [Argument::Uint(name), Argument::Str(Some(interface)), _] = &*said.args
            && interface.as_bytes() == GTK_SHELL.name.as_bytes()
        {
            self.shell.get_or_init(|| *name);
        }
        None
    }

    fn destroyed(&self, _: ObjectId) {}
}
