//! Whether the local development server was started after `.env.local` was saved.
