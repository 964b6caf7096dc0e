// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountlist.h"
#include "app/accounts/environment.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

class AccountListTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void startsEmpty();
    void keepsAccounts();
    void sortsByLabelAndSite();
    void changesAndRemoves();
    void refuses_data();
    void refuses();
    void fileIsForItsOwnerOnly();
    void transientAccountsAreNotStored();
    void unusableFileIsKeptAside_data();
    void unusableFileIsKeptAside();
    void brokenEntryStaysInTheFile();
    void otherSettingsStay();
    void failedWriteChangesNothing();
    void fullDiskChangesNothing();
    void twoInstancesKeepEachOthersAccounts();
    void environment_data();
    void environment();

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(u"orgbridge/settings.ini"_s); }
    void write(const QByteArray& content) const;
    [[nodiscard]] QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace {

Account account(const QString& id, const QString& label, const QString& site = u"datadoghq.eu"_s)
{
    return {.id = id, .label = label, .site = site, .readOnly = false};
}

} // namespace

void AccountListTest::write(const QByteArray& content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(content), content.size());
}

QByteArray AccountListTest::content() const
{
    QFile in(file());
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void AccountListTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void AccountListTest::startsEmpty()
{
    const AccountList list(file());
    QVERIFY(list.accounts().isEmpty());
    QVERIFY(list.warning().isEmpty());
    QVERIFY(!QFile::exists(file()));
    QVERIFY(AccountList::newId() != AccountList::newId());
}

void AccountListTest::keepsAccounts()
{
    const Account stored {.id = AccountList::newId(),
        .label = u"Zahlungen – \"Produktion\"; 支払い, =1"_s,
        .site = u"datadoghq.eu"_s,
        .readOnly = true};
    AccountList list(file());
    QSignalSpy changed(&list, &AccountList::changed);
    QVERIFY(list.add(stored));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(AccountList(file()).accounts(), QList {stored});
    QCOMPARE(AccountList(file()).find(stored.id), std::optional(stored));
    QVERIFY(!AccountList(file()).find(u"other"_s));
}

void AccountListTest::sortsByLabelAndSite()
{
    AccountList list(file());
    QVERIFY(list.add(account(u"1"_s, u"search"_s)));
    QVERIFY(list.add(account(u"2"_s, u"Payments"_s)));
    QVERIFY(list.add(account(u"3"_s, u"Observability"_s, u"datadoghq.com"_s)));
    QCOMPARE(list.accounts().size(), 3);
    const QList<Account> eu {account(u"2"_s, u"Payments"_s), account(u"1"_s, u"search"_s)};
    QCOMPARE(list.accountsOf(u"datadoghq.eu"_s), eu);
    QCOMPARE(AccountList(file()).accountsOf(u"datadoghq.eu"_s), eu);
    QVERIFY(list.accountsOf(u"us5.datadoghq.com"_s).isEmpty());
}

void AccountListTest::changesAndRemoves()
{
    AccountList list(file());
    QVERIFY(list.add(account(u"1"_s, u"Payments"_s)));
    Account renamed = account(u"1"_s, u"Payments Production"_s, u"http://127.0.0.1:8080"_s);
    renamed.readOnly = true;
    QVERIFY(list.update(renamed));
    QCOMPARE(AccountList(file()).accounts(), QList {renamed});
    QVERIFY(list.remove(u"1"_s));
    QVERIFY(list.accounts().isEmpty());
    QVERIFY(AccountList(file()).accounts().isEmpty());
    QVERIFY(AccountList(file()).warning().isEmpty());
}

void AccountListTest::refuses_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("site");
    QTest::newRow("id that is taken") << u"add"_s << u"1"_s << u"Search"_s << u"datadoghq.eu"_s;
    QTest::newRow("no id") << u"add"_s << QString() << u"Search"_s << u"datadoghq.eu"_s;
    QTest::newRow("id that is a path") << u"add"_s << u"2/3"_s << u"Search"_s << u"datadoghq.eu"_s;
    QTest::newRow("no label") << u"add"_s << u"2"_s << u"  "_s << u"datadoghq.eu"_s;
    QTest::newRow("unknown site") << u"add"_s << u"2"_s << u"Search"_s << u"datadog.example"_s;
    QTest::newRow("plain http elsewhere") << u"add"_s << u"2"_s << u"Search"_s << u"http://example.com"_s;
    QTest::newRow("update of nothing") << u"update"_s << u"2"_s << u"Search"_s << u"datadoghq.eu"_s;
    QTest::newRow("update to no label") << u"update"_s << u"1"_s << QString() << u"datadoghq.eu"_s;
    QTest::newRow("removal of nothing") << u"remove"_s << u"2"_s << QString() << QString();
}

void AccountListTest::refuses()
{
    QFETCH(const QString, verb);
    QFETCH(const QString, id);
    QFETCH(const QString, label);
    QFETCH(const QString, site);
    const Account first = account(u"1"_s, u"Payments"_s);
    AccountList list(file());
    QVERIFY(list.add(first));
    QSignalSpy changed(&list, &AccountList::changed);
    const Account wanted = account(id, label, site);
    QVERIFY(!(verb == "add"_L1    ? list.add(wanted)
            : verb == "update"_L1 ? list.update(wanted)
                                  : list.remove(id)));
    QVERIFY(!list.errorString().isEmpty());
    QVERIFY(changed.isEmpty());
    QCOMPARE(AccountList(file()).accounts(), QList {first});
}

void AccountListTest::fileIsForItsOwnerOnly()
{
    write("[window]\nwidth=800\n");
    QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    AccountList list(file());
    QVERIFY(list.add(account(u"1"_s, u"Payments"_s)));
    struct stat status { };
    QCOMPARE(stat(QFile::encodeName(file()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void AccountListTest::transientAccountsAreNotStored()
{
    AccountList list(file());
    QVERIFY(list.add(account(u"1"_s, u"Payments"_s)));
    QSignalSpy changed(&list, &AccountList::changed);
    list.addTransient(account(u"environment"_s, u"Environment"_s));
    list.addTransient(account(u"environment"_s, u"Environment"_s, u"datadoghq.com"_s));
    QCOMPARE(list.accounts().size(), 2);
    QCOMPARE(list.accounts().constFirst().site, u"datadoghq.com"_s);
    QVERIFY(list.isTransient(u"environment"_s));
    QVERIFY(!list.isTransient(u"1"_s));
    QVERIFY(list.update(account(u"environment"_s, u"Mine"_s)));
    QCOMPARE(list.find(u"environment"_s)->label, u"Mine"_s);
    QVERIFY(list.add(account(u"2"_s, u"Search"_s)));
    QVERIFY(list.isTransient(u"environment"_s));
    QVERIFY(!content().contains("nvironment"));
    QVERIFY(list.remove(u"environment"_s));
    QCOMPARE(list.accounts().size(), 2);
    QCOMPARE(changed.count(), 5);
    QVERIFY(!list.find(u"environment"_s));
}

void AccountListTest::unusableFileIsKeptAside_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("no ini file") << QByteArray("<html>\nnot settings\n") << u"damaged"_s;
    QTest::newRow("null bytes") << QByteArray("[accounts]\n1\\label=A\0\0\0\0", 24) << u"damaged"_s;
    QTest::newRow("only null bytes") << QByteArray(512, '\0') << u"damaged"_s;
    // QSettings tells only once the section is read.
    QTest::newRow("key with a quote") << QByteArray("[accounts]\n1\\label=A\n1\\si\"te=b\n") << u"damaged"_s;
    QTest::newRow("key without a name") << QByteArray("\\label=A\n[accounts]\n1\\label=A\n") << u"damaged"_s;
    QTest::newRow("key that ends with a slash")
        << QByteArray("[accounts]\n1\\label/=A\n1\\label=A\n1\\site=datadoghq.eu\n") << u"damaged"_s;
    QTest::newRow("open section") << QByteArray("[accounts\n1\\label=A\n") << u"damaged"_s;
    QTest::newRow("newer") << QByteArray("[accounts]\nformat=2\n1\\label=A\n1\\site=datadoghq.eu\n")
                           << u"newer"_s;
}

void AccountListTest::unusableFileIsKeptAside()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QString, suffix);
    write(before);
    AccountList list(file());
    QVERIFY(list.accounts().isEmpty());
    QVERIFY2(list.warning().contains(suffix), qPrintable(list.warning()));
    QVERIFY(list.add(account(u"1"_s, u"Payments"_s)));

    const QDir directory = QFileInfo(file()).dir();
    const QStringList kept = directory.entryList({u"settings.ini."_s + suffix + u"-*"_s}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QVERIFY(list.warning().contains(kept.constFirst()));
    QFile aside(directory.filePath(kept.constFirst()));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), before);
    const AccountList again(file());
    QCOMPARE(again.accounts().size(), 1);
    QVERIFY(again.warning().isEmpty());
}

void AccountListTest::brokenEntryStaysInTheFile()
{
    write("[accounts]\nformat=1\na\\label=Half\nb\\label=Whole\nb\\site=datadoghq.eu\nb\\readOnly=false\n");
    AccountList list(file());
    QCOMPARE(list.accounts(), QList {account(u"b"_s, u"Whole"_s)});
    QVERIFY(!list.warning().isEmpty());
    QVERIFY(list.remove(u"b"_s));
    QVERIFY(content().contains("a\\label=Half"));
}

void AccountListTest::otherSettingsStay()
{
    write("[window]\nwidth=800\n");
    AccountList list(file());
    QVERIFY(list.add(account(u"1"_s, u"Payments"_s)));
    QVERIFY(list.remove(u"1"_s));
    QVERIFY(content().contains("width=800"));
}

void AccountListTest::failedWriteChangesNothing()
{
    const Account first = account(u"1"_s, u"Payments"_s);
    AccountList list(file());
    QVERIFY(list.add(first));
    // A directory in the place of the file cannot be replaced, not even by root.
    QVERIFY(QFile::rename(file(), file() + u".away"_s));
    QVERIFY(QDir().mkpath(file() + u"/occupied"_s));
    QSignalSpy changed(&list, &AccountList::changed);
    QVERIFY(!list.add(account(u"2"_s, u"Search"_s)));
    QVERIFY(list.errorString().contains(u"settings.ini"_s));
    QVERIFY(!list.update(account(u"1"_s, u"Other"_s)));
    QVERIFY(!list.remove(u"1"_s));
    QVERIFY(changed.isEmpty());
    QCOMPARE(list.accounts(), QList {first});

    QVERIFY(QDir(file()).removeRecursively());
    QVERIFY(QFile::rename(file() + u".away"_s, file()));
    QCOMPARE(AccountList(file()).accounts(), QList {first});
    QVERIFY(list.add(account(u"3"_s, u"Search"_s)));
    QVERIFY(list.errorString().isEmpty());
    QCOMPARE(AccountList(file()).accounts().size(), 2);
}

void AccountListTest::fullDiskChangesNothing()
{
    SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("No disk can be mounted here.");
    const QString file = disk.path(u"settings.ini"_s);
    const Account first = account(u"1"_s, u"Payments"_s);
    AccountList list(file);
    QVERIFY(list.add(first));
    disk.fill();
    QVERIFY(!list.add(account(u"2"_s, u"Search"_s)));
    QVERIFY(list.errorString().contains(u"settings.ini"_s));
    QVERIFY(!list.update(account(u"1"_s, u"Other"_s)));
    QVERIFY(!list.remove(u"1"_s));
    QCOMPARE(list.accounts(), QList {first});
    QCOMPARE(AccountList(file).accounts(), QList {first});
    disk.makeRoom();
    QVERIFY(list.add(account(u"2"_s, u"Search"_s)));
    QCOMPARE(AccountList(file).accounts().size(), 2);
}

void AccountListTest::twoInstancesKeepEachOthersAccounts()
{
    AccountList one(file());
    AccountList other(file());
    QVERIFY(one.add(account(u"1"_s, u"Payments"_s)));
    QVERIFY(other.add(account(u"2"_s, u"Search"_s)));
    QCOMPARE(other.accounts().size(), 2);
    QCOMPARE(AccountList(file()).accounts().size(), 2);
}

void AccountListTest::environment_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("error");
    const QStringList pair {u"DD_API_KEY=api"_s, u"DD_APP_KEY=app"_s};
    const QString us1 = u"datadoghq.com"_s;
    QTest::newRow("nothing") << QStringList() << QString() << QString() << QString();
    QTest::newRow("key pair") << pair << us1 << u"api+app"_s << QString();
    QTest::newRow("API key alone") << QStringList {u"DD_API_KEY=api"_s} << QString() << QString()
                                   << QString();
    QTest::newRow("application key alone")
        << QStringList {u"DD_APP_KEY=app"_s} << QString() << QString() << QString();
    QTest::newRow("empty application key")
        << QStringList {u"DD_API_KEY=api"_s, u"DD_APP_KEY="_s} << QString() << QString() << QString();
    QTest::newRow("line end after a key")
        << QStringList {u"DD_API_KEY=api\n"_s, u"DD_APP_KEY= app"_s} << us1 << u"api+app"_s << QString();
    QTest::newRow("token") << QStringList {u"DD_BEARER_TOKEN=tok"_s} << us1 << u"tok"_s << QString();
    QTest::newRow("pair and token") << (pair + QStringList {u"DD_BEARER_TOKEN=tok"_s}) << us1 << u"api+app"_s
                                    << QString();
    QTest::newRow("API key and token")
        << QStringList {u"DD_API_KEY=api"_s, u"DD_BEARER_TOKEN=tok"_s} << us1 << u"tok"_s << QString();
    QTest::newRow("site") << (pair + QStringList {u"DD_SITE=us5.datadoghq.com"_s}) << u"us5.datadoghq.com"_s
                          << u"api+app"_s << QString();
    QTest::newRow("site in capitals")
        << (pair + QStringList {u"DD_SITE=DATADOGHQ.EU"_s}) << u"datadoghq.eu"_s << u"api+app"_s << QString();
    QTest::newRow("empty site") << (pair + QStringList {u"DD_SITE="_s}) << us1 << u"api+app"_s << QString();
    QTest::newRow("unknown site") << (pair + QStringList {u"DD_SITE=eu1"_s}) << QString() << QString()
                                  << u"\"eu1\""_s;
    QTest::newRow("address of somebody else") << (pair + QStringList {u"DD_SITE=https://example.com"_s})
                                              << QString() << QString() << u"\"https://example.com\""_s;
    QTest::newRow("unknown site without keys")
        << QStringList {u"DD_SITE=eu1"_s} << QString() << QString() << QString();
}

void AccountListTest::environment()
{
    QFETCH(const QStringList, variables);
    QFETCH(const QString, site);
    QFETCH(const QString, secret);
    QFETCH(const QString, error);
    QProcessEnvironment environment;
    for (const QString& variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));

    if (!secret.isEmpty() || !error.isEmpty()) { // Who names a site otherwise does not mean DD_SITE.
        const auto named = accountFromEnvironment(environment, {}, siteByParameter(u"us3.datadoghq.com"_s));
        QVERIFY(named && *named);
        QCOMPARE((*named)->account.site, u"us3.datadoghq.com"_s);
    }
    const auto found = accountFromEnvironment(environment);
    QCOMPARE(found.has_value(), error.isEmpty());
    if (!found) {
        QVERIFY2(found.error().contains(error), qPrintable(found.error()));
        QVERIFY(found.error().contains("datadoghq.eu"_L1) && found.error().contains("us2.ddog-gov.com"_L1));
        QVERIFY(!found.error().contains("app"_L1));
        return;
    }
    QCOMPARE(found->has_value(), !secret.isEmpty());
    if (secret.isEmpty())
        return;
    QCOMPARE((*found)->account, account(u"environment"_s, u"Environment"_s, site));
    const Credentials& credentials = (*found)->credentials;
    const auto* pair = std::get_if<KeyPair>(&credentials);
    QCOMPARE(
        pair ? pair->apiKey + u'+' + pair->applicationKey : std::get<BearerToken>(credentials).token, secret);
}

QTEST_GUILESS_MAIN(AccountListTest)
#include "accountlist_test.moc"
