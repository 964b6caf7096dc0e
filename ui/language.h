// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Loads the texts of the person's language, and Qt's own; English where there is no translation, for its
/// plurals. Needs an application object, and comes before the first window.
void installTranslations();
