//! How the domain's types become what crosses to the window: always by taking them apart whole, so that a new field cannot be forgotten here.

mod check;
mod configure;
mod connect;
mod explain;
mod facts;
mod guide;
mod note;
mod report;
mod text;
