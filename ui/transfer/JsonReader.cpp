// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/JsonReader.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

namespace backdesk::ui
{

namespace
{

constexpr qint64 Piece = 65536;
constexpr qsizetype LongestRow = qsizetype(64) << 20;

/// Finds the objects in a stream of bytes; what they hold is parsed by Qt.
class Splitter
{
public:
    enum class Result { More, Stopped, Failed };

    explicit Splitter(const ObjectTaker &take) : m_take(take) {}

    Result feed(const QByteArray &bytes)
    {
        for (const char c : bytes) {
            const Result result = m_depth > 0 ? feedInside(c) : feedBetween(c);
            if (result != Result::More)
                return result;
        }
        return Result::More;
    }

    bool isComplete() const { return m_depth == 0 && !m_inArray; }
    QString error;

private:
    Result feedBetween(char c)
    {
        if (c == '{') {
            m_object = "{";
            m_depth = 1;
            return Result::More;
        }
        if (c == '[' && !m_inArray && !m_any) {
            m_inArray = m_any = true;
            return Result::More;
        }
        if (c == ']' && m_inArray) {
            m_inArray = false;
            return Result::More;
        }
        if (c == ',' || c == ' ' || c == '\t' || c == '\r' || c == '\n' || uchar(c) == 0xEF ||
            uchar(c) == 0xBB || uchar(c) == 0xBF)
            return Result::More;
        error = ImportReader::tr("This is not a list of JSON objects.");
        return Result::Failed;
    }

    Result feedInside(char c)
    {
        m_object += c;
        if (m_object.size() > LongestRow) {
            error = ImportReader::tr("A row is too large.");
            return Result::Failed;
        }
        if (m_escaped) {
            m_escaped = false;
        } else if (m_inText) {
            m_escaped = c == '\\';
            m_inText = c != '"';
        } else if (c == '"') {
            m_inText = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if ((c == '}' || c == ']') && --m_depth == 0) {
            return finish();
        }
        return Result::More;
    }

    Result finish()
    {
        m_any = true;
        ++m_count;
        QJsonParseError problem{};
        const QJsonDocument document = QJsonDocument::fromJson(m_object, &problem);
        m_object.clear();
        if (!document.isObject()) {
            error = ImportReader::tr("Entry %1 is not JSON: %2").arg(m_count).arg(problem.errorString());
            return Result::Failed;
        }
        return m_take(document.object()) ? Result::More : Result::Stopped;
    }

    const ObjectTaker &m_take;
    QByteArray m_object;
    qint64 m_count = 0;
    int m_depth = 0;
    bool m_inArray = false;
    bool m_inText = false;
    bool m_escaped = false;
    bool m_any = false;
};

} // namespace

QString readJson(QIODevice &device, const ObjectTaker &take)
{
    Splitter splitter(take);
    while (true) {
        const QByteArray bytes = device.read(Piece);
        if (bytes.isEmpty())
            break;
        const Splitter::Result result = splitter.feed(bytes);
        if (result != Splitter::Result::More)
            return splitter.error;
    }
    return splitter.isComplete() ? QString() : ImportReader::tr("It ends too early: rows may be missing.");
}

} // namespace backdesk::ui
