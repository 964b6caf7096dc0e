// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/terraformexport.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSlug = 40;

/// Takes connections over as they are. Early versions of the resource (it came with provider 3.75) forget
/// what they read at an import, and plan to replace the connection: prevent_destroy makes that an error.
constexpr QStringView head = uR"(# %1 of %2,
# exported by Orgbridge at %3.
#
# 1. Each source organization needs keys of its own: only the source may change what it shares.
#    Put them in a file terraform.tfvars, and never commit it:
#
#      datadog_keys = {
%4#      }
#
# 2. Run "terraform init", then "terraform plan".
# 3. Read the plan before you apply it: it has to say %5 to import, and 0 to destroy.
#    Deleting a connection takes the data away from its destination at once, so each of them is protected
#    by prevent_destroy. Should Terraform want to replace one, stop: your provider version cannot import it.

terraform {
  required_version = ">= 1.5.0" # For import blocks.

  required_providers {
    datadog = {
      source  = "DataDog/datadog"
      version = ">= 3.75.0"
    }
  }
}

variable "datadog_keys" {
  description = "Keys by the id of the source organization."
  type        = map(object({ api_key = string, app_key = string }))
  sensitive   = true
}
)";

constexpr QStringView provider = uR"(
# Source organization: %1
provider "datadog" {
  alias   = %2
  api_url = %3
  api_key = var.datadog_keys[%4].api_key
  app_key = var.datadog_keys[%4].app_key
}
)";

constexpr QStringView importBlock = uR"(
# %1 shares with %2
import {
  to = datadog_org_connection.%3
  id = %4
}

resource "datadog_org_connection" "%3" {
  provider         = datadog.%5
  sink_org_id      = %6
  connection_types = [%7]

  lifecycle {
    prevent_destroy = true
  }
}
)";

bool isPlain(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
}

/// The name in letters, digits and underscores that every tool takes: "payments_production".
QString slug(const QString& name)
{
    QString plain;
    const QString decomposed = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar character : decomposed) {
        if (isPlain(character))
            plain += character;
        else if (!character.isMark() && !plain.isEmpty() && !plain.endsWith(u'_'))
            plain += u'_';
    }
    plain.truncate(longestSlug);
    while (plain.endsWith(u'_'))
        plain.chop(1);
    return plain;
}

/// An id as part of a name; different ids stay different.
QString idPart(const QString& id)
{
    QString part;
    for (const QChar character : id) {
        if (isPlain(character))
            part += character;
        else
            part += character == u'-' ? u"_"_s : u"_x%1_"_s.arg(character.unicode(), 0, 16);
    }
    return part;
}

/// A name may change and need not be unique; the id sees to that.
QString identifier(const QStringList& names, const QString& id)
{
    QStringList parts;
    for (const QString& name : names)
        parts.append(slug(name));
    parts.removeAll(QString());
    QString text = parts.join(u"_to_"_s);
    if (text.isEmpty() || text.front().isDigit())
        text.prepend(text.isEmpty() ? u"org"_s : u"org_"_s);
    return text + u'_' + idPart(id);
}

QString aliasOf(const Org& org)
{
    return identifier({org.name}, org.id);
}

/// Replaces %1, %2… at once: names may hold such marks themselves.
QString filled(QStringView form, const QStringList& values)
{
    QString text;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const bool isMark = form.at(i) == u'%' && i + 1 < form.size() && form.at(i + 1).isDigit();
        if (!isMark) {
            text += form.at(i);
            continue;
        }
        text += values.at(form.at(++i).digitValue() - 1);
    }
    return text;
}

/// The organizations that share something, each once, in the order of their names.
QList<Org> sourcesOf(const QList<OrgConnection>& connections)
{
    QList<Org> sources;
    QSet<QString> seen;
    for (const OrgConnection& connection : connections) {
        if (!seen.contains(connection.sourceOrg.id()))
            sources.append(connection.sourceOrg);
        seen.insert(connection.sourceOrg.id());
    }
    std::sort(
        sources.begin(), sources.end(), [](const Org& a, const Org& b) { return aliasOf(a) < aliasOf(b); });
    return sources;
}

QString headText(const ExportedState& state, const QList<Org>& sources)
{
    QString keys;
    for (const Org& org : sources) {
        keys += u"#        "_s + hclString(org.id) + u" = { api_key = \"…\", app_key = \"…\" } # "_s
            + hclString(displayName(org)) + u'\n';
    }
    const QString count = QString::number(state.connections.size());
    return filled(head,
        {state.connections.size() == 1 ? u"One org connection"_s : QString(count + u" org connections"_s),
            hclString(state.site.parameter), state.at.toString(Qt::ISODate), keys, count});
}

QString providerText(const Org& org, const ExportedState& state)
{
    return filled(provider,
        {hclString(displayName(org)), hclString(aliasOf(org)), hclString(state.site.apiUrl.toString() + u'/'),
            hclString(org.id)});
}

QString resourceText(const OrgConnection& connection)
{
    QStringList types;
    for (const QString& name : connection.connectionTypes.wireNames())
        types.append(hclString(name));
    return filled(importBlock,
        {hclString(displayName(connection.sourceOrg)), hclString(displayName(connection.sinkOrg)),
            identifier({connection.sourceOrg.name(), connection.sinkOrg.name()}, connection.id),
            hclString(connection.id), aliasOf(connection.sourceOrg), hclString(connection.sinkOrg.id()),
            types.join(u", "_s)});
}

bool needsEscape(QChar character)
{
    return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format
        || character.category() == QChar::Separator_Line
        || character.category() == QChar::Separator_Paragraph;
}

} // namespace

QByteArray exportTerraform(const ExportedState& state)
{
    const QList<Org> sources = sourcesOf(state.connections);
    QString text = headText(state, sources);
    for (const Org& org : sources)
        text += providerText(org, state);
    for (const OrgConnection& connection : state.connections)
        text += resourceText(connection);
    return text.toUtf8();
}

QString hclString(const QString& text)
{
    QString hcl = u"\""_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool opensTemplate
            = (character == u'$' || character == u'%') && i + 1 < text.size() && text.at(i + 1) == u'{';
        if (opensTemplate)
            hcl += QString(2, character);
        else if (character == u'"' || character == u'\\')
            hcl += QString(u'\\') + character;
        else if (character == u'\n')
            hcl += u"\\n"_s;
        else if (needsEscape(character))
            hcl += u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
        else
            hcl += character;
    }
    return hcl + u'"';
}
