// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/terraformexport.h"
#include "tests/support/exchangestate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Where Debian puts the Go libraries that it packages.
const QString goLibraries = u"/usr/share/gocode"_s;

} // namespace

/// Reads what is exported with HashiCorp's own HCL parser.
class TerraformTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void describesEveryConnection();
    void isHclWhateverTheNames();
    void stringsComeBack_data();
    void stringsComeBack();
    void readsTheRightKeys();
    void namesAreUnique();
    void namesAreStable();
    void holdsNothingWhereThereIsNothing();
    void isFormattedAsTerraformDoes();

private:
    [[nodiscard]] QJsonArray blocksOf(const QByteArray& hcl);
    [[nodiscard]] static QList<QJsonObject> ofKind(const QJsonArray& blocks, const QString& kind);

    QTemporaryDir m_dir;
    QString m_parser;
};

void TerraformTest::initTestCase()
{
    const QString go = QStandardPaths::findExecutable(u"go"_s);
    if (go.isEmpty() || !QDir(goLibraries + u"/src/github.com/hashicorp/hcl/v2"_s).exists())
        QSKIP("skipped: golang-go and golang-github-hashicorp-hcl-v2-dev are not installed");
    QProcess build;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GO111MODULE"_s, u"off"_s);
    environment.insert(u"GOPATH"_s, goLibraries);
    environment.insert(u"GOCACHE"_s, m_dir.filePath(u"cache"_s));
    build.setProcessEnvironment(environment);
    build.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    build.start(go,
        {u"build"_s, u"-o"_s, m_dir.filePath(u"readhcl"_s),
            QStringLiteral(TEST_DATA "/../support/hcl/readhcl.go")});
    QVERIFY(build.waitForFinished(180'000));
    QCOMPARE(build.exitCode(), 0);
    m_parser = m_dir.filePath(u"readhcl"_s);
}

QJsonArray TerraformTest::blocksOf(const QByteArray& hcl)
{
    QFile file(m_dir.filePath(u"state.tf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(hcl) != hcl.size())
        qFatal("The file cannot be written.");
    file.close();
    QProcess parser;
    parser.start(m_parser, {file.fileName()});
    if (!parser.waitForFinished() || parser.exitCode() != 0)
        qFatal("%s", parser.readAllStandardError().constData());
    return QJsonDocument::fromJson(parser.readAllStandardOutput()).array();
}

QList<QJsonObject> TerraformTest::ofKind(const QJsonArray& blocks, const QString& kind)
{
    QList<QJsonObject> found;
    for (const QJsonValue& block : blocks) {
        if (block[u"kind"].toString() == kind)
            found.append(block.toObject());
    }
    return found;
}

void TerraformTest::describesEveryConnection()
{
    const Connection one
        = connectionBetween(u"Payments Production"_s, u"Central Observability"_s, {u"logs"_s, u"metrics"_s});
    const QJsonArray blocks = blocksOf(exportTerraform(exported({one})));
    QCOMPARE(blocks.size(), 5); // terraform, variable, provider, import, resource
    const QString alias = u"payments_production_"_s + QString(one.sourceOrg.id()).replace(u'-', u'_');
    const QString name
        = u"payments_production_to_central_observability_"_s + QString(one.id).replace(u'-', u'_');
    const QJsonObject import = ofKind(blocks, u"import"_s).first()[u"attributes"].toObject();
    QCOMPARE(import[u"id"].toString(), one.id);
    QCOMPARE(import[u"to"].toString(), u"datadog_org_connection."_s + name);
    const QJsonObject resource = ofKind(blocks, u"resource"_s).first();
    QCOMPARE(resource[u"labels"].toArray(), QJsonArray({u"datadog_org_connection"_s, name}));
    const QJsonObject attributes = resource[u"attributes"].toObject();
    QCOMPARE(attributes[u"provider"].toString(), u"datadog."_s + alias);
    QCOMPARE(attributes[u"sink_org_id"].toString(), one.sinkOrg.id());
    QCOMPARE(attributes[u"connection_types"].toArray(), QJsonArray({u"logs"_s, u"metrics"_s}));
    QCOMPARE(attributes.size(), 3);
    QVERIFY(resource[u"blocks"][0][u"attributes"][u"prevent_destroy"].toBool());
}

void TerraformTest::isHclWhateverTheNames()
{
    const QList<Connection> connections = trickyConnections();
    const QJsonArray blocks = blocksOf(exportTerraform(exported(connections)));
    const auto resources = ofKind(blocks, u"resource"_s);
    QCOMPARE(resources.size(), connections.size());
    QCOMPARE(ofKind(blocks, u"import"_s).size(), connections.size());
    QCOMPARE(ofKind(blocks, u"provider"_s).size(), connections.size());
    for (qsizetype i = 0; i < resources.size(); ++i) {
        QStringList types;
        for (const QJsonValue& type : resources.at(i)[u"attributes"][u"connection_types"].toArray())
            types.append(type.toString());
        QCOMPARE(ConnectionTypes(types), connections.at(i).connectionTypes);
    }
}

void TerraformTest::stringsComeBack_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& name : trickyNames())
        QTest::newRow(name.left(40).toUtf8().toPercentEncoding(" =+-@'${}%\\").constData()) << name;
}

void TerraformTest::stringsComeBack()
{
    QFETCH(const QString, text);
    const QJsonArray blocks = blocksOf(
        "locals {\n  text = " + hclString(text).toUtf8() + "\n}\n# " + hclString(text).toUtf8() + '\n');
    // The parser normalizes every text, as Terraform does.
    QCOMPARE(blocks[0][u"attributes"][u"text"].toString(), text.normalized(QString::NormalizationForm_C));
}

void TerraformTest::readsTheRightKeys()
{
    const Connection one = connectionBetween(u"Payments Production"_s, u"Central Observability"_s);
    const Connection other = connectionBetween(u"Checkout EU"_s, u"Central Observability"_s);
    const Connection third = connectionBetween(u"Checkout EU"_s, u"Fraud Detection"_s);
    const QByteArray text = exportTerraform(exported({one, other, third}));
    const auto providers = ofKind(blocksOf(text), u"provider"_s);
    QCOMPARE(providers.size(), 2);
    for (const QJsonObject& provider : providers) {
        QCOMPARE(provider[u"labels"][0].toString(), u"datadog"_s);
        QCOMPARE(provider[u"attributes"][u"api_url"].toString(), u"https://api.datadoghq.eu/"_s);
    }
    QCOMPARE(providers.first()[u"attributes"][u"api_key"].toString(),
        u"var.datadog_keys[\"%1\"].api_key"_s.arg(other.sourceOrg.id()));
    QCOMPARE(providers.last()[u"attributes"][u"app_key"].toString(),
        u"var.datadog_keys[\"%1\"].app_key"_s.arg(one.sourceOrg.id()));
    for (const Connection& connection : {one, other})
        QVERIFY(text.contains(
            QByteArray("#        \"" + connection.sourceOrg.id().text().toUtf8() + "\" = { api_key")));
}

void TerraformTest::namesAreUnique()
{
    QList<Connection> twins;
    for (int i = 0; i < 50; ++i) {
        Connection twin = connectionBetween(u"Source %1"_s.arg(i), u"Destination %1"_s.arg(i));
        const QString name = i % 2 == 0 ? u"Same"_s : u"\u05D0\u05D1"_s;
        twin.sourceOrg = Org {twin.sourceOrg.id(), name};
        twin.sinkOrg = Org {twin.sinkOrg.id(), name};
        twins.append(twin);
    }
    QSet<QString> names;
    QSet<QString> aliases;
    const QJsonArray blocks = blocksOf(exportTerraform(exported(twins)));
    for (const QJsonObject& resource : ofKind(blocks, u"resource"_s))
        names.insert(resource[u"labels"][1].toString());
    for (const QJsonObject& provider : ofKind(blocks, u"provider"_s))
        aliases.insert(provider[u"attributes"][u"alias"].toString());
    QCOMPARE(names.size(), twins.size());
    QCOMPARE(aliases.size(), twins.size());
}

void TerraformTest::namesAreStable()
{
    const Connection one = connectionBetween(u"Payments Production"_s, u"Central Observability"_s);
    const auto lineOf = [&](const QList<Connection>& connections) {
        const QByteArray text = exportTerraform(exported(connections));
        const qsizetype at
            = text.indexOf("resource \"datadog_org_connection\" \"payments_production_to_central");
        return text.mid(at, text.indexOf('\n', at) - at);
    };
    Connection twin = connectionBetween(u"Other"_s, u"Third"_s);
    twin.sourceOrg = Org {twin.sourceOrg.id(), one.sourceOrg.name()};
    QVERIFY(!lineOf({one}).isEmpty());
    QCOMPARE(lineOf({one, twin}), lineOf({one}));
    QCOMPARE(lineOf({connectionBetween(u"A"_s, u"B"_s), one}), lineOf({one}));
}

void TerraformTest::holdsNothingWhereThereIsNothing()
{
    QCOMPARE(blocksOf(exportTerraform(exported({}))).size(), 2);
}

void TerraformTest::isFormattedAsTerraformDoes()
{
    const QString terraform = QStandardPaths::findExecutable(u"terraform"_s);
    if (terraform.isEmpty())
        QSKIP("skipped: terraform is not installed");
    QFile file(m_dir.filePath(u"formatted.tf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exportTerraform(exported(trickyConnections())));
    file.close();
    QCOMPARE(QProcess::execute(terraform, {u"fmt"_s, u"-check"_s, u"-diff"_s, file.fileName()}), 0);
}

QTEST_GUILESS_MAIN(TerraformTest)
#include "terraform_test.moc"
