// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/MessagePattern.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace backdesk
{

namespace
{

QList<MessageId> readMessageIds()
{
    QFile file(QStringLiteral(":/backdesk/description/messages.txt"));
    QList<MessageId> ids;
    if (!file.open(QIODevice::ReadOnly))
        return ids;
    for (const QByteArray &line : file.readAll().split('\n')) {
        QStringList words = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || words.first().startsWith(u'#'))
            continue;
        const QString id = words.takeFirst();
        ids.append({id, words});
    }
    return ids;
}

/// Where the text that an apostrophe at `at` quotes ends; `at` itself where it quotes nothing.
qsizetype quoteEnd(const QString &text, qsizetype at)
{
    const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
    if (next == u'\'')
        return at + 1;
    if (next != u'{' && next != u'}' && next != u'#')
        return at;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text.at(i) != u'\'')
            continue;
        if (i + 1 == text.size() || text.at(i + 1) != u'\'')
            return i;
        ++i;
    }
    return text.size() - 1;
}

/// The partner of the brace at `from`, or -1.
qsizetype closingBrace(const QString &text, qsizetype from)
{
    int depth = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\'')
            i = quoteEnd(text, i);
        else if (c == u'{')
            ++depth;
        else if (c == u'}' && --depth == 0)
            return i;
    }
    return -1;
}

class Judge
{
public:
    Judge(const Entry &entry, const QStringList &placeholders) : m_entry(entry), m_placeholders(placeholders)
    {
    }

    void judge(const QString &text) const
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c == u'\'') {
                i = quoteEnd(text, i);
            } else if (c == u'}') {
                return m_entry.wrong(Message(QT_TRANSLATE_NOOP("core", "has a \"}\" without its \"{\"")));
            } else if (c == u'{') {
                const qsizetype end = closingBrace(text, i);
                if (end < 0)
                    return m_entry.wrong(Message(QT_TRANSLATE_NOOP("core", "has a \"{\" without its \"}\"")));
                argument(text.mid(i + 1, end - i - 1));
                i = end;
            }
        }
    }

private:
    void argument(const QString &inner) const
    {
        const QString name = inner.section(u',', 0, 0).trimmed();
        if (!m_placeholders.contains(name))
            wrongName(name);
        const QString kind = inner.section(u',', 1, 1).trimmed();
        if (kind == QLatin1String("plural") || kind == QLatin1String("select"))
            choices(name, kind, inner.section(u',', 2));
        else if (inner.contains(u',') && kind != QLatin1String("number"))
            wrongKind(name, kind);
    }

    void wrongName(const QString &name) const
    {
        const Message message(QT_TRANSLATE_NOOP("core", "there is no placeholder {%1} in this message"),
                              {name});
        m_entry.report().addChoice(m_entry.place(), m_entry.path(), message, name, m_placeholders);
    }

    void wrongKind(const QString &name, const QString &kind) const
    {
        const Message message(QT_TRANSLATE_NOOP("core", "{%1} cannot be shown as \"%2\""), {name, kind});
        m_entry.report().addChoice(
            m_entry.place(), m_entry.path(), message, kind,
            {QStringLiteral("number"), QStringLiteral("plural"), QStringLiteral("select")});
    }

    /// "one {…} other {…}".
    void choices(const QString &name, const QString &kind, const QString &text) const
    {
        static const QRegularExpression offset(QStringLiteral(R"(\A\s*offset:\d+\s)"));
        const auto skipped = kind == QLatin1String("plural") ? offset.match(text) : QRegularExpressionMatch();
        qsizetype at = skipped.hasMatch() ? skipped.capturedEnd() : 0;
        QStringList keys;
        while (true) {
            const qsizetype brace = text.indexOf(u'{', at);
            const qsizetype end = brace < 0 ? -1 : closingBrace(text, brace);
            const QString key = text.mid(at, brace < 0 ? -1 : brace - at).trimmed();
            if (brace < 0 && key.isEmpty())
                break;
            if (end < 0 || key.isEmpty() || key.contains(u' ')) {
                return m_entry.wrong(Message(
                    QT_TRANSLATE_NOOP("core", "the choices of {%1} must be words with texts in braces: "
                                              "one {...} other {...}"),
                    {name}));
            }
            choice(name, kind, key, keys);
            keys.append(key);
            judge(text.mid(brace + 1, end - brace - 1));
            at = end + 1;
        }
        if (!keys.contains(QLatin1String("other")))
            m_entry.wrong(Message(QT_TRANSLATE_NOOP("core", "the choices of {%1} lack \"other\""), {name}));
    }

    void choice(const QString &name, const QString &kind, const QString &key, const QStringList &before) const
    {
        static const QStringList categories{QStringLiteral("zero"), QStringLiteral("one"),
                                            QStringLiteral("two"),  QStringLiteral("few"),
                                            QStringLiteral("many"), QStringLiteral("other")};
        static const QRegularExpression number(QStringLiteral(R"(\A=\d+\z)"));
        if (before.contains(key)) {
            m_entry.wrong(
                Message(QT_TRANSLATE_NOOP("core", "the choices of {%1} have \"%2\" twice"), {name, key}));
        } else if (kind == QLatin1String("plural") && !categories.contains(key) &&
                   !number.match(key).hasMatch()) {
            m_entry.report().addChoice(
                m_entry.place(), m_entry.path(),
                Message(QT_TRANSLATE_NOOP("core", "\"%1\" is no plural; give \"=1\" for a number"), {key}),
                key, categories);
        }
    }

    const Entry &m_entry;
    const QStringList &m_placeholders;
};

} // namespace

const QList<MessageId> &messageIds()
{
    static const QList<MessageId> ids = readMessageIds();
    return ids;
}

void checkMessagePattern(const Entry &entry, const QString &pattern, const QStringList &placeholders)
{
    Judge(entry, placeholders).judge(pattern);
}

} // namespace backdesk
