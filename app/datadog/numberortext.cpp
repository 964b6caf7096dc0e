// SPDX-License-Identifier: Apache-2.0
#include "app/datadog/numberortext.h"

NumberOrText::NumberOrText(const QString& text)
    : m_bits(text.isEmpty() ? 0 : std::bit_cast<quintptr>(new Text {.text = text}))
{
}

const QString& NumberOrText::text() const
{
    static const QString none;
    return holdsText() ? held()->text : none;
}
