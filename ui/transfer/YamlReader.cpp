// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/YamlReader.h"

#include <QIODevice>
#include <QJsonObject>
#include <QRegularExpression>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace backdesk::ui
{

namespace
{

constexpr qsizetype Deepest = 100;
constexpr qint64 LargestFile = qint64(256) << 20;

/// Leaves the parser, which has no other way to be stopped.
struct Stop {
    QString error;
};

QJsonValue wholeNumber(const QString &text)
{
    bool fits = false;
    const qint64 number = text.toLongLong(&fits, text.startsWith(QLatin1String("0x")) ? 16 : 10);
    return fits ? QJsonValue(number) : QJsonValue(text);
}

/// What a plain scalar means by the core schema.
QJsonValue plainValue(const QString &text)
{
    static const QRegularExpression whole(QStringLiteral("^([-+]?[0-9]+|0x[0-9a-fA-F]+)$"));
    static const QRegularExpression number(
        QStringLiteral("^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$"));
    if (text.isEmpty() || text == u'~' || text.compare(QLatin1String("null"), Qt::CaseInsensitive) == 0)
        return {};
    if (text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return false;
    if (whole.match(text).hasMatch())
        return wholeNumber(text);
    if (number.match(text).hasMatch())
        return text.toDouble();
    return text;
}

class Handler : public YAML::EventHandler
{
public:
    explicit Handler(const ObjectTaker &take) : m_take(take) {}

    void OnDocumentStart(const YAML::Mark & /*mark*/) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark & /*mark*/, YAML::anchor_t /*anchor*/) override { put({}); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t /*anchor*/) override
    {
        throw Stop{ImportReader::tr("Line %1 has an alias (“*…”), which is not taken.").arg(mark.line + 1)};
    }
    void OnScalar(const YAML::Mark & /*mark*/, const std::string &tag, YAML::anchor_t /*anchor*/,
                  const std::string &value) override
    {
        const QString text = QString::fromStdString(value);
        const bool plain = tag == "?" || tag.empty();
        const bool key = !m_open.isEmpty() && m_open.last().isMap && !m_open.last().hasKey;
        put(plain && !key ? plainValue(text) : QJsonValue(text));
    }
    void OnSequenceStart(const YAML::Mark & /*mark*/, const std::string & /*tag*/, YAML::anchor_t /*anchor*/,
                         YAML::EmitterStyle::value /*style*/) override
    {
        open(false);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark & /*mark*/, const std::string & /*tag*/, YAML::anchor_t /*anchor*/,
                    YAML::EmitterStyle::value /*style*/) override
    {
        open(true);
    }
    void OnMapEnd() override { close(); }

private:
    struct Part {
        bool isMap = false;
        QJsonArray array;
        QJsonObject object;
        QString key;
        bool hasKey = false;
    };

    void open(bool isMap)
    {
        if (m_open.size() >= Deepest)
            throw Stop{ImportReader::tr("It is nested too deeply.")};
        Part part;
        part.isMap = isMap;
        m_open.append(part);
    }

    void close()
    {
        const Part part = m_open.takeLast();
        if (m_open.isEmpty() && !part.isMap)
            return; // the list itself
        put(part.isMap ? QJsonValue(part.object) : QJsonValue(part.array));
    }

    void put(const QJsonValue &value)
    {
        const bool isRow = m_open.isEmpty() || (m_open.size() == 1 && !m_open.last().isMap);
        if (isRow)
            return putRow(value);
        Part &part = m_open.last();
        if (!part.isMap) {
            part.array.append(value);
        } else if (part.hasKey) {
            part.object.insert(part.key, value);
            part.hasKey = false;
        } else {
            part.key = value.toVariant().toString();
            part.hasKey = true;
        }
    }

    void putRow(const QJsonValue &value)
    {
        if (value.isNull() && m_open.isEmpty())
            return; // an empty document
        if (!value.isObject())
            throw Stop{ImportReader::tr("This is not a list of mappings.")};
        if (!m_take(value.toObject()))
            throw Stop{};
    }

    const ObjectTaker &m_take;
    QList<Part> m_open;
};

} // namespace

QString readYaml(QIODevice &device, const ObjectTaker &take)
{
    const QByteArray text = device.read(LargestFile + 1);
    if (text.size() > LargestFile)
        return ImportReader::tr("The file is too large for YAML; use JSON Lines or CSV.");
    std::istringstream stream(text.toStdString());
    try {
        YAML::Parser parser(stream);
        Handler handler(take);
        while (parser.HandleNextDocument(handler)) {
        }
    } catch (const Stop &stop) {
        return stop.error;
    } catch (const YAML::Exception &error) {
        return ImportReader::tr("Line %1 is not YAML: %2")
            .arg(error.mark.line + 1)
            .arg(QString::fromStdString(error.msg));
    }
    return {};
}

} // namespace backdesk::ui
