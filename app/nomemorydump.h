// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Keeps the memory of this process, with the credentials in it, off the disk and from other programs of the
/// same user: no core file is written, and on Linux nobody but the administrator may attach to the process or
/// read its memory. Cannot be taken back. Programs that are started from here write no core files either.
void denyMemoryDumps();
