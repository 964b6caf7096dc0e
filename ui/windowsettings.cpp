// SPDX-License-Identifier: Apache-2.0
#include "ui/windowsettings.h"

#include "app/accounts/settingsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

constexpr int windowFormat = 1;
constexpr auto windowFormatKey = "format"_L1;

struct WindowSettingsTexts {
    Q_DECLARE_TR_FUNCTIONS(WindowSettings)
};

QString warningOf(const SettingsFinding& finding, const QString& path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QString kept = QDir::toNativeSeparators(finding.keptAs);
    switch (finding.kind) {
    case SettingsFinding::Kind::Usable:
        return {};
    case SettingsFinding::Kind::Unreadable:
        return WindowSettingsTexts::tr("How the window looked cannot be read from %1.").arg(name);
    case SettingsFinding::Kind::Damaged:
        return kept.isEmpty()
            ? WindowSettingsTexts::tr("How the window looked is damaged in %1. It is left as it is.")
                  .arg(name)
            : WindowSettingsTexts::tr("How the window looked is damaged in %1. It is kept as %2.")
                  .arg(name, kept);
    case SettingsFinding::Kind::Newer:
        return kept.isEmpty()
            ? WindowSettingsTexts::tr("%1 was written by a newer Orgbridge. It is left as it is.").arg(name)
            : WindowSettingsTexts::tr("%1 was written by a newer Orgbridge. It is kept as %2.")
                  .arg(name, kept);
    }
    Q_UNREACHABLE();
}

} // namespace

WindowSettings::WindowSettings(QString path)
    : m_path(std::move(path))
{
    const SettingsFinding finding = examineSettings(m_path, windowFormatKey, windowFormat);
    m_warning = warningOf(finding, m_path);
    m_isUsable = finding.kind == SettingsFinding::Kind::Usable || !finding.keptAs.isEmpty();
}

void WindowSettings::restore(const std::function<void(const QSettings&)>& reader) const
{
    if (m_isUsable)
        reader(QSettings(m_path, QSettings::IniFormat));
}

void WindowSettings::store(const std::function<void(QSettings&)>& writer) const
{
    if (!m_isUsable)
        return;
    [[maybe_unused]] const bool stored = changeSettings(m_path, [&writer](QSettings& settings) {
        settings.setValue(windowFormatKey, windowFormat);
        writer(settings);
    });
}
