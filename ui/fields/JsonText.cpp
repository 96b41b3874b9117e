// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/JsonText.h"

#include "ui/fields/FieldEditor.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

namespace backdesk::ui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::JsonText)
};

/// The byte where the mistake is: Qt tells the one behind a sign that it did not expect there.
qsizetype placeOf(const QJsonParseError &error, const QByteArray &json)
{
    const QByteArray start = json.trimmed().left(1);
    const bool outside = error.error == QJsonParseError::IllegalValue && start != "{" && start != "[";
    const bool behind = error.error == QJsonParseError::UnterminatedObject ||
                        error.error == QJsonParseError::UnterminatedArray ||
                        error.error == QJsonParseError::MissingNameSeparator;
    const bool end = error.offset >= json.size();
    return outside || (behind && !end) ? qMax(0, error.offset - 1) : error.offset;
}

/// What is no mistake in JSON, but would not come out as it was written.
class LossCheck
{
public:
    explicit LossCheck(QStringView text) : m_text(text) {}

    /// Where and what; -1: nothing is lost. The text must be JSON.
    qsizetype position() const { return m_position; }
    QString mistake() const { return m_mistake; }

    void run()
    {
        for (qsizetype i = 0; i < m_text.size() && m_position < 0;) {
            const QChar c = m_text.at(i);
            if (c == u'"')
                i = string(i);
            else if (c == u'-' || c.isDigit())
                i = number(i);
            else
                sign(m_text.at(i++));
        }
    }

private:
    void sign(QChar c)
    {
        if (c == u'{' || c == u'[')
            m_groups.append(Group{c == u'{', {}});
        else if ((c == u'}' || c == u']') && !m_groups.isEmpty())
            m_groups.removeLast();
        if (c != u':')
            m_name = m_name || c == u'{' || c == u',';
        else
            m_name = false;
    }

    qsizetype string(qsizetype begin)
    {
        qsizetype end = begin + 1;
        while (end < m_text.size() && m_text.at(end) != u'"')
            end += m_text.at(end) == u'\\' ? 2 : 1;
        const QString raw = m_text.mid(begin + 1, end - begin - 1).toString();
        if (m_name && !m_groups.isEmpty() && m_groups.last().named) {
            if (m_groups.last().names.contains(raw))
                tell(begin, Words::tr("“%1” stands twice in its group.").arg(raw));
            m_groups.last().names.insert(raw);
        }
        m_name = false;
        return end + 1;
    }

    qsizetype number(qsizetype begin)
    {
        qsizetype end = begin;
        bool whole = true;
        for (; end < m_text.size(); ++end) {
            const QChar c = m_text.at(end);
            if (!c.isDigit() && !QStringView(u"+-.eE").contains(c))
                break;
            whole = whole && (c.isDigit() || c == u'-');
        }
        const QStringView digits = m_text.mid(begin, end - begin);
        bool fits = false;
        const qint64 kept = digits.toLongLong(&fits);
        Q_UNUSED(kept)
        if (whole && !fits)
            tell(begin, Words::tr("%1 has more digits than can be kept.").arg(digits));
        return end;
    }

    void tell(qsizetype position, const QString &mistake)
    {
        m_position = position;
        m_mistake = mistake;
    }

    struct Group {
        bool named;
        QSet<QString> names;
    };
    QStringView m_text;
    QList<Group> m_groups;
    bool m_name = false; ///< a string that comes now is one
    qsizetype m_position = -1;
    QString m_mistake;
};

} // namespace

JsonText JsonText::read(const QString &text, const QLocale &locale)
{
    const QByteArray bytes = text.toUtf8();
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    JsonText reading;
    QString mistake = error.errorString();
    if (error.error == QJsonParseError::NoError) {
        LossCheck losses(text);
        losses.run();
        if (losses.position() < 0) {
            reading.value =
                document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
            return reading;
        }
        reading.position = losses.position();
        mistake = losses.mistake();
    } else {
        reading.position = qMin(QString::fromUtf8(bytes.left(placeOf(error, bytes))).size(), text.size());
    }
    const QStringView before = QStringView(text).left(reading.position);
    const qsizetype line = before.count(u'\n') + 1;
    const qsizetype column = reading.position - before.lastIndexOf(u'\n');
    reading.mistake =
        Words::tr("Line %1, column %2: %3").arg(locale.toString(line), locale.toString(column), mistake);
    return reading;
}

QString JsonText::write(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray().isEmpty()
                   ? QStringLiteral("[]")
                   : QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed();
    if (!value.isObject())
        return jsonText(value);
    return value.toObject().isEmpty() ? QStringLiteral("{}")
                                      : QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed();
}

} // namespace backdesk::ui
