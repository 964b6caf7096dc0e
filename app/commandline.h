// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/datadog/site.h"

#include <QStringList>

/// What the program was asked to do.
struct CommandLine {
    enum class Task {
        ShowWindow,
        PrintHelp,
        PrintVersion,
        PrintDebugInfo,
        Refuse, ///< The arguments are wrong: see error.
    };

    Task task = Task::ShowWindow;
    bool demo = false;
    bool verbose = false;
    std::optional<Site> site; ///< `--site`, or the address of `--api-url`.
    QString error; ///< What was wrong, and what would be right.
};

/// Reads the arguments, the program's name among them. Needs no application object.
[[nodiscard]] CommandLine parseCommandLine(const QStringList& arguments);

[[nodiscard]] QString helpText();
