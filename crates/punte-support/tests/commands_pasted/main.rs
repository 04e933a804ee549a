//! The commands as their shells read them: real shells where there are some, faithful readers of cmd.exe and PowerShell where not.
//! (The modules are marked as tests so that their helpers may unwrap, too.)

#[cfg(test)]
mod postman;
#[cfg(test)]
#[cfg(unix)]
mod programs;
#[cfg(test)]
mod read_cmd;
#[cfg(test)]
mod read_powershell;
#[cfg(test)]
mod refused;
#[cfg(test)]
#[cfg(unix)]
mod stand_in;
#[cfg(test)]
mod values;
#[cfg(test)]
mod windows;
