// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountlist.h"

#include "app/accounts/settingsfile.h"
#include "app/datadog/shownname.h"
#include "app/datadog/site.h"
#include "app/sentences.h"

#include <QDir>
#include <QSettings>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int fileFormat = 1;
constexpr auto formatKey = "accounts/format"_L1;

QString keyOf(const QString& id, QLatin1StringView field)
{
    return u"accounts/"_s + id + u'/' + field;
}

bool isUsableId(const QString& id)
{
    return !id.isEmpty() && !id.contains(u'/') && !id.contains(u'\\');
}

void put(QSettings& settings, const QString& id, const std::optional<Account>& account)
{
    if (!account) {
        settings.remove(u"accounts/"_s + id);
        return;
    }
    settings.setValue(formatKey, fileFormat);
    settings.setValue(keyOf(id, "label"_L1), account->label);
    settings.setValue(keyOf(id, "site"_L1), account->site);
    settings.setValue(keyOf(id, "readOnly"_L1), account->readOnly);
}

auto indexOf(const QList<Account>& accounts, const QString& id)
{
    const auto found = std::ranges::find(accounts, id, &Account::id);
    return found == accounts.end() ? -1 : std::distance(accounts.begin(), found);
}

} // namespace

AccountList::AccountList(QString settingsFile, QObject* parent)
    : QObject(parent)
    , m_file(std::move(settingsFile))
{
    examineFile();
    load();
}

QString AccountList::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QList<Account> AccountList::accountsOf(const QString& siteParameter) const
{
    QList<Account> found = accounts();
    found.removeIf([&](const Account& account) { return account.site != siteParameter; });
    return found;
}

std::optional<Account> AccountList::find(const QString& id) const
{
    const QList<Account> all = accounts();
    const auto index = indexOf(all, id);
    return index < 0 ? std::nullopt : std::optional(all.at(index));
}

bool AccountList::isTransient(const QString& id) const
{
    return indexOf(m_transient, id) >= 0;
}

bool AccountList::add(const Account& account)
{
    if (!isUsableId(account.id) || find(account.id))
        return fail(tr("There is an account with this id already."));
    return checked(account) && store(account.id, account);
}

bool AccountList::update(const Account& account)
{
    if (!find(account.id))
        return fail(tr("The account is not in the list any more."));
    if (!checked(account))
        return false;
    if (const auto index = indexOf(m_transient, account.id); index >= 0) {
        m_transient[index] = account;
        emit changed();
        return true;
    }
    return store(account.id, account);
}

bool AccountList::remove(const QString& id)
{
    if (!find(id))
        return fail(tr("The account is not in the list any more."));
    if (const auto index = indexOf(m_transient, id); index >= 0) {
        m_transient.removeAt(index);
        emit changed();
        return true;
    }
    return store(id, std::nullopt);
}

void AccountList::addTransient(const Account& transient)
{
    Account account = transient;
    account.label = shownName(account.label);
    if (const auto index = indexOf(m_transient, account.id); index >= 0)
        m_transient[index] = account;
    else
        m_transient.append(account);
    emit changed();
}

void AccountList::examineFile()
{
    const SettingsFinding finding = examineSettings(m_file, formatKey, fileFormat);
    const QString name = QDir::toNativeSeparators(m_file);
    switch (finding.kind) {
    case SettingsFinding::Kind::Usable:
        break;
    case SettingsFinding::Kind::Unreadable:
        m_writable = false;
        m_warning = tr("The settings file %1 cannot be read; the accounts in it are not shown.").arg(name);
        break;
    case SettingsFinding::Kind::Damaged:
        noteAside(finding.keptAs, tr("The settings file %1 is damaged.").arg(name));
        break;
    case SettingsFinding::Kind::Newer:
        noteAside(finding.keptAs, tr("The settings file %1 was written by a newer Orgbridge.").arg(name));
        break;
    }
}

void AccountList::noteAside(const QString& keptAs, const QString& why)
{
    m_writable = !keptAs.isEmpty();
    m_warning = m_writable
        ? tr("%1 It is kept as %2, and the list of accounts starts empty.")
              .arg(why, QDir::toNativeSeparators(keptAs))
        : tr("%1 It could not be renamed, so it is left as it is and no account can be stored.").arg(why);
}

void AccountList::load()
{
    m_stored.clear();
    if (!m_writable)
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup("accounts"_L1);
    int unreadable = 0;
    for (const QString& id : settings.childGroups()) {
        const Account account {.id = id,
            .label = shownName(settings.value(id + "/label"_L1).toString()),
            .site = settings.value(id + "/site"_L1).toString(),
            .readOnly = settings.value(id + "/readOnly"_L1).toBool()};
        if (account.label.isEmpty() || account.site.isEmpty())
            ++unreadable;
        else
            m_stored.append(account);
    }
    if (unreadable > 0 && m_warning.isEmpty())
        m_warning = tr("%n account(s) in the settings file could not be read and are left there as they are.",
            nullptr, unreadable);
    std::ranges::sort(m_stored, [](const Account& left, const Account& right) {
        const int order = left.label.compare(right.label, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : left.id < right.id;
    });
}

bool AccountList::checked(const Account& account)
{
    if (account.label.trimmed().isEmpty())
        return fail(tr("An account needs a label."));
    if (!siteByParameter(account.site))
        return fail(tr("\"%1\" is not a site.").arg(account.site));
    return true;
}

bool AccountList::store(const QString& id, const std::optional<Account>& account)
{
    if (!m_writable)
        return fail(m_warning);
    if (!changeSettings(m_file, [&](QSettings& settings) { put(settings, id, account); }))
        return fail(tr("The settings file %1 could not be written.")
                        .arg(leftToRight(QDir::toNativeSeparators(m_file))));
    load();
    m_error.clear();
    emit changed();
    return true;
}

bool AccountList::fail(const QString& why)
{
    m_error = why;
    return false;
}
