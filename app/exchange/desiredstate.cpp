// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/desiredstate.h"

#include "app/connections/destinations.h"
#include "app/datadog/shownname.h"
#include "app/sentences.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct DesiredStateTexts {
    Q_DECLARE_TR_FUNCTIONS(DesiredState)
};

using Pair = std::pair<QString, QString>;

/// Finds what the rows of a file mean, and notes what is wrong with them.
class Check {
public:
    Check(const ImportFile& file, const KnownState& known);

    DesiredState run();

private:
    void error(const FilePlace& place, const QString& what) { m_state.problems.append(errorAt(place, what)); }
    void notice(const FilePlace& place, const QString& what)
    {
        m_state.problems.append(noticeAt(place, what));
    }
    void checkSite();
    void checkRow(const ImportRow& row);
    [[nodiscard]] std::optional<Org> orgOf(const OrgReference& reference, const QString& missing);
    [[nodiscard]] std::optional<Org> orgById(const OrgReference& reference);
    [[nodiscard]] std::optional<Org> orgByName(const FileValue& name);
    [[nodiscard]] std::optional<ConnectionTypes> typesOf(const ImportRow& row);
    void checkPair(const ImportRow& row, const Org& source, const Org& sink);
    void checkId(const FileValue& id, const Org& source, const Org& sink);
    void noteUnknownTypes(const ImportRow& row, const Org& source, const Org& sink);

    const ImportFile& m_file;
    const KnownState& m_known;
    QHash<QString, Org> m_orgs; ///< By id.
    QHash<QString, QStringList> m_orgIds; ///< By name.
    QHash<QString, const Connection*> m_byId;
    QHash<Pair, const Connection*> m_byPair;
    QHash<Pair, int> m_pairLines; ///< Of the rows so far.
    QHash<QString, int> m_idLines;
    DesiredState m_state;
};

Check::Check(const ImportFile& file, const KnownState& known)
    : m_file(file)
    , m_known(known)
{
    m_state.problems = file.problems;
    for (const Org& org : orgsOf(known.connections) + known.orgs) {
        if (org.id.isEmpty() || !m_orgs.value(org.id).name.isEmpty())
            continue;
        m_orgs.insert(org.id, org);
        if (!org.name.isEmpty())
            m_orgIds[org.name].append(org.id);
    }
    for (const Connection& connection : known.connections) {
        m_byId.insert(connection.id, &connection);
        if (connection.since != SinceLastVisit::Gone)
            m_byPair.insert({connection.sourceOrg.id(), connection.sinkOrg.id()}, &connection);
    }
}

DesiredState Check::run()
{
    checkSite();
    for (const ImportRow& row : m_file.rows)
        checkRow(row);
    if (m_file.rows.isEmpty() && m_file.problems.isEmpty())
        notice({}, DesiredStateTexts::tr("The file names no connection."));
    std::stable_sort(
        m_state.problems.begin(), m_state.problems.end(), [](const FileProblem& a, const FileProblem& b) {
            return std::pair(a.kind, a.place.line) < std::pair(b.kind, b.place.line);
        });
    return m_state;
}

/// Ids of one site mean nothing on another. Addresses that are not Datadog's may be gateways to the same.
void Check::checkSite()
{
    if (!m_file.site.isGiven() || !m_known.site || m_file.site.text == m_known.site->parameter)
        return;
    const auto site = siteByParameter(m_file.site.text);
    const QString text
        = DesiredStateTexts::tr("The file is of the site %1, and %2 is chosen.")
              .arg(site ? siteTitle(*site) : leftToRight(m_file.site.text), siteTitle(*m_known.site));
    if (site && site->isDatadog() && m_known.site->isDatadog())
        error(m_file.site.place,
            sentences({text, DesiredStateTexts::tr("Choose the site of the file first.")}));
    else
        notice(m_file.site.place, text);
}

void Check::checkRow(const ImportRow& row)
{
    const auto source = orgOf(
        row.source, DesiredStateTexts::tr("The source organization is missing. Give its id or its name."));
    const auto sink = orgOf(
        row.sink, DesiredStateTexts::tr("The destination organization is missing. Give its id or its name."));
    const auto types = typesOf(row);
    if (!source || !sink)
        return;
    checkPair(row, *source, *sink);
    checkId(row.id, *source, *sink);
    if (!types)
        return;
    noteUnknownTypes(row, *source, *sink);
    m_state.connections.append(
        {.desired = {.sourceOrg = *source, .sinkOrg = *sink, .connectionTypes = *types},
            .id = row.id.text,
            .place = row.place});
}

std::optional<Org> Check::orgOf(const OrgReference& reference, const QString& missing)
{
    if (reference.isUnreadable || reference.id.isUnreadable || reference.name.isUnreadable)
        return std::nullopt;
    if (reference.id.isGiven())
        return orgById(reference);
    if (reference.name.isGiven())
        return orgByName(reference.name);
    error(reference.place, missing);
    return std::nullopt;
}

std::optional<Org> Check::orgById(const OrgReference& reference)
{
    const QString& name = reference.name.text;
    auto known = m_orgs.constFind(reference.id.text);
    const QString id = known == m_orgs.cend() ? orgIdFromText(reference.id.text) : reference.id.text;
    if (known == m_orgs.cend())
        known = m_orgs.constFind(id);
    if (id.isEmpty()) {
        error(reference.id.place,
            DesiredStateTexts::tr("\"%1\" is not the id of an organization. An id looks like "
                                  "00000000-0000-0000-0000-000000000000.")
                .arg(leftToRight(reference.id.text)));
        return std::nullopt;
    }
    if (known == m_orgs.cend())
        return Org {.id = id, .name = name};
    if (!name.isEmpty() && !known->name.isEmpty() && name != known->name) {
        notice(reference.name.place,
            DesiredStateTexts::tr(
                "The file calls this organization \"%1\", here it is called \"%2\". The id counts.")
                .arg(shownName(name), shownName(known->name)));
    }
    return Org {.id = id, .name = known->name.isEmpty() ? name : known->name};
}

std::optional<Org> Check::orgByName(const FileValue& name)
{
    const QStringList ids = m_orgIds.value(name.text);
    if (ids.size() == 1)
        return m_orgs.value(ids.first());
    if (ids.isEmpty()) {
        error(name.place,
            DesiredStateTexts::tr("No organization is known here that is called \"%1\". Give its id.")
                .arg(shownName(name.text)));
    } else {
        error(name.place,
            DesiredStateTexts::tr(
                "%n organization(s) are called \"%1\". Give the id.", nullptr, int(ids.size()))
                .arg(shownName(name.text)));
    }
    return std::nullopt;
}

std::optional<ConnectionTypes> Check::typesOf(const ImportRow& row)
{
    if (row.typesAreUnreadable)
        return std::nullopt;
    if (row.types.isEmpty()) {
        error(row.typesPlace,
            DesiredStateTexts::tr(
                "There are no data types. A connection shares at least one; to share nothing, leave "
                "the connection out and have it deleted."));
        return std::nullopt;
    }
    QStringList names;
    for (const FileValue& type : row.types) {
        if (type.isUnreadable)
            continue;
        if (type.text.trimmed().isEmpty())
            error(type.place, DesiredStateTexts::tr("The name of a data type is empty."));
        else if (names.contains(type.text))
            error(type.place,
                DesiredStateTexts::tr("The data type \"%1\" is there twice.").arg(shownName(type.text)));
        names.append(type.text);
    }
    return ConnectionTypes(names);
}

void Check::checkPair(const ImportRow& row, const Org& source, const Org& sink)
{
    if (source.id == sink.id) {
        error(row.sink.place,
            DesiredStateTexts::tr("Source and destination are the same organization: %1.")
                .arg(displayName(source)));
        return;
    }
    const Pair pair(source.id, sink.id);
    if (m_pairLines.contains(pair)) {
        error(row.place,
            DesiredStateTexts::tr("The connection from %1 to %2 is in line %3 already.")
                .arg(displayName(source), displayName(sink), QString::number(m_pairLines.value(pair))));
    } else {
        m_pairLines.insert(pair, row.place.line);
    }
}

/// The pair says which connection is meant; an id that is known has to agree.
void Check::checkId(const FileValue& id, const Org& source, const Org& sink)
{
    if (!id.isGiven())
        return;
    const QString text = m_byId.contains(id.text) ? id.text : orgIdFromText(id.text);
    const Connection* known = m_byId.value(text);
    if (text.isEmpty()) {
        error(id.place,
            DesiredStateTexts::tr("\"%1\" is not the id of a connection.").arg(leftToRight(id.text)));
    } else if (known && (known->sourceOrg.id() != source.id || known->sinkOrg.id() != sink.id)) {
        error(id.place,
            DesiredStateTexts::tr("This is the id of the connection from %1 to %2.")
                .arg(displayName(known->sourceOrg), displayName(known->sinkOrg)));
    } else if (m_idLines.contains(text)) {
        error(id.place,
            DesiredStateTexts::tr("This id is in line %1 already.")
                .arg(QString::number(m_idLines.value(text))));
    } else {
        m_idLines.insert(text, id.place.line);
    }
}

/// New types are allowed, and misspelt ones look the same.
void Check::noteUnknownTypes(const ImportRow& row, const Org& source, const Org& sink)
{
    const Connection* now = m_byPair.value({source.id, sink.id});
    for (const FileValue& type : row.types) {
        const bool isKnown
            = !ConnectionTypes {type.text}.hasUnknown() || (now && now->connectionTypes.contains(type.text));
        if (!isKnown) {
            notice(type.place,
                DesiredStateTexts::tr(
                    "\"%1\" is no data type that Orgbridge knows. It would be sent as it is.")
                    .arg(shownName(type.text)));
        }
    }
}

} // namespace

bool DesiredState::isUsable() const
{
    return std::none_of(problems.cbegin(), problems.cend(),
        [](const FileProblem& problem) { return problem.kind == FileProblem::Kind::Error; });
}

QList<DesiredConnection> DesiredState::desired() const
{
    QList<DesiredConnection> all;
    for (const ImportedConnection& connection : connections)
        all.append(connection.desired);
    return all;
}

DesiredState desiredState(const ImportFile& file, const KnownState& known)
{
    return Check(file, known).run();
}
