// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/plan/recreation.h"

#include <QStringList>

/// What is lost when connections are recreated, and what is carried along, one sentence a line. All texts are
/// translated and plain.
[[nodiscard]] QStringList lostInRecreation(const QList<Recreation>& recreations);
[[nodiscard]] QStringList keptInRecreation(const QList<Recreation>& recreations);

/// What is lost as one text for the review, which shows what is kept in its lines.
[[nodiscard]] QString recreationNote(const QList<Recreation>& recreations);

/// The same as one text with a mark in front of each line.
[[nodiscard]] QString bulleted(const QStringList& lines);
