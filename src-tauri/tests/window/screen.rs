//! The X screen that the window stands on: closing it as a person does, and seeing which window is in front. Pages do not live here.

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConfigureWindowAux, ConnectionExt as _, CreateWindowAux, EventMask, MapState, StackMode, Window,
    WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::{COPY_DEPTH_FROM_PARENT, COPY_FROM_PARENT};

/// A connection to the screen.
pub struct Screen {
    connection: RustConnection,
    root: Window,
}

impl Screen {
    /// The screen of `DISPLAY`.
    pub fn connect() -> Self {
        let (connection, at) = x11rb::connect(None).expect("an X screen in DISPLAY");
        let root = connection.setup().roots[at].root;
        Self { connection, root }
    }

    /// The visible window of that process with that title.
    pub fn window(&self, process: u32, title: &str) -> Option<Window> {
        let tree = self.connection.query_tree(self.root).ok()?.reply().ok()?;
        tree.children.into_iter().find(|window| {
            self.number(*window, "_NET_WM_PID") == Some(process)
                && self.title(*window).as_deref() == Some(title)
                && self.is_visible(*window)
        })
    }

    /// Asks the window to close, as its close button does.
    pub fn close(&self, window: Window) {
        let data = [self.atom("WM_DELETE_WINDOW"), x11rb::CURRENT_TIME, 0, 0, 0];
        let message = ClientMessageEvent::new(32, window, self.atom("WM_PROTOCOLS"), data);
        self.connection.send_event(false, window, EventMask::NO_EVENT, message).expect("the screen listens");
        self.connection.flush().expect("the screen listens");
    }

    /// Puts an empty window over everything.
    pub fn cover(&self) -> Window {
        let window = self.connection.generate_id().expect("an id");
        let aux = CreateWindowAux::new().override_redirect(1);
        self.connection
            .create_window(
                COPY_DEPTH_FROM_PARENT,
                window,
                self.root,
                0,
                0,
                4000,
                4000,
                0,
                WindowClass::INPUT_OUTPUT,
                COPY_FROM_PARENT,
                &aux,
            )
            .expect("the screen listens");
        self.connection.map_window(window).expect("the screen listens");
        let top = ConfigureWindowAux::new().stack_mode(StackMode::ABOVE);
        self.connection.configure_window(window, &top).expect("the screen listens");
        self.connection.flush().expect("the screen listens");
        window
    }

    /// Whether `upper` is in front of `lower`.
    pub fn is_in_front(&self, upper: Window, lower: Window) -> bool {
        let Ok(Ok(tree)) = self.connection.query_tree(self.root).map(x11rb::cookie::Cookie::reply) else { return false };
        // From the back to the front.
        let place = |window| tree.children.iter().position(|child| *child == window);
        place(upper) > place(lower)
    }

    /// Moves and sizes the window, as a person does with a window manager.
    pub fn put(&self, window: Window, [x, y, width, height]: [i32; 4]) {
        let place = ConfigureWindowAux::new().x(x).y(y).width(width.unsigned_abs()).height(height.unsigned_abs());
        self.connection.configure_window(window, &place).expect("the screen listens");
        self.connection.flush().expect("the screen listens");
    }

    /// Left, top, width and height of the screen itself.
    pub fn size(&self) -> [i32; 4] {
        self.place(self.root).expect("the screen has a size")
    }

    /// Left, top, width and height.
    pub fn place(&self, window: Window) -> Option<[i32; 4]> {
        let shape = self.connection.get_geometry(window).ok()?.reply().ok()?;
        let at = self.connection.translate_coordinates(window, self.root, 0, 0).ok()?.reply().ok()?;
        Some([at.dst_x.into(), at.dst_y.into(), shape.width.into(), shape.height.into()])
    }

    fn is_visible(&self, window: Window) -> bool {
        let attributes = self.connection.get_window_attributes(window).ok().and_then(|asked| asked.reply().ok());
        attributes.is_some_and(|attributes| attributes.map_state == MapState::VIEWABLE)
    }

    fn atom(&self, name: &str) -> u32 {
        self.connection.intern_atom(false, name.as_bytes()).expect("the screen listens").reply().expect("an atom").atom
    }

    fn number(&self, window: Window, name: &str) -> Option<u32> {
        let asked = self.connection.get_property(false, window, self.atom(name), AtomEnum::CARDINAL, 0, 1).ok()?;
        asked.reply().ok()?.value32()?.next()
    }

    fn title(&self, window: Window) -> Option<String> {
        let asked = self.connection.get_property(false, window, self.atom("_NET_WM_NAME"), self.atom("UTF8_STRING"), 0, 1024).ok()?;
        String::from_utf8(asked.reply().ok()?.value).ok()
    }
}
