// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>
#include <QUrl>

/// To whom beside Datadog and this machine credentials may be sent: a person is asked once about each host,
/// and who agreed is not asked again. GUI thread.
class ConfirmedHosts {
public:
    /// Reads what was confirmed before from a settings file that others may use as well.
    explicit ConfirmedHosts(QString settingsFile);

    [[nodiscard]] bool mayGetCredentials(const QUrl& address) const;

    /// The person agrees: host and port of this address. Where that cannot be stored, it holds until the
    /// program ends.
    void confirm(const QUrl& address);

private:
    QString m_file;
    QSet<QString> m_confirmed; ///< "gateway.example.com:8443"
};
