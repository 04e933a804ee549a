//! The request that configures TikTok at Outstand, as a command for each shell. Sending it is the business of *configure*.
