// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/dogrc.h"

#include "app/datadog/redaction.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Finds the words for what is wrong.
struct DogrcTexts {
    Q_DECLARE_TR_FUNCTIONS(Dogrc)
};

struct Entry {
    QString value;
    int line = 0; ///< From 1.
};

/// The section [Connection].
struct ConnectionSection {
    QHash<QString, Entry> entries; ///< By key, in small letters and without underscores.
    QStringList problems;
    bool isThere = false;
};

QString keyOf(QStringView text)
{
    return text.trimmed().toString().toLower().remove(u'_');
}

/// The value, without a comment behind it, which old versions of Python allowed. Keys hold no space.
QString valueOf(const QString& text)
{
    static const QRegularExpression comment(u"(?:^|\\s)[;#].*"_s);
    return QString(text).remove(comment).trimmed();
}

void readEntry(ConnectionSection& section, const QString& line, int number)
{
    const auto isDelimiter = [](QChar character) { return character == u'=' || character == u':'; };
    const auto at = std::distance(line.cbegin(), std::ranges::find_if(line, isDelimiter));
    if (at == line.size()) {
        section.problems.append(
            DogrcTexts::tr("Line %1 is neither a section nor a key with a value.").arg(number));
        return;
    }
    const QString key = keyOf(QStringView(line).first(at));
    if (section.entries.contains(key))
        section.problems.append(DogrcTexts::tr("Line %1 repeats the key of line %2; line %2 is used.")
                                    .arg(number)
                                    .arg(section.entries.value(key).line));
    else
        section.entries.insert(key, {.value = valueOf(line.mid(at + 1)), .line = number});
}

ConnectionSection readSection(const QByteArray& content)
{
    ConnectionSection section;
    QString text = QString::fromUtf8(content);
    text.remove(QChar::ByteOrderMark);
    bool isInside = false;
    int number = 0;
    for (const QString& raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[')) {
            isInside = line == "[Connection]"_L1;
            section.isThere = section.isThere || isInside;
        } else if (isInside) {
            readEntry(section, line, number);
        }
    }
    return section;
}

/// A site by what people write for it: "datadoghq.eu", "https://api.datadoghq.eu/", the address of a web
/// page.
std::optional<Site> siteOfHost(const QString& host, const QList<Site>& moreSites)
{
    const QUrl url(host.contains("://"_L1) ? host : u"https://"_s + host);
    const auto isMeant = [&](const Site& site) {
        const QStringList hosts {site.apiUrl.host(), site.webUrl.host(), site.parameter};
        return site.isDatadog()
            ? url.scheme() == "https"_L1 && hosts.contains(url.host())
            : url.scheme() == site.apiUrl.scheme() && url.authority() == site.apiUrl.authority();
    };
    const QList<Site> all = datadogSites() + moreSites;
    const auto found = std::ranges::find_if(all, isMeant);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString missingKeys(const ConnectionSection& section)
{
    const bool hasApiKey = !section.entries.value(u"apikey"_s).value.isEmpty();
    const bool hasAppKey = !section.entries.value(u"appkey"_s).value.isEmpty();
    if (hasApiKey && hasAppKey)
        return {};
    if (hasApiKey)
        return DogrcTexts::tr("It has an apikey, but no appkey. An account needs both.");
    return hasAppKey ? DogrcTexts::tr("It has an appkey, but no apikey. An account needs both.")
                     : DogrcTexts::tr("Its section [Connection] has neither an apikey nor an appkey.");
}

} // namespace

FoundAccounts accountsInDogrc(const QByteArray& content, const QString& place, const QList<Site>& moreSites)
{
    FoundAccounts found {.place = place};
    if (content.contains('\0')) {
        found.problems.append(DogrcTexts::tr("It is not a text file."));
        return found;
    }
    const ConnectionSection section = readSection(content);
    found.problems = section.problems;
    const KeyPair keys {section.entries.value(u"apikey"_s).value, section.entries.value(u"appkey"_s).value};
    keepOutOfLog(keys);
    if (!section.isThere) {
        found.problems.append(DogrcTexts::tr("It has no section [Connection], in which the keys would be."));
        return found;
    }
    if (const QString missing = missingKeys(section); !missing.isEmpty()) {
        found.problems.append(missing);
        return found;
    }
    const Entry host = section.entries.value(u"apihost"_s, {.value = u"datadoghq.com"_s});
    const std::optional<Site> site
        = siteOfHost(host.value.isEmpty() ? u"datadoghq.com"_s : host.value, moreSites);
    if (!site) {
        found.problems.append(DogrcTexts::tr(
            "The api_host in line %1 is not the address of a Datadog site. The keys are not offered, "
            "so that they go nowhere else. For a gateway of your own, start Orgbridge with "
            "--api-url.")
                                  .arg(host.line));
        return found;
    }
    found.accounts.append({.label = DogrcTexts::tr("From %1", "a file").arg(u".dogrc"_s),
        .site = site->parameter,
        .credentials = keys});
    return found;
}
