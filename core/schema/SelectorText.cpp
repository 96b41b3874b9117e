// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/SelectorText.h"

#include <algorithm>

namespace backdesk
{

namespace
{

/// Wider than RFC 9535, so that every name a description may use can be written, "e-mail" for one.
bool isNameCharacter(QChar character)
{
    return character > u' ' && !character.isSpace() && !QStringView(u".[]*'\"$@?(),:").contains(character);
}

/// RFC 9535, section 2.3.1.1
QChar unescaped(QChar letter)
{
    switch (letter.unicode()) {
    case u'b':
        return u'\b';
    case u't':
        return u'\t';
    case u'n':
        return u'\n';
    case u'f':
        return u'\f';
    case u'r':
        return u'\r';
    case u'/':
    case u'\\':
    case u'\'':
    case u'"':
        return letter;
    default:
        return {};
    }
}

} // namespace

bool isPlainMemberName(QStringView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isNameCharacter);
}

std::optional<QList<Selector::Step>> SelectorText::steps()
{
    if (!take(u'$') && !take(u'@'))
        return {};
    QList<Selector::Step> steps;
    while (m_at < m_text.size()) {
        const auto step = take(u'.') ? dotted() : take(u'[') ? bracketed() : std::nullopt;
        if (!step)
            return {};
        steps.append(*step);
    }
    return steps;
}

std::optional<Selector::Step> SelectorText::dotted()
{
    if (take(u'*'))
        return Selector::Wildcard();
    const qsizetype start = m_at;
    while (isNameCharacter(now()))
        ++m_at;
    if (m_at == start)
        return {};
    return m_text.sliced(start, m_at - start);
}

std::optional<Selector::Step> SelectorText::bracketed()
{
    skipBlanks();
    const auto step = bracketContent();
    skipBlanks();
    return take(u']') ? step : std::nullopt;
}

std::optional<Selector::Step> SelectorText::bracketContent()
{
    if (take(u'*'))
        return Selector::Wildcard();
    if (now() == u'\'' || now() == u'"') {
        const auto name = quoted();
        return name ? std::optional<Selector::Step>(*name) : std::nullopt;
    }
    return indexOrSlice();
}

std::optional<QString> SelectorText::quoted()
{
    const QChar quote = m_text[m_at++];
    QString name;
    while (m_at < m_text.size()) {
        const QChar character = m_text[m_at++];
        if (character == quote)
            return name;
        if (character < u' ')
            return {};
        if (character != u'\\')
            name += character;
        else if (!appendEscaped(name))
            return {};
    }
    return {};
}

bool SelectorText::appendEscaped(QString &out)
{
    const QChar letter = now();
    ++m_at;
    if (letter != u'u') {
        const QChar meant = unescaped(letter);
        out += meant;
        return !meant.isNull();
    }
    bool ok = m_text.size() - m_at >= 4;
    const QStringView digits = QStringView(m_text).mid(m_at, 4);
    ok = ok && std::all_of(digits.begin(), digits.end(),
                           [](QChar digit) { return isxdigit(digit.unicode() < 128 ? digit.unicode() : 0); });
    if (!ok)
        return false;
    out += QChar(digits.toUShort(&ok, 16));
    m_at += 4;
    return ok;
}

std::optional<Selector::Step> SelectorText::indexOrSlice()
{
    Selector::Slice slice;
    slice.start = number();
    skipBlanks();
    if (!take(u':'))
        return slice.start ? std::optional<Selector::Step>(qsizetype(*slice.start)) : std::nullopt;
    skipBlanks();
    slice.end = number();
    skipBlanks();
    if (!take(u':'))
        return slice;
    skipBlanks();
    slice.step = number().value_or(1);
    return slice;
}

/// A whole number of at most 15 digits, which is what RFC 9535 asks for.
std::optional<qint64> SelectorText::number()
{
    const qsizetype start = m_at;
    take(u'-');
    const qsizetype digits = m_at;
    while (now() >= u'0' && now() <= u'9')
        ++m_at;
    if (m_at == digits || m_at - digits > 15) {
        m_at = start;
        return {};
    }
    return QStringView(m_text).sliced(start, m_at - start).toLongLong();
}

void SelectorText::skipBlanks()
{
    while (now() == u' ' || now() == u'\t' || now() == u'\n' || now() == u'\r')
        ++m_at;
}

bool SelectorText::take(QChar wanted)
{
    if (now() != wanted || m_at >= m_text.size())
        return false;
    ++m_at;
    return true;
}

} // namespace backdesk
