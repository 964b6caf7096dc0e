// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/redaction.h"

#include <QMutex>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Anything shorter is no key, and may be part of ordinary words.
constexpr qsizetype shortestSecret = 6;

class Secrets {
public:
    void add(const QString& secret)
    {
        if (secret.size() < shortestSecret)
            return;
        const QByteArray bytes = secret.toUtf8();
        const QMutexLocker lock(&m_mutex);
        for (const QByteArray& form : {bytes, QUrl::toPercentEncoding(secret), bytes.toBase64()}) {
            const QString text = QString::fromUtf8(form);
            if (!m_texts.contains(text))
                m_texts.append(text);
        }
        // A secret that begins another one must not leave the other's end.
        std::ranges::stable_sort(m_texts, std::ranges::greater(), &QString::size);
    }

    [[nodiscard]] QString redacted(QString text)
    {
        const QMutexLocker lock(&m_mutex);
        for (const QString& secret : std::as_const(m_texts))
            text.replace(secret, u"[redacted]"_s);
        text.replace(m_pattern, u"\\1[redacted]"_s);
        return text;
    }

private:
    QMutex m_mutex;
    QStringList m_texts; ///< Longest first.
    const QRegularExpression m_pattern {u"(dd(?:pat|sat|app)_)[A-Za-z0-9_-]+"_s};
};

/// Never destroyed: Qt logs until the very end of the process.
Secrets& secrets()
{
    static auto* const all = new Secrets;
    return *all;
}

QtMessageHandler logAsBefore = nullptr;

void logRedacted(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    logAsBefore(type, context, redacted(text));
}

} // namespace

void keepOutOfLog(const Credentials& credentials)
{
    if (const auto* pair = std::get_if<KeyPair>(&credentials)) {
        secrets().add(pair->apiKey);
        secrets().add(pair->applicationKey);
    } else {
        secrets().add(std::get<BearerToken>(credentials).token);
    }
}

QString redacted(const QString& text)
{
    return secrets().redacted(text);
}

void redactLog()
{
    const QtMessageHandler before = qInstallMessageHandler(logRedacted);
    if (before != logRedacted)
        logAsBefore = before;
}
