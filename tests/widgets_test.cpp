// SPDX-License-Identifier: Apache-2.0
#include "ui/banner.h"
#include "ui/copyableid.h"
#include "ui/elidedlabel.h"
#include "ui/emptystate.h"
#include "ui/latestack.h"
#include "ui/secretfield.h"
#include "ui/theme.h"
#include "ui/wrappinglabel.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;
using theme::Tone;

class WidgetsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void bannerShowsMarkupAsText();
    void bannerOffersRemedies();
    void bannerReplacesRemedies();
    void bannerClosesWithEscape();
    void bannerIsAnnounced();
    void bannerSaysANoticeOnce();
    void bannerStaysNarrow();
    void bannerBeginsAtTheLeadingSide();
    void emptyStateOffersItsButtons();
    void emptyStateHidesWhatIsEmpty();
    void wrappingLabelIsAsHighAsItsText();
    void stackMeasuresWhatItHasShown();
    void elidedNameIsWholeInTheTooltip();
    void idIsCopied();
    void secretIsMaskedAndTrimmed();
    void secretIsRevealedByKeyboard();
    void secretNeverReachesTheClipboard();
};

namespace {

const Explanation refused = {.tried = u"The change was not saved."_s,
    .serverWords = u"<img src=x>"_s,
    .meaning = u"It is <b>not</b> allowed."_s,
    .advice = u"Ask."_s,
    .remedies = {Remedy::EditAccount, Remedy::Retry}};

QPushButton* visibleButton(QWidget* parent, const QString& text)
{
    for (auto* button : parent->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

void askForToolTip(QWidget* widget)
{
    const QPoint middle = widget->rect().center();
    QHelpEvent event(QEvent::ToolTip, middle, widget->mapToGlobal(middle));
    QApplication::sendEvent(widget, &event);
}

} // namespace

void WidgetsTest::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
}

void WidgetsTest::bannerShowsMarkupAsText()
{
    Banner banner;
    banner.showExplanation(Tone::Error, refused);
    const auto* words = banner.findChild<QTextEdit*>(u"bannerServerWords"_s);
    QVERIFY(words->isVisible());
    QVERIFY(words->toPlainText().contains(u"<img src=x>"_s));
    for (const auto* label : banner.findChildren<QLabel*>())
        QVERIFY(label->pixmap().isNull() ? label->textFormat() == Qt::PlainText : label->text().isEmpty());
    QCOMPARE(banner.findChild<QLabel*>(u"bannerText"_s)->text(), u"It is <b>not</b> allowed. Ask."_s);
}

void WidgetsTest::bannerOffersRemedies()
{
    Banner banner;
    QList<Remedy> asked;
    connect(&banner, &Banner::remedyRequested, this, [&](Remedy remedy) { asked.append(remedy); });
    banner.showExplanation(Tone::Error, refused);
    for (const Remedy remedy : refused.remedies) {
        QPushButton* button = visibleButton(&banner, remedyLabel(remedy));
        QVERIFY(button);
        button->click();
    }
    QCOMPARE(asked, refused.remedies);
    QVERIFY(banner.isVisible());
}

void WidgetsTest::bannerReplacesRemedies()
{
    Banner banner;
    banner.showExplanation(Tone::Error, refused);
    banner.showMessage(Tone::Success, u"All changes were applied."_s);
    QVERIFY(!visibleButton(&banner, remedyLabel(Remedy::Retry)));
    QVERIFY(!banner.findChild<QTextEdit*>(u"bannerServerWords"_s)->isVisible());
    QCOMPARE(banner.tone(), Tone::Success);
    banner.clear();
    QVERIFY(!banner.isVisible());
}

void WidgetsTest::bannerClosesWithEscape()
{
    Banner banner;
    QSignalSpy closed(&banner, &Banner::closed);
    banner.showExplanation(Tone::Warning, refused);
    QTest::keyClick(visibleButton(&banner, remedyLabel(Remedy::Retry)), Qt::Key_Escape);
    QVERIFY(!banner.isVisible());
    banner.showExplanation(Tone::Warning, refused);
    auto* close = banner.findChild<QToolButton*>(u"bannerClose"_s);
    QVERIFY(!close->accessibleName().isEmpty());
    close->click();
    QVERIFY(!banner.isVisible());
    QCOMPARE(closed.size(), 2);
}

void WidgetsTest::bannerIsAnnounced()
{
    Banner banner;
    banner.showExplanation(Tone::Error, refused);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&banner);
    QCOMPARE(interface->role(), QAccessible::AlertMessage);
    QCOMPARE(interface->text(QAccessible::Name), refused.tried);
    const QString description = interface->text(QAccessible::Description);
    QVERIFY(description.contains(refused.serverWords));
    QVERIFY(description.contains(refused.meaning));
    QVERIFY(description.contains(refused.advice));
}

void WidgetsTest::bannerSaysANoticeOnce()
{
    const Notice loading {.tone = Tone::Warning, .explanation = {.tried = u"Loading."_s}};
    const Notice old {.tone = Tone::Warning, .explanation = {.tried = u"Old."_s}};
    Banner banner;
    banner.showNotice(loading);
    QVERIFY(banner.isVisible());
    banner.findChild<QToolButton*>(u"bannerClose"_s)->click();
    banner.showNotice(loading);
    QVERIFY(!banner.isVisible());
    banner.showNotice(old);
    QVERIFY(banner.isVisible());
    banner.showNotice({});
    QVERIFY(!banner.isVisible());

    banner.showNotice(old);
    banner.showExplanation(Tone::Error, refused);
    banner.showNotice(old);
    QCOMPARE(banner.findChild<QLabel*>(u"bannerTitle"_s)->text(), refused.tried);
    banner.showNotice({}); // Something else is said meanwhile.
    QVERIFY(banner.isVisible());
}

void WidgetsTest::bannerBeginsAtTheLeadingSide()
{
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);
    Banner banner(&window);
    for (const QString& name : {u"bannerTitle"_s, u"bannerText"_s}) {
        const Qt::Alignment side = banner.findChild<QLabel*>(name)->alignment();
        QVERIFY(side.testFlag(Qt::AlignRight) && side.testFlag(Qt::AlignAbsolute));
    }
}

void WidgetsTest::bannerStaysNarrow()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* banner = new Banner(&window);
    column->addWidget(banner);
    column->addStretch();
    Explanation wordy = refused;
    wordy.serverWords = QString(5000, u'x');
    window.resize(320, 700);
    window.show();
    banner->showExplanation(Tone::Error, wordy);
    QVERIFY(window.minimumSizeHint().width() <= 320);
    QTRY_VERIFY(banner->height() >= banner->heightForWidth(banner->width()));
    const auto* words = banner->findChild<QTextEdit*>(u"bannerServerWords"_s);
    QVERIFY(words->height() < 10 * words->fontMetrics().lineSpacing());
}

void WidgetsTest::emptyStateOffersItsButtons()
{
    EmptyState empty;
    QSignalSpy primary(&empty, &EmptyState::primaryRequested);
    QSignalSpy secondary(&empty, &EmptyState::secondaryRequested);
    empty.setContent({.icon = u"accounts"_s,
        .title = u"No account yet"_s,
        .text = u"<b>Add</b> one."_s,
        .primary = u"Add Account…"_s,
        .secondary = u"Try the Demo"_s,
        .busy = false});
    empty.show();
    visibleButton(&empty, u"Add Account…"_s)->click();
    visibleButton(&empty, u"Try the Demo"_s)->click();
    QCOMPARE(primary.size(), 1);
    QCOMPARE(secondary.size(), 1);
    QCOMPARE(empty.findChild<QLabel*>(u"emptyText"_s)->textFormat(), Qt::PlainText);
}

void WidgetsTest::emptyStateHidesWhatIsEmpty()
{
    EmptyState empty;
    empty.setContent({.icon = u"search"_s,
        .title = u"No match"_s,
        .text = {},
        .primary = {},
        .secondary = {},
        .busy = false});
    empty.show();
    QVERIFY(empty.findChild<QLabel*>(u"emptyTitle"_s)->isVisible());
    QVERIFY(!empty.findChild<QLabel*>(u"emptyText"_s)->isVisible());
    QVERIFY(!empty.findChild<QPushButton*>(u"emptyPrimary"_s)->isVisible());
}

/// Whatever it remembers, it is as high as a label that has just been made.
void WidgetsTest::wrappingLabelIsAsHighAsItsText()
{
    WrappingLabel label;
    const auto isRight = [&label] {
        for (int round = 0; round < 2; ++round) {
            for (int width = 40; width <= 240; width += 25) { // More widths than it remembers.
                QLabel fresh(label.text());
                fresh.setTextFormat(Qt::PlainText);
                fresh.setWordWrap(true);
                fresh.setFont(label.font());
                fresh.setMargin(label.margin());
                if (label.heightForWidth(width) != fresh.heightForWidth(width))
                    return false;
            }
        }
        return true;
    };
    label.setText(u"Platform Staging sees the logs of Payments Production."_s);
    QVERIFY(isRight());
    const int before = label.heightForWidth(40);
    label.setText(u"Nobody."_s);
    QVERIFY(isRight());
    QVERIFY(label.heightForWidth(40) < before);
    QFont large = label.font();
    large.setPointSize(3 * large.pointSize());
    label.setFont(large);
    QVERIFY(isRight());
    label.setMargin(9);
    QVERIFY(isRight());
}

void WidgetsTest::stackMeasuresWhatItHasShown()
{
    LateStack stack;
    auto* small = new QWidget;
    small->setMinimumSize(20, 10);
    auto* large = new QWidget;
    large->setMinimumSize(200, 100);
    stack.addLater(small);
    stack.addLater(large);
    stack.show();
    QVERIFY(!small->isVisible() && !large->isVisible());
    stack.showPage(small);
    QVERIFY(small->isVisible());
    QCOMPARE(stack.minimumSizeHint(), QSize(20, 10));
    stack.showPage(large);
    QVERIFY(large->isVisible() && !small->isVisible());
    QCOMPARE(stack.minimumSizeHint(), QSize(200, 100));
    stack.showPage(small);
    QVERIFY(small->isVisible() && !large->isVisible());
    QCOMPARE(stack.count(), 2);
}

void WidgetsTest::elidedNameIsWholeInTheTooltip()
{
    const QString name = u"Search Staging of a Subsidiary with a very long Name Incorporated"_s;
    ElidedLabel label(name);
    label.resize(120, 20);
    label.show();
    QVERIFY(label.isElided());
    QVERIFY(label.elidedText().startsWith(u"Se"_s) && label.elidedText().endsWith(u"ted"_s));
    QVERIFY(label.minimumSizeHint().width() < 120);
    QCOMPARE(label.text(), name);
    QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), name);
    askForToolTip(&label);
    QCOMPARE(QToolTip::text(), name);

    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    askForToolTip(&label);
    QTRY_VERIFY(!QToolTip::isVisible());
}

void WidgetsTest::idIsCopied()
{
    CopyableId field(u"connection id"_s);
    QSignalSpy copied(&field, &CopyableId::copied);
    auto* button = field.findChild<QToolButton*>();
    QCOMPARE(button->accessibleName(), u"Copy connection id"_s);
    QVERIFY(!button->isEnabled());
    field.setId(u"1f3c7a58-0d5e-4f0a"_s);
    button->click();
    QCOMPARE(QApplication::clipboard()->text(), u"1f3c7a58-0d5e-4f0a"_s);
    QCOMPARE(copied, QList<QVariantList> {{u"connection id"_s}});
    field.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(field.findChild<ElidedLabel*>()->layoutDirection(), Qt::LeftToRight);
}

void WidgetsTest::secretIsMaskedAndTrimmed()
{
    SecretField field;
    field.setText(u" \tddapp_abc \n"_s);
    QCOMPARE(field.secret(), u"ddapp_abc"_s);
    QVERIFY(!field.isRevealed());
    QVERIFY(!field.displayText().contains(u"ddapp"_s));
    QVERIFY(field.inputMethodHints() & Qt::ImhSensitiveData);

    auto* button = field.findChild<QToolButton*>(u"revealButton"_s);
    QVERIFY(!QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
    button->click();
    QVERIFY(field.isRevealed());
    QVERIFY(field.displayText().contains(u"ddapp"_s));
    QVERIFY(field.inputMethodHints() & Qt::ImhSensitiveData);
    field.setEnabled(false);
    QVERIFY(!field.isRevealed());
}

void WidgetsTest::secretIsRevealedByKeyboard()
{
    SecretField field;
    field.show();
    QApplication::setActiveWindow(&field);
    field.setFocus();
    auto* button = field.findChild<QToolButton*>(u"revealButton"_s);
    QTest::keyClick(&field, Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(field.isRevealed());
}

void WidgetsTest::secretNeverReachesTheClipboard()
{
    QApplication::clipboard()->setText(u"before"_s);
    SecretField field;
    field.setText(u"ddapp_abc"_s);
    for (const bool revealed : {false, true}) {
        field.setRevealed(revealed);
        field.selectAll();
        QTest::keySequence(&field, QKeySequence::Copy);
        QTest::keySequence(&field, QKeySequence::Cut);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(field.secret(), u"ddapp_abc"_s);
    }
}

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
