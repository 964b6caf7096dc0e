// SPDX-License-Identifier: Apache-2.0
#include <QTest>
class JournalViewTest : public QObject {
    Q_OBJECT
};
QTEST_MAIN(JournalViewTest)
#include "journalview_test.moc"
