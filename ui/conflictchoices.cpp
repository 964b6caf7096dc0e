// SPDX-License-Identifier: Apache-2.0
#include "ui/conflictchoices.h"

#include "app/sentences.h"
#include "ui/accesswords.h"
#include "ui/changewords.h"

#include <QCoreApplication>

namespace {

/// Finds the words; a class for the context of its translations.
class Choices {
    Q_DECLARE_TR_FUNCTIONS(ConflictDialog)

public:
    explicit Choices(const ChangeProgress& conflict)
        : m_conflict(conflict)
        , m_deletes(conflict.change.kind == Change::Kind::Delete)
        , m_isAccess(conflict.change.kind == Change::Kind::Restrict)
    {
    }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QList<ConflictChoice> all() const;

private:
    [[nodiscard]] QList<ConflictChoice> different() const;
    [[nodiscard]] QList<ConflictChoice> differentAccess() const;
    [[nodiscard]] ConflictChoice sendingAccess(ConflictAnswer answer, const QString& label) const;
    [[nodiscard]] QList<ConflictChoice> gone() const;
    [[nodiscard]] QList<ConflictChoice> exists() const;
    [[nodiscard]] ConflictChoice sending(ConflictAnswer answer, const QString& label) const;
    [[nodiscard]] QString previewOf(const Change& change) const;

    const ChangeProgress& m_conflict;
    const bool m_deletes;
    const bool m_isAccess;
};

QString Choices::title() const
{
    switch (m_conflict.comparison) {
    case Comparison::Unchanged:
    case Comparison::AlreadySo:
    case Comparison::Different:
        return m_isAccess ? tr("Somebody changed who may use this connection meanwhile")
                          : tr("Somebody changed this connection meanwhile");
    case Comparison::Gone:
        return tr("Somebody deleted this connection meanwhile");
    case Comparison::Exists:
        return tr("This connection exists already");
    }
    Q_UNREACHABLE();
}

QList<ConflictChoice> Choices::all() const
{
    switch (m_conflict.comparison) {
    case Comparison::Unchanged:
    case Comparison::AlreadySo:
        return {};
    case Comparison::Different:
        return different();
    case Comparison::Gone:
        return gone();
    case Comparison::Exists:
        return exists();
    }
    Q_UNREACHABLE();
}

QList<ConflictChoice> Choices::different() const
{
    if (m_isAccess)
        return differentAccess();
    if (m_deletes)
        return {{.answer = ConflictAnswer::TakeTheirs,
                    .label = tr("&Keep It"),
                    .preview = tr("Sends nothing. The connection stays as it is now.")},
            sending(ConflictAnswer::Overwrite, tr("D&elete Anyway"))};
    return {sending(ConflictAnswer::ApplyOnTop, tr("Apply Mine on &Top")),
        sending(ConflictAnswer::Overwrite, tr("&Overwrite")),
        {.answer = ConflictAnswer::TakeTheirs,
            .label = tr("Take T&heirs"),
            .preview = tr("Sends nothing. The connection stays as it is now, and your edit ends.")}};
}

QList<ConflictChoice> Choices::differentAccess() const
{
    return {sendingAccess(ConflictAnswer::ApplyOnTop, tr("Apply Mine on &Top")),
        sendingAccess(ConflictAnswer::Overwrite, tr("&Overwrite")),
        {.answer = ConflictAnswer::TakeTheirs,
            .label = tr("Take T&heirs"),
            .preview = tr("Sends nothing. The access stays as it is now, and your edit ends.")}};
}

ConflictChoice Choices::sendingAccess(ConflictAnswer answer, const QString& label) const
{
    ConflictChoice choice {.answer = answer, .label = label};
    const auto change = resolvedAccess(m_conflict.change, m_conflict.access, answer);
    if (!change) {
        choice.obstacle = tr("With full access on either side there is nothing to put on top, and nobody "
                             "would be left.");
        return choice;
    }
    const AccessEdit& edit = *change->access;
    if (edit.locksOut() && !edit.mayLockOut)
        choice.obstacle = tr("It would lock out your own account. Edit the access anew instead.");
    else if (edit.desired == edit.baseline)
        choice.preview = tr("Sends nothing, since the access is exactly so: %1.")
                             .arg(accesswords::policyInLine(edit.desired, edit.names));
    else
        choice.preview
            = tr("Sends this access: %1.").arg(accesswords::policyInLine(edit.desired, edit.names));
    return choice;
}

QList<ConflictChoice> Choices::gone() const
{
    return {sending(ConflictAnswer::CreateAgain, tr("&Create It Again")),
        {.answer = ConflictAnswer::TakeTheirs,
            .label = tr("&Leave It Deleted"),
            .preview = tr("Sends nothing. The connection stays deleted, and your edit ends.")}};
}

QList<ConflictChoice> Choices::exists() const
{
    return {{.answer = ConflictAnswer::TakeTheirs,
                .label = tr("Open E&xisting"),
                .preview = tr("Sends nothing, and shows the connection that is there.")},
        sending(ConflictAnswer::ApplyOnTop, tr("&Add My Types to It")),
        sending(ConflictAnswer::Overwrite, tr("&Overwrite"))};
}

ConflictChoice Choices::sending(ConflictAnswer answer, const QString& label) const
{
    const auto change = resolved(m_conflict.change, m_conflict.actual, answer);
    ConflictChoice choice {.answer = answer, .label = label};
    if (change && change->kind != Change::Kind::Delete && change->desired.isEmpty())
        choice.obstacle = tr("It would leave no data type, and a connection needs at least one.");
    else if (change)
        choice.preview = previewOf(*change);
    return choice;
}

QString Choices::previewOf(const Change& change) const
{
    const QString types = changewords::typesInSentence(change.desired);
    const QString loss = changewords::loss(change);
    switch (change.kind) {
    case Change::Kind::Create:
        return tr("Sends %1 as a new connection: with a new id, a new creator, and without its access "
                  "restrictions.")
            .arg(types);
    case Change::Kind::Delete:
        return loss;
    case Change::Kind::Restrict:
        return {}; // See sendingAccess().
    case Change::Kind::Update:
        if (change.desired == change.baseline.connectionTypes)
            return tr("Sends nothing, since the connection has exactly these data types: %1.").arg(types);
        return sentences({tr("Sends %1.", "data types").arg(types), loss});
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ConflictChoice> conflictChoices(const ChangeProgress& conflict)
{
    return Choices(conflict).all();
}

QString conflictTitle(const ChangeProgress& conflict)
{
    return Choices(conflict).title();
}
