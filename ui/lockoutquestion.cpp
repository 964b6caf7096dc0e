// SPDX-License-Identifier: Apache-2.0
#include "ui/lockoutquestion.h"

#include "ui/accesswords.h"
#include "ui/changewords.h"
#include "ui/theme.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

LockoutQuestion::LockoutQuestion(
    const QList<Change>& lockouts, const QHash<QString, QString>& users, QWidget* parent)
    : QMessageBox(QMessageBox::NoIcon, tr("Give Up Access"), {}, QMessageBox::NoButton, parent)
{
    setObjectName(u"lockoutQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setTextFormat(Qt::PlainText);
    const int side = 2 * theme::iconSize(this);
    const QColor accent = theme::toneColors(theme::Tone::Warning, palette()).accent;
    setIconPixmap(theme::symbolicIcon(u"warning"_s, accent).pixmap(QSize(side, side), devicePixelRatioF()));
    QStringList paragraphs {tr("This would lock out your own account.")};
    for (const Change& change : lockouts) {
        paragraphs.append(changewords::title(change) + u'\n'
            + accesswords::lockout(*change.access, changewords::isolated(users.value(change.accountId))));
    }
    paragraphs.append(
        tr("Only somebody who may edit then, or whom Datadog lets manage access, can undo it."));
    setText(paragraphs.join(u"\n\n"_s));
    auto* keep = addButton(tr("&Keep Access"), QMessageBox::RejectRole);
    keep->setObjectName(u"lockoutKeep"_s);
    auto* giveUp = addButton(tr("&Give Up Access"), QMessageBox::DestructiveRole);
    giveUp->setObjectName(u"lockoutGiveUp"_s);
    setDefaultButton(keep);
    setEscapeButton(keep);
    connect(giveUp, &QPushButton::clicked, this, &LockoutQuestion::confirmed);
}

LockoutQuestion* newLockoutQuestion(
    const QList<Change>& changes, const QHash<QString, QString>& users, QWidget* parent)
{
    QList<Change> lockouts;
    for (const Change& change : changes) {
        if (change.kind == Change::Kind::Restrict && change.access->locksOut() && !change.access->mayLockOut)
            lockouts.append(change);
    }
    return lockouts.isEmpty() ? nullptr : new LockoutQuestion(lockouts, users, parent);
}
