// SPDX-License-Identifier: Apache-2.0
#include <QTest>
class PlanUiTest : public QObject {
    Q_OBJECT
};
QTEST_MAIN(PlanUiTest)
#include "planui_test.moc"
