// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "app/datadog/answers.h"
#include "app/datadog/explanation.h"

#include <algorithm>

namespace {

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control && character != u'\n';
}

} // namespace

/// Whatever a server or a proxy says with an error becomes words that can be shown. The first byte chooses
/// the error.
void fuzz(const QByteArray& input)
{
    const int kind
        = input.isEmpty() ? 0 : static_cast<uchar>(input.front()) % (int(ApiError::Kind::Canceled) + 1);
    const QStringList texts = parseErrorTexts(input.mid(1));
    require(!texts.contains(QString()), "the server's words are not empty");
    const ApiError error {.kind = static_cast<ApiError::Kind>(kind),
        .serverTexts = texts,
        .detail = texts.value(0),
        .address = QStringLiteral("GET api.datadoghq.com/api/v2/org")};
    for (const Attempt attempt :
        {Attempt::Read, Attempt::Write, Attempt::ReadAccess, Attempt::WriteAccess, Attempt::Check}) {
        const Explanation said = explain(error, QStringLiteral("It could not be done."), attempt);
        require(!said.meaning.isEmpty(), "every error has a meaning");
        require(std::none_of(said.serverWords.begin(), said.serverWords.end(), isControl),
            "no control character reaches the window");
        require(said.serverWords.size() < 2000, "nobody has to read a book");
    }
}
