// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountlist.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include "app/accounts/credentialstore.h"
#include "app/connections/accountstandings.h"
#include "ui/accountsmodel.h"
#include "ui/accounttexts.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;
using theme::Tone;

class AccountsModelTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void refreshesInPlace();
    void equalRowsAreQuiet();
    void saysHowAnAccountIs_data();
    void saysHowAnAccountIs();
    void saysWhoItIs_data();
    void saysWhoItIs();
    void keychainGoesBeforeTheServer();
    void readOnlyModeGoesBeforePermissions();
    void tellsWhoseWordsTheyAre();
    void saysWhereCredentialsAre();
    void saysWhyFixed();

private:
    Account add(const QString& label);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<AccountList> m_accounts;
    std::unique_ptr<CredentialStore> m_credentials;
    std::unique_ptr<AccountStandings> m_standings;
    std::unique_ptr<AccountsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void AccountsModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_standings.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_accounts = std::make_unique<AccountList>(m_directory->filePath(u"orgbridge.ini"_s));
    m_credentials = std::make_unique<CredentialStore>();
    m_standings
        = std::make_unique<AccountStandings>(*m_accounts, m_directory->filePath(u"identities.json"_s));
    m_model = std::make_unique<AccountsModel>(*m_accounts, *m_credentials, *m_standings);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

Account AccountsModelTest::add(const QString& label)
{
    const Account account {
        .id = AccountList::newId(), .label = label, .site = u"datadoghq.eu"_s, .readOnly = false};
    if (!m_accounts->add(account))
        qFatal("the account was not added");
    return account;
}

void AccountsModelTest::refreshesInPlace()
{
    const Account bravo = add(u"Bravo"_s);
    const Account charlie = add(u"Charlie"_s);
    const QPersistentModelIndex index = m_model->indexOf(bravo.id);
    add(u"Alpha"_s);
    QCOMPARE(index.row(), 1);
    Account renamed = bravo;
    renamed.label = u"Zulu"_s;
    QVERIFY(m_accounts->update(renamed));
    QCOMPARE(index.row(), 2);
    QCOMPARE(index.data().toString(), u"Zulu"_s);
    QVERIFY(m_accounts->remove(charlie.id));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(index.data(AccountsModel::IdRole).toString(), bravo.id);
    QCOMPARE(index.data(AccountsModel::SiteRole).toString(), u"EU1 - Germany"_s);
}

void AccountsModelTest::equalRowsAreQuiet()
{
    const Account account = add(u"Alpha"_s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_accounts->update(account));
    QVERIFY(changed.isEmpty());
    m_standings->setAsking(account.id, true);
    m_standings->setAsking(account.id, true);
    QCOMPARE(changed.size(), 1);
}

void AccountsModelTest::saysHowAnAccountIs_data()
{
    using Note = std::function<void(AccountStandings&, const QString&)>;
    QTest::addColumn<Note>("note");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("tone"); // -1: nothing to notice.
    const auto row = [](const char* name, const Note& note, const QString& state, int tone) {
        QTest::newRow(name) << note << state << tone;
    };
    const ApiError refused {.kind = ApiError::Kind::Unauthorized, .status = 401};
    const ApiError forbidden {.kind = ApiError::Kind::Forbidden, .status = 403};
    const ApiError down {.kind = ApiError::Kind::ServerFailure, .status = 503};
    const KeychainError locked {.kind = KeychainError::Kind::Locked, .text = u"It is locked."_s};
    const KeychainError silent {.kind = KeychainError::Kind::TimedOut, .text = u"It is silent."_s};
    row(
        "nothing known", [](auto&, auto&) {}, u"not checked yet"_s, -1);
    row(
        "being asked", [](auto& all, auto& id) { all.setAsking(id, true); }, u"checking…"_s,
        int(Tone::Information));
    row(
        "accepted", [](auto& all, auto& id) { all.noteAccepted(id, {}); }, u"valid"_s, int(Tone::Success));
    row(
        "401", [=](auto& all, auto& id) { all.noteError(id, refused); }, u"refused"_s, int(Tone::Error));
    row(
        "403", [=](auto& all, auto& id) { all.noteError(id, forbidden); }, u"refused"_s, int(Tone::Error));
    row(
        "503", [=](auto& all, auto& id) { all.noteError(id, down); }, u"no answer"_s, int(Tone::Warning));
    row(
        "keychain locked", [=](auto& all, auto& id) { all.noteKeychain(id, locked); }, u"keychain locked"_s,
        int(Tone::Warning));
    row(
        "keychain silent", [=](auto& all, auto& id) { all.noteKeychain(id, silent); }, u"keychain failed"_s,
        int(Tone::Warning));
    row(
        "nothing stored", [](auto& all, auto& id) { all.noteNoCredentials(id); }, u"no credentials"_s,
        int(Tone::Warning));
    row(
        "of an earlier run",
        [](auto& all, auto& id) {
            const QDateTime then(QDate(2026, 3, 12), QTime(14, 2), Qt::UTC);
            all.remember(id, {.org = {.id = u"o"_s, .name = u"Payments"_s}, .asOf = then});
        },
        u"last checked "_s + QLocale().toString(QDate(2026, 3, 12), QLocale::ShortFormat), -1);
}

void AccountsModelTest::saysHowAnAccountIs()
{
    using Note = std::function<void(AccountStandings&, const QString&)>;
    QFETCH(const Note, note);
    QFETCH(const QString, state);
    QFETCH(const int, tone);
    const Account account = add(u"Alpha"_s);
    note(*m_standings, account.id);
    const QModelIndex index = m_model->indexOf(account.id);
    QCOMPARE(index.data(AccountsModel::StateRole).toString(), state);
    const QVariant shown = index.data(AccountsModel::StateToneRole);
    QCOMPARE(shown.isValid() ? shown.toInt() : -1, tone);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(state));
}

void AccountsModelTest::saysWhoItIs_data()
{
    QTest::addColumn<CurrentUser>("user");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("access");
    const Org org {.id = u"o"_s, .name = u"Payments Production"_s};
    const User person {.id = u"u"_s, .name = u"Sample Admin"_s, .serviceAccount = false};
    const User service {.id = u"s"_s, .name = u"svc-obs"_s, .serviceAccount = true};
    const User unknown {.id = u"n"_s, .handle = u"somebody@example.com"_s};
    const QString read = u"org_connections_read"_s;
    const QString write = u"org_connections_write"_s;
    QTest::newRow("person who may write") << CurrentUser {person, org, {read, write}}
                                          << u"Payments Production, Sample Admin, person"_s << u"can write"_s;
    QTest::newRow("service account that may read")
        << CurrentUser {service, org, {read}} << u"Payments Production, svc-obs, service account"_s
        << u"read only"_s;
    QTest::newRow("neither permission") << CurrentUser {person, org, {u"monitors_read"_s}}
                                        << u"Payments Production, Sample Admin, person"_s << u"cannot see"_s;
    QTest::newRow("write without read") << CurrentUser {person, org, {write}}
                                        << u"Payments Production, Sample Admin, person"_s << u"cannot see"_s;
    QTest::newRow("permissions not told")
        << CurrentUser {unknown, org, {}} << u"Payments Production, somebody@example.com"_s << QString();
    QTest::newRow("no name of the organization") << CurrentUser {person, {.id = u"o-1"_s}, {read, write}}
                                                 << u"o-1, Sample Admin, person"_s << u"can write"_s;
}

void AccountsModelTest::saysWhoItIs()
{
    QFETCH(const CurrentUser, user);
    QFETCH(const QString, who);
    QFETCH(const QString, access);
    const Account account = add(u"Alpha"_s);
    m_standings->noteAccepted(account.id, {.user = user, .org = user.org});
    const QModelIndex index = m_model->indexOf(account.id);
    QCOMPARE(index.data(AccountsModel::WhoRole).toString(), who);
    QCOMPARE(index.data(AccountsModel::AccessRole).toString(), access);
}

void AccountsModelTest::keychainGoesBeforeTheServer()
{
    const Account account = add(u"Alpha"_s);
    const QModelIndex index = m_model->indexOf(account.id);
    QVERIFY(!index.data(AccountsModel::StateToneRole).isValid());
    m_standings->noteError(account.id, {.kind = ApiError::Kind::Forbidden, .status = 403});
    m_standings->noteKeychain(account.id, {.kind = KeychainError::Kind::Locked, .text = u"locked"_s});
    QCOMPARE(index.data(AccountsModel::StateRole).toString(), u"keychain locked"_s);
    m_standings->noteCredentials(account.id);
    QCOMPARE(index.data(AccountsModel::StateRole).toString(), u"refused"_s);
    QCOMPARE(index.data(AccountsModel::StateToneRole).toInt(), int(Tone::Error));
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Alpha, refused, EU1 - Germany"_s);
}

void AccountsModelTest::readOnlyModeGoesBeforePermissions()
{
    Account account = add(u"Alpha"_s);
    const CurrentUser user {.user = {.id = u"u"_s, .name = u"A"_s},
        .org = {.id = u"o"_s},
        .permissions = {u"org_connections_read"_s, u"org_connections_write"_s}};
    m_standings->noteAccepted(account.id, {.user = user, .org = user.org});
    account.readOnly = true;
    QVERIFY(m_accounts->update(account));
    const QModelIndex index = m_model->indexOf(account.id);
    QVERIFY(index.data(AccountsModel::ReadOnlyRole).toBool());
    QCOMPARE(index.data(AccountsModel::AccessRole).toString(), u"read-only mode"_s);
}

void AccountsModelTest::tellsWhoseWordsTheyAre()
{
    AccountStanding standing {.server = AccountStanding::Server::Refused};
    standing.error = ApiError {.kind = ApiError::Kind::Forbidden, .status = 403};
    standing.error->serverTexts = QStringList {u"All is well\u202E."_s};
    const QString detail = stateNote(standing).detail;
    QVERIFY2(detail.contains(u"\nThe server said: All is well\uFFFD."_s), qPrintable(detail));
    Identity identity;
    identity.user = {.id = u"u"_s, .name = u"A"_s, .email = u"a\u202E@example.com"_s};
    QCOMPARE(identityText(identity), u"A, a\uFFFD@example.com"_s);
}

void AccountsModelTest::saysWhereCredentialsAre()
{
    const Account account = add(u"<b>Alpha</b>"_s);
    const QModelIndex index = m_model->indexOf(account.id);
    QVERIFY(index.data(AccountsModel::WhereRole).toString().isEmpty());
    m_credentials->keepForSession(account.id, BearerToken {u"x"_s});
    QCOMPARE(index.data(AccountsModel::WhereRole).toString(), u"this session only"_s);
    QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void AccountsModelTest::saysWhyFixed()
{
    const Account stored = add(u"Alpha"_s);
    QVERIFY(m_model->whyFixed(stored.id).isEmpty());
    for (const QString& id : {u"environment"_s, u"demo"_s}) {
        m_accounts->addTransient({.id = id, .label = id, .site = u"datadoghq.com"_s, .readOnly = false});
        QVERIFY(!m_model->whyFixed(id).isEmpty());
    }
    QVERIFY(m_model->whyFixed(u"environment"_s) != m_model->whyFixed(u"demo"_s));
}

QTEST_MAIN(AccountsModelTest)
#include "accountsmodel_test.moc"
