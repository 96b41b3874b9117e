// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Yaml.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <optional>
#include <string>

namespace backdesk
{

/// Builds the nodes of one document from the parser's events. After the first mistake that makes going on
/// pointless it ignores what follows.
class YamlBuilder : public YAML::EventHandler
{
public:
    explicit YamlBuilder(const QByteArray &text) : m_text(text) {}

    const YamlNode &root() const { return m_root; }
    const QList<YamlMistake> &mistakes() const { return m_mistakes; }
    bool failed() const { return m_failed; }
    /// Where a mark of the parser, which counts bytes from 0, stands.
    TextPlace placeOf(const YAML::Mark &mark);
    void addMistake(const TextPlace &place, const Message &message);

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &text) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { endCollection(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { endCollection(); }

private:
    struct Frame {
        YamlNode node;
        YAML::anchor_t anchor = 0;
        std::optional<YamlMember> pending; ///< a member whose value is awaited
        QSet<QString> names;               ///< filled where members are many
        bool isName = false;               ///< a collection in place of a name, which is a mistake
        qsizetype nodesBefore = 0;
    };
    struct Anchored {
        YamlNode node;
        qsizetype nodes = 0;
    };

    bool expectsName() const;
    bool isWrittenNull(const YAML::Mark &mark) const;
    void startCollection(YamlNode::Kind kind, const YAML::Mark &mark, const std::string &tag,
                         YAML::anchor_t anchor);
    void endCollection();
    static bool isKnownName(Frame &frame, const QString &name);
    void addName(const TextPlace &place, const QString &name);
    void addNode(YamlNode node, YAML::anchor_t anchor, qsizetype nodesBefore);
    YamlNode scalarNode(const TextPlace &place, const std::string &tag, const std::string &text);
    void fail(const TextPlace &place, const Message &message);
    QString keyPath() const;

    QByteArray m_text;
    YamlNode m_root;
    QList<YamlMistake> m_mistakes;
    bool m_failed = false;
    QList<Frame> m_stack;
    QHash<YAML::anchor_t, Anchored> m_anchors;
    qsizetype m_nodes = 0;
    qsizetype m_aliasedNodes = 0;
    // Where the last column was counted, so that a long line is walked once.
    int m_countedLine = -1;
    qsizetype m_countedTo = 0;
    int m_countedColumn = 1;
};

} // namespace backdesk
