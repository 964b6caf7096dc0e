// SPDX-License-Identifier: Apache-2.0
#include "ui/banner.h"

#include "app/datadog/shownname.h"
#include "app/sentences.h"
#include "ui/flowlayout.h"
#include "ui/plainlabel.h"
#include "ui/scrollcolumn.h"
#include "ui/wrappedtext.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// From this many average characters on, remedies stand beside the text and not below it.
constexpr int wideCharacters = 70;

QLabel* selectableLabel(const QString& objectName, QWidget* parent)
{
    QLabel* label = plainLabel(objectName, {}, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Keeps a text's own direction inside a right-to-left sentence. Elsewhere it stays as it is: the marks
/// would be copied with it.
QString isolated(const QString& text, Qt::LayoutDirection direction)
{
    const QString shown = shownName(text);
    if (direction == Qt::LeftToRight)
        return shown;
    return QChar(0x2068) + shown + QChar(0x2069);
}

/// Tells assistive technology that a banner is an alert, not just a frame.
QAccessibleInterface* alertInterface(const QString& className, QObject* object)
{
    if (className != QLatin1StringView(Banner::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::AlertMessage);
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(selectableLabel(u"bannerTitle"_s, this))
    , m_serverWords(new WrappedText(this))
    , m_text(selectableLabel(u"bannerText"_s, this))
    , m_remedies(new QWidget(this))
    , m_remedyLayout(new FlowLayout(m_remedies))
    , m_close(new QToolButton(this))
{
    static const bool installed = (QAccessible::installFactory(alertInterface), true);
    Q_UNUSED(installed)
    setObjectName(u"banner"_s);
    m_serverWords->setObjectName(u"bannerServerWords"_s);
    m_serverWords->setAccessibleName(tr("What the server said"));
    for (QWidget* text : std::initializer_list<QWidget*> {m_title, m_serverWords, m_text})
        text->hide(); // Until there is something in it: nothing has to be measured for nothing.
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close Message"));
    m_close->setToolTip(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, &Banner::close);
    buildLayout();
    updateLooks();
    hide();
}

void Banner::buildLayout()
{
    auto* texts = new QWidget(this);
    m_texts = new QVBoxLayout(texts);
    m_texts->addWidget(m_title);
    m_texts->addWidget(m_serverWords);
    m_texts->addWidget(m_text);
    m_texts->addStretch();

    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->addWidget(new ScrollColumn(texts, tr("Message"), this), 1);
    m_body->addWidget(m_remedies, 0, Qt::AlignVCenter);

    m_row = new QHBoxLayout(this);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addLayout(m_body, 1);
    m_row->addWidget(m_close, 0, Qt::AlignTop);

    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Banner::showExplanation(theme::Tone tone, const Explanation& explanation)
{
    m_showsNotice = false;
    m_tone = tone;
    m_title->setText(explanation.tried);
    m_title->show();
    m_serverWords->setPlainText(explanation.serverWords.isEmpty()
            ? QString()
            : tr("The server said: %1").arg(isolated(explanation.serverWords, layoutDirection())));
    m_serverWords->setVisible(!explanation.serverWords.isEmpty());
    const QStringList parts = {explanation.meaning, explanation.advice};
    m_text->setText(explanation.meaning.contains(u'\n') ? parts.join(u'\n').trimmed() : sentences(parts));
    m_text->setVisible(!m_text->text().isEmpty());
    showRemedies(explanation.remedies);
    updateColors();
    arrange();
    show();
    announce();
}

void Banner::showMessage(
    theme::Tone tone, const QString& title, const QString& text, const QList<Remedy>& remedies)
{
    showExplanation(
        tone, {.tried = title, .serverWords = {}, .meaning = text, .advice = {}, .remedies = remedies});
}

void Banner::showNotice(const std::optional<Notice>& notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    if (notice) {
        showExplanation(notice->tone, notice->explanation);
        m_showsNotice = true;
    } else if (m_showsNotice) {
        clear();
    }
}

void Banner::clear()
{
    m_showsNotice = false;
    hide();
    showRemedies({});
}

void Banner::showRemedies(const QList<Remedy>& remedies)
{
    while (QLayoutItem* item = m_remedyLayout->takeAt(0)) {
        // A remedy's own button may have brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget* before = m_serverWords;
    for (const Remedy remedy : remedies) {
        auto* button = new QPushButton(remedyLabel(remedy), m_remedies);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, remedy] { emit remedyRequested(remedy); });
        m_remedyLayout->addWidget(button);
        button->show();
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_close);
    m_remedies->setVisible(!remedies.isEmpty());
}

void Banner::updateLooks()
{
    const int step = theme::space(this);
    m_row->setContentsMargins(2 * step, step, step, 3 * step / 2);
    m_row->setSpacing(2 * step);
    m_body->setSpacing(3 * step);
    m_texts->setSpacing(step / 2);
    m_remedyLayout->setSpacing(2 * step);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    const int side = theme::iconSize(this);
    const int line = side + step;
    m_icon->setFixedSize(side, line);
    m_title->setMinimumHeight(line);
    m_close->setIconSize({side - step, side - step});
    m_close->setFixedSize(line, line);
    updateColors();
}

void Banner::updateColors()
{
    const theme::ToneColors colours = theme::toneColors(m_tone, palette());
    for (QWidget* text : std::initializer_list<QWidget*> {m_title, m_text, m_serverWords}) {
        QPalette tinted = palette();
        tinted.setColor(QPalette::WindowText, colours.text);
        tinted.setColor(QPalette::Text, colours.text);
        tinted.setColor(QPalette::Base, colours.background);
        text->setPalette(tinted);
    }
    const int side = theme::iconSize(this);
    m_icon->setPixmap(theme::symbolicIcon(theme::toneIcon(m_tone), colours.accent)
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    m_close->setIcon(theme::symbolicIcon(u"close"_s, colours.text));
    update();
}

void Banner::arrange()
{
    const bool wide = width() >= fontMetrics().averageCharWidth() * wideCharacters;
    const auto direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_body->direction() == direction)
        return;
    m_body->setDirection(direction);
    updateGeometry();
}

void Banner::announce()
{
    QStringList parts = {m_serverWords->toPlainText(), m_text->text()};
    setAccessibleName(m_title->text());
    setAccessibleDescription(sentences(parts));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::close()
{
    clear();
    emit closed();
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange;
    if (looks && m_row)
        updateLooks();
}

void Banner::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else
        QFrame::keyPressEvent(event);
}

void Banner::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void Banner::paintEvent(QPaintEvent*)
{
    const theme::ToneColors colours = theme::toneColors(m_tone, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}
