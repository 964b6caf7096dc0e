// SPDX-License-Identifier: Apache-2.0
#include "ui/keychainline.h"

#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

KeychainLine::KeychainLine(CredentialStore& credentials, QWidget* parent)
    : QWidget(parent)
    , m_credentials(credentials)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_unlock(new QPushButton(this))
{
    setObjectName(u"keychainLine"_s);
    m_text->setObjectName(u"keychainText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumSize(1, 1);
    m_unlock->setObjectName(u"unlockKeychain"_s);
    m_unlock->hide();
    connect(m_unlock, &QPushButton::clicked, this, &KeychainLine::unlock);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_unlock, 0, Qt::AlignTop);
    updateLooks();
}

KeychainLine::~KeychainLine()
{
    m_stop.request_stop();
}

QSize KeychainLine::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, minimumSizeHint().height()};
}

void KeychainLine::refresh()
{
    runRefresh(restart());
}

void KeychainLine::unlock()
{
    runUnlock();
}

std::stop_token KeychainLine::restart()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    return m_stop.get_token();
}

QCoro::Task<void> KeychainLine::runRefresh(std::stop_token stop)
{
    if (m_text->text().isEmpty())
        showText(u"lock"_s, tr("Looking for the keychain…"));
    const KeychainPlace place = co_await m_credentials.probe();
    if (!stop.stop_requested())
        showPlace(place);
}

QCoro::Task<void> KeychainLine::runUnlock()
{
    const QPointer<KeychainLine> line(this);
    const std::stop_token stop = restart();
    m_unlock->setEnabled(false);
    showText(u"unlock"_s, tr("Waiting for your answer to the prompt of the keychain…"));
    const KeychainResult<void> done = co_await m_credentials.unlock();
    if (!line || (!done && stop.stop_requested()))
        co_return;
    m_unlock->setEnabled(true);
    if (!done) {
        showText(u"warning"_s, done.error().text);
        co_return;
    }
    co_await runRefresh(restart()); // What was read while the person was asked is not so any more.
    if (line)
        emit unlocked();
}

void KeychainLine::showPlace(const KeychainPlace& place)
{
    const auto none = [&] {
        showText(u"information"_s,
            tr("No keychain here: kept for this session only. %1", "why there is none")
                .arg(keychainStateText(place)));
    };
    m_unlock->setEnabled(true);
    m_unlock->setVisible(place.state == KeychainState::Locked || place.state == KeychainState::NoCollection);
    m_unlock->setText(place.state == KeychainState::NoCollection ? tr("Set &Up…") : tr("&Unlock…"));
    m_unlock->setAccessibleName(place.state == KeychainState::NoCollection
            ? tr("Set up a keyring in %1").arg(place.name)
            : tr("Unlock %1").arg(place.name));
    switch (place.state) {
    case KeychainState::Unlocked:
        showText(u"lock"_s, tr("Kept in %1").arg(place.name));
        return;
    case KeychainState::Locked:
        showText(u"warning"_s,
            tr("%1 is locked. Until it is unlocked, credentials are kept for this session only.")
                .arg(place.name));
        return;
    case KeychainState::NoCollection:
        showText(u"warning"_s,
            tr("%1 Until there is one, credentials are kept for this session only.", "why")
                .arg(keychainStateText(place)));
        return;
    case KeychainState::NoService:
    case KeychainState::NoBus:
    case KeychainState::NotAnswering:
        none();
        return;
    }
    Q_UNREACHABLE();
}

void KeychainLine::showText(const QString& icon, const QString& text)
{
    m_iconName = icon;
    m_text->setText(text);
    updateLooks();
}

void KeychainLine::updateLooks()
{
    layout()->setSpacing(2 * theme::space(this));
    const int side = theme::iconSize(this);
    const QColor quiet = theme::secondaryText(palette());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, quiet);
    m_text->setPalette(muted);
    if (m_iconName.isEmpty())
        return;
    const QColor colour
        = m_iconName == "warning"_L1 ? theme::toneColors(theme::Tone::Warning, palette()).accent : quiet;
    m_icon->setPixmap(theme::symbolicIcon(m_iconName, colour).pixmap(QSize(side, side), devicePixelRatioF()));
}

void KeychainLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && layout())
        updateLooks();
}
