// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Has the program outlive the session bus. GLib, which libsecret speaks through, ends the process by
/// default when the bus goes away: with every draft in it. To be called when libsecret has connected,
/// that is, after a keychain job: before that it would connect itself, and block.
void surviveBusExit();
